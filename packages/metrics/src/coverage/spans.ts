import type { Period } from '@careshape/domain';
import { addDays, bucketEnd, bucketStart, daysOf } from '../question/buckets.js';

/** Spans in order, those that touch or overlap made one. */
export function mergedSpans(spans: readonly Period[]): readonly Period[] {
  const merged: Period[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && span.from <= addDays(last.to, 1))
      merged[merged.length - 1] = { from: last.from, to: span.to > last.to ? span.to : last.to };
    else merged.push(span);
  }
  return merged;
}

/** What two spans have in common; null where nothing. */
export function commonDays(one: Period, other: Period): Period | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from <= to ? { from, to } : null;
}

/** The parts of a period that merged spans hold, in order. */
export function partsInside(period: Period, spans: readonly Period[]): readonly Period[] {
  return spans.flatMap((span) => commonDays(period, span) ?? []);
}

/** The parts of a period that merged spans do not hold, in order. */
export function partsOutside(period: Period, spans: readonly Period[]): readonly Period[] {
  const outside: Period[] = [];
  let next = period.from;
  for (const { from, to } of partsInside(period, spans)) {
    if (from > next) outside.push({ from: next, to: addDays(from, -1) });
    next = addDays(to, 1);
  }
  if (next <= period.to) outside.push({ from: next, to: period.to });
  return outside;
}

/** From the first day of the first span to the last day of the last; null where there is none. */
export function hullOf(spans: readonly Period[]): Period | null {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** All days of some parts. */
export function daysInside(parts: readonly Period[]): number {
  return parts.reduce((days, part) => days + daysOf(part), 0);
}

/** How many Mondays a period holds. */
export function mondaysIn({ from, to }: Period): number {
  const first = bucketStart(addDays(from, 6), 'week');
  return first > to ? 0 : Math.floor((daysOf({ from: first, to }) - 1) / 7) + 1;
}

/** The Mondays of all of some parts. */
export function mondaysInside(parts: readonly Period[]): number {
  return parts.reduce((mondays, part) => mondays + mondaysIn(part), 0);
}

/**
 * Spans less the days at their ends that have not settled, in whole months: days near the end of records of which later
 * records still tell, and days near their start of which earlier ones would.
 */
export function settledSpans(
  spans: readonly Period[],
  { settlesAfter = 0, startsAfter = 0 }: { settlesAfter?: number; startsAfter?: number },
): readonly Period[] {
  return spans.flatMap(({ from, to }) => {
    const first = startsAfter > 0 ? monthFrom(addDays(from, startsAfter)) : from;
    const last = settlesAfter > 0 ? monthTo(addDays(to, -settlesAfter)) : to;
    return first <= last ? [{ from: first, to: last }] : [];
  });
}

/** The first day of the first month that starts on or after a day. */
function monthFrom(day: string): string {
  return bucketStart(day, 'month') === day ? day : addDays(bucketEnd(day, 'month'), 1);
}

/** The last day of the last month that ends on or before a day. */
function monthTo(day: string): string {
  return bucketEnd(day, 'month') === day ? day : addDays(bucketStart(day, 'month'), -1);
}
