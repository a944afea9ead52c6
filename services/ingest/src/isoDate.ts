import type { DateOrder } from './layout.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as ISO text, whatever a source wrote: 2024-03-31, 31/03/2024, 31-03-2024, 31.03.2024, 09/Jan/2018, each with
 * or without a time after it. Null where it is no date of the years 1880 to 2200.
 *
 * @example isoDate('31/03/2024', 'day-first') // '2024-03-31'
 */
export function isoDate(text: string, order: DateOrder): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})([/.-])(\d{1,2}|[A-Za-z]{3,9})\2(\d{4})(?:$|[ T])/.exec(text);
  if (!parts) return null;
  const [, first = '', , second = '', year = ''] = parts;
  if (/[A-Za-z]/.test(second))
    return valid(Number(year), months.indexOf(second.slice(0, 3).toLowerCase()) + 1, Number(first));
  return order === 'day-first'
    ? valid(Number(year), Number(second), Number(first))
    : valid(Number(year), Number(first), Number(second));
}

function valid(year: number, month: number, day: number): string | null {
  if (year < 1880 || year > 2200 || month < 1 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  // a 31 June would roll over into July
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
