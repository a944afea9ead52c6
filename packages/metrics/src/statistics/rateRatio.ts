import { type Interval, z } from './interval.js';

/** A ratio with the interval around it. */
export interface Ratio extends Interval {
  readonly ratio: number;
}

/** Below this count in either group a ratio says more about chance than about people. */
const leastCount = 10;

/**
 * How many times as high one group's rate is as another's, with the interval of the logarithm of two counts.
 *
 * Source: the log method for the ratio of two Poisson rates (Rothman).
 *
 * @returns null where either count is under 10 or either population is 0
 */
export function rateRatio(
  group: { count: number; population: number },
  reference: { count: number; population: number },
): Ratio | null {
  if (Math.min(group.count, reference.count) < leastCount) return null;
  if (Math.min(group.population, reference.population) <= 0) return null;
  const ratio = group.count / group.population / (reference.count / reference.population);
  const spread = Math.exp(z * Math.sqrt(1 / group.count + 1 / reference.count));
  return { ratio, lower: ratio / spread, upper: ratio * spread };
}
