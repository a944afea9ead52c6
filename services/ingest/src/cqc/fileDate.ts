const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day in a file's name, written `2024-03-31`, `01_April_2024` or `20-Nov-2023`; null where there is none, or none of the
 * calendar.
 *
 * @example fileDate('01_April_2024_HSCA_Active_Locations.ods') // '2024-04-01'
 */
export function fileDate(fileName: string): string | null {
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(fileName);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = /(?<!\d)(\d{1,2})[ _-]([a-z]{3})[a-z]*[ _-](\d{4})(?!\d)/i.exec(fileName);
  if (!words) return null;
  return dayOf(Number(words[3]), months.indexOf(words[2]!.toLowerCase()) + 1, Number(words[1]));
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const known = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return known ? date.toISOString().slice(0, 10) : null;
}
