import { linesChart, linesHeight } from '../charts/lines/linesChart.js';
import { linesTable } from '../charts/lines/linesTable.js';
import type { LinesOptions, LinesRow } from '../charts/lines/lineSeries.js';
import type { Figure } from '../figures/figure.js';
import type { DrawnContent } from '../findings/withFindings.js';
import { byMonth } from './byMonth.js';

/** A row of a month: its count, and that of its planned and its emergency part. */
export interface MonthPartsRow {
  readonly month?: string | null;
  readonly all: Figure;
  readonly planned: Figure;
  readonly emergency: Figure;
}

/**
 * The count of each month, and beside it that of its planned and of its emergency part.
 *
 * Each is rounded on its own: one part on the other would draw a sum that is not the count of the month.
 */
export function monthParts(rows: readonly MonthPartsRow[], unit: string): DrawnContent | 'empty' {
  const months = byMonth(rows);
  if (months.length === 0) return 'empty';
  const options: LinesOptions = { grain: 'month', unit };
  const line = (series: string, figure: (row: MonthPartsRow) => Figure): LinesRow[] =>
    months.map((row) => ({ series, at: row.month, figure: figure(row) }));
  const lines = [
    ...line('All together', ({ all }) => all),
    ...line('Planned', ({ planned }) => planned),
    ...line('Emergency', ({ emergency }) => emergency),
  ];
  return {
    table: linesTable(lines, options),
    option: (look) => linesChart(lines, options, look),
    height: linesHeight,
  };
}
