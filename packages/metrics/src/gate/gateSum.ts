import { oneFigureUp } from './oneFigure.js';
import type { Policy } from './policy.js';

/**
 * A sum over people (hours, nights, pounds, visits) as the public may see it.
 *
 * First it is scaled by the rounded over the true count of the same people, so that it goes with the count beside it.
 * Then it is rounded to a step of some people's mean: a mean given to many digits would tell the true count, and two
 * means that differ by one person would tell that person's amount. The step has one significant figure and is never
 * finer than the base, since a sum of a few visits can be of one person.
 *
 * @example gateSum(1040, { people: 98, rounded: 100 }, publicPolicy) // scaled 1061.2, step 30: 1050
 */
export function gateSum(
  sum: number,
  { people, rounded }: { people: number; rounded: number },
  { base, sumStepPeople }: Pick<Policy, 'base' | 'sumStepPeople'>,
): number {
  const step = Math.max(base, oneFigureUp((sumStepPeople * Math.abs(sum)) / people));
  return Math.round((sum * rounded) / people / step) * step;
}
