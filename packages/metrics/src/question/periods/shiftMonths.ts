import type { Period } from '@careshape/domain';
import { addDays, bucketEnd, bucketStart } from '../buckets.js';

/**
 * The day some months later, or earlier where negative. The last day of a month stays one; a day that the month does not
 * have becomes its last.
 *
 * @example shiftDay('2024-02-29', -12) // '2023-02-28'
 */
export function shiftDay(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const last = bucketEnd(first, 'month');
  if (day === bucketEnd(day, 'month')) return last;
  const same = addDays(first, date - 1);
  return same > last ? last : same;
}

/** A period some months later: whole months stay whole months. */
export function shiftPeriod({ from, to }: Period, months: number): Period {
  // a first day that is also the last of its month is one only where the period is that day
  const first = bucketStart(from, 'month') === from || from === to;
  const shifted = first ? shiftDay(from, months) : startDay(from, months);
  return { from: shifted, to: shiftDay(to, months) };
}

/** The same day of another month, whatever it was in its own. */
function startDay(day: string, months: number): string {
  const month = shiftDay(bucketStart(day, 'month'), months);
  const same = addDays(month, Number(day.slice(8)) - 1);
  const last = bucketEnd(month, 'month');
  return same > last ? last : same;
}
