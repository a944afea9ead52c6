import type { Interval } from './interval.js';
import type { Ratio } from './rateRatio.js';

/** What an interval says of a ratio. */
export const significances = ['HIGHER', 'LOWER', 'TOO_CLOSE_TO_CALL'] as const;
export type Significance = (typeof significances)[number];

/** Whether a ratio differs from 1: only where its interval leaves 1 out. */
export function significanceOf({ lower, upper }: Interval): Significance {
  if (lower > 1) return 'HIGHER';
  return upper < 1 ? 'LOWER' : 'TOO_CLOSE_TO_CALL';
}

/** Where a ratio may truly lie, its counts being rounded; null where nothing bounds it on that side. */
export interface RatioRange {
  readonly least: number | null;
  readonly most: number | null;
}

/**
 * Whether a ratio differs from 1 whatever its rounded counts truly are: the interval reaches as far around the least, and
 * around the most, that the ratio can be as it does where the counts are fewest, since fewer people tell less.
 *
 * @param widest the ratio with its interval at the fewest people there may be; null where they would be too few for one
 */
export function surelySignificant({ least, most }: RatioRange, widest: Ratio | null): Significance {
  if (!widest || widest.ratio <= 0) return 'TOO_CLOSE_TO_CALL';
  if (least !== null && least * (widest.lower / widest.ratio) > 1) return 'HIGHER';
  if (most !== null && most * (widest.upper / widest.ratio) < 1) return 'LOWER';
  return 'TOO_CLOSE_TO_CALL';
}
