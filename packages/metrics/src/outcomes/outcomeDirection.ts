import type { Figure } from '../gate/figure.js';
import { halfOfLastDigit, type Measured, outcomeInterval } from './outcomeInterval.js';
import type { OutcomeMeasure } from './outcomeMeasures.js';

/** What a figure beside another one says. */
export const outcomeDirections = [
  'BETTER',
  'WORSE',
  'NOT_CLEAR',
  'NOT_COMPARABLE',
  'NOT_JUDGED',
] as const;
export type OutcomeDirection = (typeof outcomeDirections)[number];

type Judged = Pick<OutcomeMeasure, 'polarity' | 'unit' | 'decimals' | 'tellsOf'>;

/**
 * Whether a figure is better or worse than another, by the measure's polarity: only where they lie further apart than the
 * margin of error of their difference, whatever the digits left off.
 *
 * The margin is the root of the sum of the squares of the two that face each other (R. G. Newcombe 1998, method 10). Where
 * one of them is not known, or the measure tells of data or gives context, nothing is said.
 */
export function outcomeDirection(
  figure: Measured,
  other: Measured,
  measure: Judged,
): OutcomeDirection {
  const [own, theirs] = [figure.value.value, other.value.value];
  if (own === null || theirs === null) return 'NOT_COMPARABLE';
  const [mine, others] = [outcomeInterval(figure, measure), outcomeInterval(other, measure)];
  if (measure.tellsOf !== 'OUTCOME' || !mine || !others) return 'NOT_JUDGED';
  const gap = Math.abs(own - theirs) - 2 * halfOfLastDigit(measure.decimals);
  const margin =
    own > theirs
      ? Math.hypot(own - mine.lower, others.upper - theirs)
      : Math.hypot(mine.upper - own, theirs - others.lower);
  // sums of tenths are not exact
  if (gap <= margin + 1e-9) return 'NOT_CLEAR';
  return own > theirs === (measure.polarity === 'higher') ? 'BETTER' : 'WORSE';
}

/** The difference between two figures as they are printed; null where either is missing. */
export function printedDifference(figure: Figure, other: Figure, decimals: number): number | null {
  if (figure.value === null || other.value === null) return null;
  const printed = (value: number) => Number(value.toFixed(decimals));
  return Number((printed(figure.value) - printed(other.value)).toFixed(decimals));
}
