import type { Interval } from './interval.js';

/** What an interval says of a ratio. */
export const significances = ['HIGHER', 'LOWER', 'NOT_DIFFERENT'] as const;
export type Significance = (typeof significances)[number];

/** Whether a ratio differs from 1: only where its interval leaves 1 out. */
export function significanceOf({ lower, upper }: Interval): Significance {
  if (lower > 1) return 'HIGHER';
  return upper < 1 ? 'LOWER' : 'NOT_DIFFERENT';
}
