import type { ChartLook } from '../parts/chartLook.js';
import type { IntervalsOptions, IntervalsRow } from './intervals.js';

/** From 0, or on both sides of it; by ratios where the highest figure is more than six times the reference. */
export function intervalScale(
  rows: readonly IntervalsRow[],
  { reference, stems }: IntervalsOptions,
  look: ChartLook,
) {
  const values = rows.flatMap(({ figures }) =>
    figures.flatMap((drawn) => [drawn?.figure.value, drawn?.lower, drawn?.upper]),
  );
  const known = values.filter((value) => value != null);
  const high = Math.max(reference?.value ?? 0, ...known);
  const low = Math.min(reference?.value ?? 0, ...known);
  if (stems === true) return { type: 'value' as const, min: nice(-low) * -1, max: nice(high) };
  const positive = known.filter((value) => value > 0);
  if (reference?.value === 1 && high > 6 && positive.length > 0) {
    return {
      type: 'log' as const,
      logBase: 2,
      min: 2 ** Math.floor(Math.log2(Math.min(1, ...positive))),
      max: 2 ** Math.ceil(Math.log2(high)),
    };
  }
  const max = nice(high * 1.06);
  // a ratio has a line at 1: the steps must meet it
  const interval = reference?.value === 1 ? ratioStep(max, look) : undefined;
  return { type: 'value' as const, min: 0, max, ...(interval !== undefined && { interval }) };
}

/** The end of a scale: the next of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten. */
function nice(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * power >= value) ?? 10;
  return step * power;
}

function ratioStep(max: number, { narrow }: ChartLook): number {
  if (max <= 2.5) return narrow ? 0.5 : 0.25;
  return narrow ? 1 : 0.5;
}
