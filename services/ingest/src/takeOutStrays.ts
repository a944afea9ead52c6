import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import { type Problem, problemAt } from './problem.js';
import { type MonthRows, shownMonths } from './shownMonths.js';

/** What a staged file shows, once the rows that lie far outside are taken out. */
export interface Shown {
  /** The months it tells of, each run of neighbours as one span; none where no row is left. */
  readonly spans: readonly Period[];
  readonly problems: readonly Problem[];
}

/**
 * Takes out the staged rows that lie far outside of what the file shows: one mistyped year must not speak for all the months
 * between.
 *
 * @param day the column of `staged` by whose month a row counts
 * @param column the header name to report
 */
export async function takeOutStrays(
  client: ClientBase,
  day: string,
  column: string,
): Promise<Shown> {
  const { rows: months } = await client.query<MonthRows>(
    `select to_char(${day}, 'YYYY-MM-01') as month, count(*)::int as rows from staged group by 1 order by 1`,
  );
  const { spans, strays } = shownMonths(months);
  if (strays.length === 0) return { spans, problems: [] };
  const { rows } = await client.query<{ line: number; month: string }>(
    `delete from staged where to_char(${day}, 'YYYY-MM-01') = any($1)
     returning line, to_char(${day}, 'YYYY-MM') as month`,
    [strays],
  );
  const shown = spans
    .map(({ from, to }) => `${from.slice(0, 7)} to ${to.slice(0, 7)}`)
    .join(' and ');
  const problems = rows.map(({ line, month }) =>
    problemAt(line, {
      code: 'far-from-the-rest',
      column,
      value: null,
      hint: `It lies ${distanceOf(month, spans)} what the file shows, ${shown}.`,
    }),
  );
  return { spans, problems };
}

/** Years that may be told: adults are older, so that no more than this can be anybody's birth. */
const mostYears = 17;

/** How far a month lies from the nearest that the file shows, and on which side of it. */
function distanceOf(month: string, spans: readonly Period[]): string {
  const edges = spans.flatMap(({ from, to }) => [
    { months: monthsOf(from) - monthsOf(month), side: 'before' },
    { months: monthsOf(month) - monthsOf(to), side: 'after' },
  ]);
  const [nearest] = edges
    .filter(({ months }) => months > 0)
    .toSorted((a, b) => a.months - b.months);
  if (nearest === undefined) return 'far from';
  const { months, side } = nearest;
  if (months < 24) return `${months} months ${side}`;
  const years = Math.floor(months / 12);
  return `${years > mostYears ? `more than ${mostYears}` : years} years ${side}`;
}

function monthsOf(day: string): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
}
