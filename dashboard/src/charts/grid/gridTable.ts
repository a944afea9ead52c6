import { figureNotAvailable } from '../../figures/figure.js';
import type { ChartTable } from '../panel/chartTable.js';
import { gridCells, type GridRow } from './gridChart.js';

/** The cells of a grid as a table: its rows, with a column for each of its columns. */
export function gridTable(heading: string, rows: readonly GridRow[]): ChartTable {
  const { names, columns, figureAt } = gridCells(rows);
  return {
    columns: [heading, ...columns.map(([column]) => column)],
    rows: names.map((name) => ({
      heading: name,
      figures: columns.map(([column]) => figureAt(name, column) ?? figureNotAvailable),
    })),
  };
}
