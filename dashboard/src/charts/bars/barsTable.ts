import { figureNotAvailable } from '../../figures/figure.js';
import type { BarsRow } from './barsChart.js';
import type { ChartTable } from '../panel/chartTable.js';

/** A row for each bar, with the year before where any bar has one. */
export function barsTable(
  rows: readonly BarsRow[],
  headings: { readonly name: string; readonly figure: string; readonly before?: string },
): ChartTable {
  const compared = rows.some(({ before }) => before != null);
  return {
    columns: [
      headings.name,
      headings.figure,
      ...(compared ? [headings.before ?? 'A year before'] : []),
    ],
    rows: rows.map(({ name, figure, before }) => ({
      heading: name,
      figures: compared ? [figure, before ?? figureNotAvailable] : [figure],
    })),
  };
}
