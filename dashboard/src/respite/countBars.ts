import { barsChart, barsHeight, type BarsOptions, type BarsRow } from '../charts/barsChart.js';
import { barsSummary } from '../charts/barsSummary.js';
import { barsTable } from '../charts/barsTable.js';
import type { ChartPanelContent } from '../charts/chartPanelContent.js';
import type { RespiteCountsFragment } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { financialYear } from '../periods/financialYear.js';
import { chosenCount } from './countChoice.js';

/** A value of a dimension with its counts. */
export type CountBarsRow = RespiteCountsFragment & {
  readonly named: { readonly code: string; readonly label: string } | null;
};

/** The chosen count for each value of a dimension, most first unless told otherwise, with a mark for the year before. */
export function countBars(
  rows: readonly CountBarsRow[],
  before: readonly CountBarsRow[],
  heading: string,
  chosen: Chosen,
  order: 'most first' | 'as given' = 'most first',
): ChartPanelContent | 'empty' {
  const { id, label, unit } = chosenCount(chosen);
  const bars = rows
    .flatMap(({ named, ...counts }): BarsRow[] =>
      named
        ? [
            {
              name: named.label,
              figure: counts[id],
              before: before.find((past) => past.named?.code === named.code)?.[id] ?? null,
            },
          ]
        : [],
    )
    .toSorted((a, b) =>
      order === 'as given' ? 0 : (b.figure.value ?? -1) - (a.figure.value ?? -1),
    );
  if (bars.length === 0) return 'empty';
  const earlier = financialYear(chosen.year.startYear - 1).label;
  const options: BarsOptions = { unit, now: chosen.year.label, earlier };
  return {
    summary: barsSummary(bars, { unit }),
    table: barsTable(bars, {
      name: heading,
      figure: `${label}, ${chosen.year.label}`,
      before: earlier,
    }),
    option: (look) => barsChart(bars, options, look),
    height: (look) => barsHeight(bars, look),
  };
}
