import { figureNotAvailable } from '../../figures/figure.js';
import type { ChartTable } from '../panel/chartTable.js';
import type { SankeyRow } from './sankeyChart.js';

/** A row for each flow, the largest first, with the year before where any flow has one. */
export function sankeyTable(
  rows: readonly SankeyRow[],
  headings: { readonly figure: string; readonly before?: string },
): ChartTable {
  const compared = rows.some(({ before }) => before != null);
  return {
    columns: [
      'From and to',
      headings.figure,
      ...(compared ? [headings.before ?? 'A year before'] : []),
    ],
    rows: rows.map(({ from, to, figure, before }) => ({
      heading: `${from.name} → ${to.name}`,
      figures: compared ? [figure, before ?? figureNotAvailable] : [figure],
    })),
  };
}
