import type { FigureStatus } from '../../figures/figure.js';
import type { ChartTable } from './chartTable.js';

/** Every status that a table's figures have. */
export function statusesOf(table: ChartTable): ReadonlySet<FigureStatus> {
  return new Set(table.rows.flatMap((row) => row.figures.map((figure) => figure.status)));
}
