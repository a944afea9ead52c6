/** A span of days, both ends inside, as ISO dates. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;
const wholeMonth = /^\d{4}-\d{2}$/;

/**
 * Reads a first or last day from an address: `2024-03-31`, or a whole month `2024-03`.
 *
 * @returns null where the text is neither
 * @example dayOf('2024-02', 'last') // '2024-02-29'
 */
export function dayOf(text: string, end: 'first' | 'last'): string | null {
  if (wholeMonth.test(text)) return dayOf(end === 'first' ? `${text}-01` : lastDayOf(text), end);
  if (!wholeDay.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || isoDay(date) !== text ? null : text;
}

/** Writes a first or last day as short as it can be read again: a month where it is the month's own end. */
export function shortDay(day: string, end: 'first' | 'last'): string {
  const text = day.slice(0, 7);
  return dayOf(text, end) === day ? text : day;
}

/** The last day of a month: `2024-02` gives `2024-02-29`. */
export function lastDayOf(monthText: string): string {
  const [year, number] = monthText.split('-').map(Number);
  return isoDay(new Date(Date.UTC(year ?? 0, number ?? 1, 0)));
}

function isoDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
