import quantile from '@stdlib/stats-base-dists-chisquare-quantile';
import { confidence, type Interval, z } from './interval.js';

/** Below this count the approximation of Byar is not close enough, and the exact interval is used. */
const byarFrom = 10;

/**
 * The interval of a count of events: exact (from the chi-squared distribution) below 10, Byar's approximation from 10 on.
 *
 * Source: Breslow and Day (1987), as used in public health indicators for England.
 */
export function countInterval(count: number): Interval {
  return count < byarFrom ? exactInterval(count) : byarInterval(count);
}

/** Byar's approximation to the Poisson interval of a count. */
export function byarInterval(count: number): Interval {
  const next = count + 1;
  return {
    lower: count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}

function exactInterval(count: number): Interval {
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : quantile(tail, 2 * count) / 2,
    upper: quantile(1 - tail, 2 * count + 2) / 2,
  };
}
