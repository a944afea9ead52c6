import type { LinesRow } from '../../charts/lines/lineSeries.js';
import type { Figure } from '../../figures/figure.js';
import type { Chosen } from '../../page/chosen.js';

/** A row of home support over time: by week for signed-in staff, by month for everyone else. */
export interface OverTimeRow {
  readonly week?: string | null;
  readonly month?: string | null;
}

/** The grain of time that the reader may see. */
export function overTimeGrain({ signedIn }: Pick<Chosen, 'signedIn'>): 'week' | 'month' {
  return signedIn ? 'week' : 'month';
}

/** Why the public sees months, in a sentence; nothing for those who see weeks. */
export function overTimeNote({ signedIn }: Pick<Chosen, 'signedIn'>): string {
  return signedIn
    ? ''
    : 'Shown by month: by week, a person who comes or goes could be recognised. Council staff see weeks when signed in.';
}

/** One line of figures over time. */
export function overTimeLine<Row extends OverTimeRow>(
  series: string,
  rows: readonly Row[],
  figure: (row: Row) => Figure,
): LinesRow[] {
  return rows.flatMap((row) => {
    const at = row.week ?? row.month;
    return at ? [{ series, at, figure: figure(row) }] : [];
  });
}

/** The line of a year before, moved to the same weeks or months of the year shown. */
export function overTimeLineBefore<Row extends OverTimeRow>(
  series: string,
  rows: readonly Row[],
  figure: (row: Row) => Figure,
): LinesRow[] {
  return overTimeLine(series, rows, figure).map((row, index) => ({
    ...row,
    at: rows[index]?.week ? weeksLater(row.at, 52) : yearLater(row.at),
  }));
}

function yearLater(isoDate: string): string {
  return `${Number(isoDate.slice(0, 4)) + 1}${isoDate.slice(4)}`;
}

/** 52 weeks later is a Monday again. */
function weeksLater(isoDate: string, weeks: number): string {
  const day = new Date(isoDate);
  day.setUTCDate(day.getUTCDate() + 7 * weeks);
  return day.toISOString().slice(0, 10);
}
