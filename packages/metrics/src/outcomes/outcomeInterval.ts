import { crudeRate } from '../statistics/crudeRate.js';
import type { Interval } from '../statistics/interval.js';
import { wilsonInterval } from '../statistics/wilsonInterval.js';
import type { OutcomeMeasure } from './outcomeMeasures.js';
import type { OutcomeValue } from './outcomeValue.js';

/** What a margin of error is worked out from. */
export type Measured = Pick<OutcomeValue, 'value' | 'numerator' | 'denominator'>;

/**
 * The 95 % interval of a published figure, and null where nothing printed gives one.
 *
 * Of a survey it is the published margin, as wide as rounding may have left it. Of records it is that of the events
 * counted: Wilson's of a share, Byar's of a rate, on the scale of the printed figure.
 */
export function outcomeInterval(
  { value, numerator, denominator }: Measured,
  { unit, decimals }: Pick<OutcomeMeasure, 'unit' | 'decimals'>,
): Interval | null {
  if (value.value === null) return null;
  if (value.lower !== null && value.upper !== null) {
    const half = halfOfLastDigit(decimals);
    return { lower: value.lower - half, upper: value.upper + half };
  }
  const [events, people] = [numerator.value, denominator.value];
  if (events === null || !people || events > people) return null;
  const share = events / people;
  const interval = unit === '%' ? wilsonInterval(events, people) : crudeRate(events, people);
  if (share === 0 || !interval) return null;
  const scale = value.value / share;
  return { lower: interval.lower * scale, upper: interval.upper * scale };
}

/** How far a figure may lie from how it is printed. */
export function halfOfLastDigit(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}
