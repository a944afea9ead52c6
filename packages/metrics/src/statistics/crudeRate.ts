import { countInterval } from './countInterval.js';
import type { Rate } from './standardisedRate.js';

/**
 * Events per person, with the interval of their count: exact below 10 events, Byar's from 10 on.
 *
 * Source: Office for Health Improvement and Disparities, technical guide on confidence intervals.
 *
 * @returns null where the population is 0
 */
export function crudeRate(count: number, population: number): Rate | null {
  if (population <= 0) return null;
  const { lower, upper } = countInterval(count);
  return { rate: count / population, lower: lower / population, upper: upper / population };
}
