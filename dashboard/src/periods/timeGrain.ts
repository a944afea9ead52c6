import { dayText, monthText, quarterText } from './dateText.js';

/** The grains of time that figures come in. */
export type TimeGrain = 'day' | 'week' | 'month' | 'quarter' | 'financialYear';

/** What one point of time is called at the head of a table. */
export const timeGrainHeading: Readonly<Record<TimeGrain, string>> = {
  day: 'Day',
  week: 'Week from',
  month: 'Month',
  quarter: 'Quarter',
  financialYear: 'Financial year',
};

/**
 * A point of time as it is printed; a financial year comes printed already.
 *
 * @example timeText('quarter', '2024-01-01') // 'January to March 2024'
 */
export function timeText(grain: TimeGrain, at: string): string {
  switch (grain) {
    case 'day':
    case 'week':
      return dayText(at);
    case 'month':
      return monthText(at);
    case 'quarter':
      return quarterText(at);
    case 'financialYear':
      return at;
    default:
      throw new Error(`unknown grain: ${grain satisfies never}`);
  }
}

/** A point of time inside a sentence: `in March 2024`, `on 31 March 2024`, `in the week from 1 April 2024`. */
export function timePhrase(grain: TimeGrain, at: string): string {
  if (grain === 'day') return `on ${timeText(grain, at)}`;
  return `${grain === 'week' ? 'in the week from' : 'in'} ${timeText(grain, at)}`;
}
