const monthYear = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const wholeDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2024-03-01` as `March 2024`. */
export function monthText(isoDate: string): string {
  return monthYear.format(new Date(isoDate));
}

/** `2024-03-01` as `Mar`. */
export function monthShortText(isoDate: string): string {
  return shortMonth.format(new Date(isoDate)).slice(0, 3);
}

/** `2024-03-31` as `31 March 2024`; the time of day of a full timestamp is left out. */
export function dayText(isoDate: string): string {
  return wholeDay.format(new Date(isoDate));
}

const timeOfDay = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** A timestamp as `22 November 2026, 02:17`, by the clocks of the United Kingdom. */
export function dayTimeText(isoTime: string): string {
  return `${dayText(isoTime)}, ${timeOfDay.format(new Date(isoTime))}`;
}

/** The first day of a quarter, `2024-01-01`, as `January to March 2024`. */
export function quarterText(isoDate: string): string {
  const start = new Date(isoDate);
  const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 2, 1));
  return `${monthYear.format(start).split(' ')[0]} to ${monthYear.format(end)}`;
}
