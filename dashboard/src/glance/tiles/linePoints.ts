import type { Figure } from '../../figures/figure.js';
import type { SparklinePoint } from '../../figures/Sparkline.js';
import { monthText, quarterText } from '../../periods/dateText.js';

/** The grains of time a small line is drawn over. */
export type LineGrain = 'month' | 'quarter' | 'financialYear';

const timeText: Readonly<Record<LineGrain, (time: string) => string>> = {
  month: monthText,
  quarter: quarterText,
  financialYear: (label) => label,
};

const endText: Readonly<Record<LineGrain, (time: string) => string>> = {
  month: monthText,
  // a quarter stands for its last month
  quarter: (time) => quarterText(time).split(' to ').at(-1) ?? time,
  financialYear: (label) => label,
};

/** The points of a small line in the order of time, and its first and last known figure in words. */
export function linePoints<
  Grain extends LineGrain,
  Row extends { [grain in Grain]?: string | null },
>(
  rows: readonly Row[],
  grain: Grain,
  figure: (row: Row) => Figure,
): { points: SparklinePoint[]; description: string } {
  const timed = rows
    .flatMap((row) => (row[grain] ? [{ time: row[grain], figure: figure(row) }] : []))
    .toSorted((a, b) => a.time.localeCompare(b.time));
  const known = timed.filter((point) => point.figure.value !== null);
  const first = known.at(0);
  const last = known.at(-1);
  return {
    points: timed.map((point) => ({
      label: endText[grain](point.time),
      value: point.figure.value ?? null,
    })),
    description:
      first && last
        ? `${first.figure.display} in ${timeText[grain](first.time)}, ${last.figure.display} in ${timeText[grain](last.time)}`
        : 'nothing that can be shown',
  };
}
