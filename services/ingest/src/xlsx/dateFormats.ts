/** The built-in formats of Excel that show a date: https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.numberingformat */
const builtIn = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** Whether a format of numbers shows them as dates: one with a day or a year outside quoted words and brackets. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.has(id);
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, ''));
}

const daySeconds = 86_400;

/**
 * The day that Excel counts as a number, as ISO text, with the time where it is not midnight.
 *
 * Excel counts from 1900, which it takes for a leap year, or from 1904; a number that is no day of either stays a number.
 *
 * @example isoOfSerial(45000, false) // '2023-03-15'
 */
export function isoOfSerial(serial: number, from1904: boolean): string | null {
  // before March 1900 the two reckonings differ by the day that never was
  if (!(serial >= (from1904 ? 0 : 61) && serial < 2_958_466)) return null;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const seconds = Math.round(serial * daySeconds);
  const iso = new Date(epoch + seconds * 1000).toISOString();
  return seconds % daySeconds === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}
