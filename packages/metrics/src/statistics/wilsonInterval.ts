import { type Interval, z } from './interval.js';

/**
 * The Wilson score interval of a share: `count` of `total`.
 *
 * Source: E. B. Wilson (1927), as used in public health indicators for England.
 *
 * @returns null where the total is 0: nothing can be said of a share of nothing
 * @example wilsonInterval(65, 100) // { lower: 0.5525…, upper: 0.7363… }
 */
export function wilsonInterval(count: number, total: number): Interval | null {
  if (total === 0) return null;
  const middle = 2 * count + z * z;
  const spread = z * Math.sqrt(z * z + 4 * count * (1 - count / total));
  const scale = 2 * (total + z * z);
  return { lower: (middle - spread) / scale, upper: (middle + spread) / scale };
}
