import type { DrawnContent } from '../findings/withFindings.js';
import type { StackedBarsOptions } from '../charts/bars/stackedBars.js';
import { stackedBarsChart, stackedBarsHeight } from '../charts/bars/stackedBarsChart.js';
import { stackedBarsTable } from '../charts/bars/stackedBarsTable.js';
import type { Figure } from '../figures/figure.js';
import { monthShortText, monthText } from '../periods/dateText.js';
import { byMonth } from './byMonth.js';

/** A row of a month, once its planned and its emergency part are told apart. */
export interface MonthPartsRow {
  readonly month?: string | null;
  readonly planned: Figure;
  readonly emergency: Figure;
}

/** Planned and emergency, one on the other, for each month. */
export function monthParts(rows: readonly MonthPartsRow[], unit: string): DrawnContent | 'empty' {
  const months = byMonth(rows);
  if (months.length === 0) return 'empty';
  const short = new Map(months.map(({ month }) => [monthText(month), monthShortText(month)]));
  const options: StackedBarsOptions = {
    unit,
    upright: true,
    shortName: (name) => short.get(name) ?? name,
  };
  const parts = months.flatMap(({ month, planned, emergency }) => [
    { name: monthText(month), part: 'Planned', figure: planned, at: month },
    { name: monthText(month), part: 'Emergency', figure: emergency, at: month },
  ]);
  return {
    table: stackedBarsTable(parts, 'Month'),
    option: (look) => stackedBarsChart(parts, options, look),
    height: (look) => stackedBarsHeight(parts, options, look),
  };
}
