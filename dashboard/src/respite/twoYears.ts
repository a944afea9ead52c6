import type { DrawnContent } from '../findings/withFindings.js';
import type { LinesOptions, LinesRow } from '../charts/lines/lineSeries.js';
import { linesChart, linesHeight } from '../charts/lines/linesChart.js';
import { linesTable } from '../charts/lines/linesTable.js';
import type { Figure } from '../figures/figure.js';
import type { Chosen } from '../page/chosen.js';
import { financialYear } from '../periods/financialYear.js';
import { byMonth } from './byMonth.js';

/** A figure of a month. */
export interface MonthRow {
  readonly month?: string | null;
  readonly figure: Figure;
}

/** The months of the year as a line, and those of the year before under the same months. */
export function twoYears(
  now: readonly MonthRow[],
  before: readonly MonthRow[],
  unit: string,
  { year }: Chosen,
): DrawnContent | 'empty' {
  const options: LinesOptions = { grain: 'month', unit };
  const rows = byMonth(now).map(({ month, figure }): LinesRow => ({
    series: year.label,
    at: month,
    figure,
  }));
  if (rows.length === 0) return 'empty';
  const earlier = financialYear(year.startYear - 1).label;
  const both = [
    ...rows,
    ...byMonth(before).map(({ month, figure }): LinesRow => ({
      series: earlier,
      at: yearLater(month),
      figure,
    })),
  ];
  return {
    table: linesTable(both, options),
    option: (look) => linesChart(both, options, look),
    height: linesHeight,
  };
}

function yearLater(isoDate: string): string {
  return `${Number(isoDate.slice(0, 4)) + 1}${isoDate.slice(4)}`;
}
