import type { LoadPartsFragment } from '../../gql/graphql.js';

/** The files of one layout: the latest, and all of them together. */
export interface LoadedLayout {
  readonly layout: string;
  readonly source: string;
  readonly latest: LoadPartsFragment;
  readonly files: number;
  /** Rows taken from all of them. */
  readonly rows: number;
  readonly rowsRejected: number;
  /** First and last day that any of them is about; null where they name none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** One entry for each layout, by source and layout. */
export function latestLoads(loads: readonly LoadPartsFragment[]): LoadedLayout[] {
  return [...Map.groupBy(loads, ({ layout }) => layout)]
    .flatMap(([layout, own]) => {
      const [latest] = own.toSorted((one, other) => other.finishedAt.localeCompare(one.finishedAt));
      if (!latest) return [];
      return [
        {
          layout,
          source: latest.source,
          latest,
          files: own.length,
          rows: own.reduce((sum, { rowsAccepted }) => sum + rowsAccepted, 0),
          rowsRejected: own.reduce((sum, { rowsRejected }) => sum + rowsRejected, 0),
          from: own.flatMap(({ periodFrom }) => periodFrom ?? []).toSorted()[0] ?? null,
          to:
            own
              .flatMap(({ periodTo }) => periodTo ?? [])
              .toSorted()
              .at(-1) ?? null,
        },
      ];
    })
    .toSorted((one, other) =>
      `${one.source} ${one.layout}`.localeCompare(`${other.source} ${other.layout}`),
    );
}
