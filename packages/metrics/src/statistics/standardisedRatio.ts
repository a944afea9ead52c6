import { countInterval } from './countInterval.js';
import type { Ratio } from './rateRatio.js';

/** People of one age band of a group, and the rate of that band in the population compared with. */
export interface ExpectedStratum {
  readonly population: number;
  readonly standardRate: number;
}

/** How many events a group would have if each of its age bands had the rate of the population compared with. */
export function expectedCount(strata: readonly ExpectedStratum[]): number {
  return strata.reduce((sum, { population, standardRate }) => sum + population * standardRate, 0);
}

/**
 * The indirectly standardised ratio: events observed over events expected, with the interval of the observed count.
 *
 * It asks for the ages of the group's population but not of its events, so it serves where they are few.
 * Source: Breslow and Day (1987), as used in public health indicators for England.
 *
 * @returns null where nothing is expected
 */
export function standardisedRatio(observed: number, expected: number): Ratio | null {
  if (expected <= 0) return null;
  const { lower, upper } = countInterval(observed);
  return { ratio: observed / expected, lower: lower / expected, upper: upper / expected };
}
