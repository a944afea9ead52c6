import { monthShortText } from '../../periods/dateText.js';
import { type TimeGrain, timeGrainHeading, timeText } from '../../periods/timeGrain.js';

/** A dimension of time as a grain that charts over time know; null where it is none of them. */
export function timeGrainOf(dimension: string): TimeGrain | null {
  return Object.hasOwn(timeGrainHeading, dimension) ? (dimension as TimeGrain) : null;
}

/** A value of a dimension of time in words; one of a grain that is not known stays as it came. */
export function exploreTimeText(dimension: string, value: string): string {
  const grain = timeGrainOf(dimension);
  return grain === null ? value : timeText(grain, value);
}

/** The same, short enough for the head of a column: `Mar 24`. */
export function exploreTimeShortText(dimension: string, value: string): string {
  const grain = timeGrainOf(dimension);
  if (grain === null || grain === 'financialYear') return value;
  const month = `${monthShortText(value)} ${value.slice(2, 4)}`;
  return grain === 'day' || grain === 'week' ? `${Number(value.slice(8, 10))} ${month}` : month;
}
