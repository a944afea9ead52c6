import type { Policy } from './policy.js';
import type { Range } from './range.js';

/**
 * The true numbers that a count of people may stand for, by the figure that `gateCount` made of it and the policy alone.
 *
 * A count is moved to one of the two multiples of the base that it lies between, so by less than the base; and one that
 * is shown is not below the threshold.
 *
 * @example countRange(120, publicPolicy) // { least: 116, most: 124 }
 */
export function countRange(shown: number, { base, threshold }: Pick<Policy, 'base' | 'threshold'>) {
  return { least: Math.max(threshold, shown - base + 1), most: shown + base - 1 };
}

/** The true numbers that a suppressed count of people may stand for: too few people is all that hides one. */
export function hiddenCountRange({ threshold }: Pick<Policy, 'threshold'>): Range {
  return { least: 0, most: threshold - 1 };
}
