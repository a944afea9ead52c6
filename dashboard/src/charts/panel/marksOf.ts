import { type FigureMark, figureMarks } from '../../figures/figure.js';
import type { ChartTable } from './chartTable.js';

/** Every mark that a table's figures have. */
export function marksOf(table: ChartTable): ReadonlySet<FigureMark> {
  return new Set(table.rows.flatMap((row) => row.figures.flatMap(figureMarks)));
}
