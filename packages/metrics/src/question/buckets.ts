import { type Period, type TimeGrain, timeGrains } from '@careshape/domain';
import { QuestionError } from './question.js';

/** One bucket of time: where it starts by the calendar, and the part of it inside the period. */
export interface TimeBucket {
  readonly starts: string;
  readonly from: string;
  readonly to: string;
}

/** Enough for thirteen years of days; more is a slip, not a question. */
const mostBuckets = 5_000;

/** The finest of several grains: the one that makes the buckets. */
export function finestGrain(grains: readonly TimeGrain[]): TimeGrain | null {
  return timeGrains.find((grain) => grains.includes(grain)) ?? null;
}

/**
 * The buckets of a period, in order; the first and the last are cut to the period.
 *
 * @example bucketsOf({ from: '2024-01-15', to: '2024-02-10' }, 'month')
 *   // [{ starts: '2024-01-01', from: '2024-01-15', to: '2024-01-31' }, { starts: '2024-02-01', from: '2024-02-01', to: '2024-02-10' }]
 * @throws QuestionError where there would be too many
 */
export function bucketsOf(period: Period, grain: TimeGrain): readonly TimeBucket[] {
  const buckets: TimeBucket[] = [];
  for (let starts = bucketStart(period.from, grain); starts <= period.to;) {
    if (buckets.length === mostBuckets)
      throw new QuestionError(
        'too-many-buckets',
        `${period.from} to ${period.to} by ${grain} makes more than ${mostBuckets} buckets: ask for a shorter period or a coarser grain`,
        { limit: mostBuckets },
      );
    const next = nextStart(starts, grain);
    const ends = addDays(next, -1);
    buckets.push({
      starts,
      from: starts < period.from ? period.from : starts,
      to: ends > period.to ? period.to : ends,
    });
    starts = next;
  }
  return buckets;
}

/** The first day of the bucket that holds a day. */
export function bucketStart(day: string, grain: TimeGrain): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  switch (grain) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'quarter':
      return isoDate(year, month - ((month - 1) % 3), 1);
    case 'financialYear':
      return isoDate(month < 4 ? year - 1 : year, 4, 1);
  }
}

/** The last day of the bucket that holds a day. */
export function bucketEnd(day: string, grain: TimeGrain): string {
  return addDays(nextStart(bucketStart(day, grain), grain), -1);
}

/** How a bucket is named: its first day, or `2023/24` for a financial year. */
export function bucketName(starts: string, grain: TimeGrain): string {
  if (grain !== 'financialYear') return starts;
  const year = Number(starts.slice(0, 4));
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** Days of a span, both ends inside. */
export function daysOf(period: Period): number {
  return (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000 + 1;
}

/** The day some days later (or earlier, where negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function nextStart(starts: string, grain: TimeGrain): string {
  const year = Number(starts.slice(0, 4));
  const month = Number(starts.slice(5, 7));
  switch (grain) {
    case 'day':
      return addDays(starts, 1);
    case 'week':
      return addDays(starts, 7);
    case 'month':
      return isoDate(year, month + 1, 1);
    case 'quarter':
      return isoDate(year, month + 3, 1);
    case 'financialYear':
      return isoDate(year + 1, 4, 1);
  }
}

function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
