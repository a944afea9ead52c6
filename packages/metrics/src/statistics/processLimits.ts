/** The mean of a series, and how far from it usual variation reaches. */
export interface ProcessLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** The mean difference of neighbours. */
  readonly movingRange: number;
}

/** What the mean moving range is multiplied by for the limits: 3 over 1.128, the mean range of two draws of a normal spread. */
export const limitFactor = 2.66;

/** The same for two thirds of the way to a limit. */
export const nearLimitFactor = (2 / 3) * limitFactor;

/**
 * The natural process limits of an XmR chart: the mean, more or less 2.66 mean moving ranges.
 *
 * Source: Shewhart's chart for individual values, as in "Making Data Count" of NHS England.
 *
 * @example processLimits([5, 7, 6]) // mean 6, moving range 1.5, limits 2.01 and 9.99
 */
export function processLimits(series: readonly number[]): ProcessLimits {
  if (series.length < 2) throw new Error(`too short a series for limits: ${series.length}`);
  const mean = series.reduce((sum, value) => sum + value, 0) / series.length;
  const steps = series.slice(1).map((value, i) => Math.abs(value - series[i]!));
  const movingRange = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const reach = limitFactor * movingRange;
  return { mean, lower: mean - reach, upper: mean + reach, movingRange };
}
