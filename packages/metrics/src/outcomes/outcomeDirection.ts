import type { Figure } from '../gate/figure.js';
import type { OutcomeMeasure } from './outcomeMeasures.js';

/** What a figure beside another one says. */
export const outcomeDirections = ['BETTER', 'WORSE', 'NOT_CLEAR', 'NOT_COMPARABLE'] as const;
export type OutcomeDirection = (typeof outcomeDirections)[number];

/**
 * Whether a figure is better or worse than another, by the measure's polarity.
 *
 * Of a survey the difference has to be larger than its own margin of error (the root of the sum of the squares of both);
 * of records any difference in the digits printed counts.
 */
export function outcomeDirection(
  figure: Figure,
  other: Figure,
  { polarity, decimals }: Pick<OutcomeMeasure, 'polarity' | 'decimals'>,
): OutcomeDirection {
  if (figure.value === null || other.value === null) return 'NOT_COMPARABLE';
  const difference = printedDifference(figure, other, decimals)!;
  const margin = Math.hypot(marginOf(figure), marginOf(other));
  // sums of tenths are not exact
  if (difference === 0 || Math.abs(difference) <= margin + 1e-9) return 'NOT_CLEAR';
  return difference > 0 === (polarity === 'higher') ? 'BETTER' : 'WORSE';
}

/** The difference between two figures as they are printed; null where either is missing. */
export function printedDifference(figure: Figure, other: Figure, decimals: number): number | null {
  if (figure.value === null || other.value === null) return null;
  const printed = (value: number) => Number(value.toFixed(decimals));
  return Number((printed(figure.value) - printed(other.value)).toFixed(decimals));
}

function marginOf({ lower, upper }: Figure): number {
  return lower === null || upper === null ? 0 : (upper - lower) / 2;
}
