import type { Period } from '@careshape/domain';
import { type DateFilter, QuestionError } from './question.js';

/** The dates of a period as they were asked for, checked; an end that was left out is null. */
export function checkDates(date: DateFilter | undefined): {
  from: string | null;
  to: string | null;
} {
  const from = checkDay('from', date?.from);
  const to = checkDay('to', date?.to);
  if (from !== null && to !== null && from > to)
    throw new QuestionError(
      'invalid-date',
      `date.from ${from} is after date.to ${to}: exchange them`,
    );
  return { from, to };
}

/** The period of a question: the dates asked for, and what is loaded where they were left out; null where nothing is. */
export function periodOf(
  dates: { from: string | null; to: string | null },
  loaded: Period | null,
): Period | null {
  const from = dates.from ?? loaded?.from ?? dates.to;
  const to = dates.to ?? loaded?.to ?? dates.from;
  if (from === null || to === null) return null;
  // an end that was left out never turns the period round
  return { from: from > to && dates.from === null ? to : from, to: to < from ? from : to };
}

function checkDay(name: string, day: string | undefined): string | null {
  if (day === undefined || day === null) return null;
  const known = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  if (known && new Date(day).toISOString().startsWith(day)) return day;
  throw new QuestionError('invalid-date', `date.${name} is "${day}": give a day as YYYY-MM-DD`);
}
