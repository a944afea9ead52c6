import type { TimeGrain } from '@careshape/domain';
import { bucketEnd, bucketName } from '../../question/buckets.js';

const words = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: string) => format.format(new Date(day));
};
const dayWords = words({ day: 'numeric', month: 'long', year: 'numeric' });
const monthWords = words({ month: 'long', year: 'numeric' });
const monthName = words({ month: 'long' });

/**
 * A bucket of time in words, by its first day in the calendar.
 *
 * @example bucketLabel('2024-01-01', 'quarter') // 'January to March 2024'
 */
export function bucketLabel(starts: string, grain: TimeGrain): string {
  switch (grain) {
    case 'day':
      return dayWords(starts);
    case 'week':
      return `Week from ${dayWords(starts)}`;
    case 'month':
      return monthWords(starts);
    case 'quarter':
      return `${monthName(starts)} to ${monthWords(bucketEnd(starts, grain))}`;
    case 'financialYear':
      return bucketName(starts, grain);
  }
}
