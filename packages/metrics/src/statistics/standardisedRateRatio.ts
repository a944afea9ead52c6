import { z } from './interval.js';
import type { Ratio } from './rateRatio.js';
import type { StandardisedRate } from './standardisedRate.js';

/**
 * How many times as high one standardised rate is as another of the same standard, with the interval of its logarithm.
 *
 * The standard error of the logarithm of a rate is its standard error over the rate. Source: Boyle and Parkin (1991),
 * Cancer Registration: Principles and Methods, chapter 11.
 *
 * @returns null where either rate is 0
 */
export function standardisedRateRatio(
  group: StandardisedRate,
  reference: StandardisedRate,
): Ratio | null {
  if (group.rate <= 0 || reference.rate <= 0) return null;
  const ratio = group.rate / reference.rate;
  const spread = Math.exp(
    z * Math.hypot(group.standardError / group.rate, reference.standardError / reference.rate),
  );
  return { ratio, lower: ratio / spread, upper: ratio * spread };
}
