import { figureNotAvailable } from '../../figures/figure.js';
import type { ChartTable } from '../panel/chartTable.js';
import { stackedBars, type StackedBarsRow } from './stackedBars.js';

/** A row for each bar, a column for each part. */
export function stackedBarsTable(rows: readonly StackedBarsRow[], heading: string): ChartTable {
  const { names, parts } = stackedBars(rows);
  return {
    columns: [heading, ...parts.map(({ name }) => name)],
    rows: names.map((name, index) => ({
      heading: name,
      figures: parts.map(({ figures }) => figures[index] ?? figureNotAvailable),
    })),
  };
}
