import type { DrawnContent } from '../findings/withFindings.js';
import { linesChart, linesHeight } from '../charts/lines/linesChart.js';
import type { LinesOptions, LinesRow } from '../charts/lines/lineSeries.js';
import { linesTable } from '../charts/lines/linesTable.js';
import type { Figure } from '../figures/figure.js';

/** A line by quarter: its name, and its figure in a row. */
export interface QuarterLine<Row> {
  readonly name: string;
  readonly figure: (row: Row) => Figure;
}

/** Figures by quarter as lines; the quarters may come in any order. */
export function quarterLines<Row extends { readonly quarter?: string | null }>(
  rows: readonly Row[],
  lines: readonly QuarterLine<Row>[],
  options: Omit<LinesOptions, 'grain'> = {},
): DrawnContent | 'empty' {
  const all = lines.flatMap(({ name, figure }) =>
    rows.flatMap((row): LinesRow[] =>
      row.quarter ? [{ series: name, at: row.quarter, figure: figure(row) }] : [],
    ),
  );
  if (all.length === 0) return 'empty';
  const drawn: LinesOptions = { ...options, grain: 'quarter' };
  return {
    table: linesTable(all, drawn),
    option: (look) => linesChart(all, drawn, look),
    height: linesHeight,
  };
}
