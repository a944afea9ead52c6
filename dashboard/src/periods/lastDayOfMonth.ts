/**
 * The last day of the month that starts on a day.
 *
 * @example lastDayOfMonth('2024-02-01') // '2024-02-29'
 */
export function lastDayOfMonth(firstDay: string): string {
  const start = new Date(firstDay);
  const last = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0));
  return last.toISOString().slice(0, 10);
}
