import { countInterval } from './countInterval.js';
import type { Interval } from './interval.js';

/** Events and people of one age band of a group, and the weight of that band in the standard population. */
export interface AgeStratum {
  readonly count: number;
  readonly population: number;
  readonly standard: number;
}

/** A rate per person, with its interval. */
export interface Rate extends Interval {
  readonly rate: number;
}

/** A standardised rate, with the standard error that its ratio to another needs. */
export interface StandardisedRate extends Rate {
  readonly standardError: number;
}

/** Below this count in all bands together a standardised rate is not given. */
const leastCount = 10;

/**
 * The directly age-standardised rate per person, with the interval of Dobson.
 *
 * Each band's rate is weighted by the standard population; the interval scales the one of the whole count by the
 * standard error of the weighted rate. Multiply by 1,000 or 100,000 for display.
 *
 * Source: Dobson, Kuulasmaa, Eberle, Scherer (1991), as used in public health indicators for England.
 *
 * @returns null where fewer than 10 events were counted, or a band has nobody in it to carry its weight
 */
export function standardisedRate(strata: readonly AgeStratum[]): StandardisedRate | null {
  const total = strata.reduce((sum, { count }) => sum + count, 0);
  const weight = strata.reduce((sum, { standard }) => sum + standard, 0);
  if (total < leastCount || strata.some((s) => s.population <= 0 && s.standard > 0)) return null;
  const weighted = strata.filter((s) => s.standard > 0);
  const rate = weighted.reduce((sum, s) => sum + (s.standard * s.count) / s.population, 0) / weight;
  const variance =
    weighted.reduce((sum, s) => sum + (s.standard ** 2 * s.count) / s.population ** 2, 0) /
    weight ** 2;
  const standardError = Math.sqrt(variance);
  const scale = standardError / Math.sqrt(total);
  const { lower, upper } = countInterval(total);
  return {
    rate,
    lower: rate + scale * (lower - total),
    upper: rate + scale * (upper - total),
    standardError,
  };
}
