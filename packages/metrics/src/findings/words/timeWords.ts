import type { TimeGrain } from '@careshape/domain';
import { bucketName } from '../../question/buckets.js';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const monthYear = format({ month: 'long', year: 'numeric' });
const month = format({ month: 'long' });
const day = format({ day: 'numeric', month: 'long', year: 'numeric' });

/**
 * A bucket of time in a sentence.
 *
 * @example timeWords('2024-01-01', 'quarter') // 'January to March 2024'
 */
export function timeWords(starts: string, grain: TimeGrain): string {
  const first = new Date(starts);
  switch (grain) {
    case 'day':
      return day.format(first);
    case 'week':
      return `the week of ${day.format(first)}`;
    case 'month':
      return monthYear.format(first);
    case 'quarter': {
      const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 2, 1));
      return `${month.format(first)} to ${monthYear.format(last)}`;
    }
    case 'financialYear':
      return bucketName(starts, grain);
  }
}

/** The grain as one of several. @example grainWords('financialYear') // 'years' */
export function grainWords(grain: TimeGrain): string {
  return grain === 'financialYear' ? 'years' : `${grain}s`;
}
