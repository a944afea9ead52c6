import type { RawCell } from './cell.js';
import type { Part } from './cube.js';
import { basesOf } from './sql/cellSql.js';
import { presence } from './sql/sweepSql.js';

/** A change of some numbers of a cell at a bucket, as `sweepSql` gives it. */
export interface Change {
  /** The basis whose numbers change. */
  readonly tag: string;
  /** The bucket, from 0; one past the last where the change lies outside. */
  readonly bucket: number;
  readonly codes: readonly (string | null)[];
  /** `people`, `keys`, `rows` and sums by part id; null where not of this change. */
  readonly by: Readonly<Record<string, number | null>>;
}

/** Adds changes up, bucket after bucket, into the cells that hold at least one episode. */
export function sweptCells(
  changes: readonly Change[],
  parts: readonly Part[],
  buckets: number,
): readonly RawCell[] {
  const byCodes = Map.groupBy(changes, ({ codes }) => JSON.stringify(codes));
  return [...byCodes.values()].flatMap((ours) => {
    const perBucket = Map.groupBy(ours, ({ bucket }) => bucket);
    const now = new Map<string, number>();
    const cells: RawCell[] = [];
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      for (const { tag, by } of perBucket.get(bucket) ?? [])
        for (const [name, change] of Object.entries(by))
          if (change !== null) now.set(`${tag} ${name}`, (now.get(`${tag} ${name}`) ?? 0) + change);
      if ((now.get(`${presence} rows`) ?? 0) > 0)
        cells.push({ codes: ours[0]!.codes, bucket, ...numbersOf(now, parts) });
    }
    return cells;
  });
}

function numbersOf(
  now: ReadonlyMap<string, number>,
  parts: readonly Part[],
): Pick<RawCell, 'parts' | 'people'> {
  const of = (basis: string, name: string) => now.get(`${basis} ${name}`) ?? 0;
  const numbers = parts.map((part) => {
    const name = part.kind === 'sum' ? part.id : part.kind;
    const number = Math.round(of(part.basis, name) * 1e6) / 1e6;
    return [part.id, part.kind === 'sum' ? number / (part.dividedBy ?? 1) : number] as const;
  });
  const people = basesOf(parts).map(
    (basis) => [basis, { people: of(basis, 'people'), lead: null }] as const,
  );
  return { parts: Object.fromEntries(numbers), people: Object.fromEntries(people) };
}
