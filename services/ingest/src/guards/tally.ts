import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import { dateRanges } from '../spans.js';

/** Something that a file tells of, counted before and after a load: what the load would take away shows so. */
export interface Tally {
  /** What is counted, in the plural: `requests`. */
  readonly what: string;
  /** The table it is counted in, under the alias `t`, as SQL. */
  readonly from: string;
  /** The day on which a row counts, as SQL; null where all rows stand, as in a register. */
  readonly day: string | null;
  /** Keeps the rows that count, as SQL; `$2` and `$3` are the first and last day replaced. */
  readonly where?: string;
  /** Whether rows are about people, who are counted too. */
  readonly people?: boolean;
  /** Something added up over the rows. */
  readonly amount?: { readonly what: string; readonly sql: string };
}

/** What was counted in a month, or in all of the period. */
export interface Counted {
  readonly rows: number;
  readonly people: number;
  readonly amount: number;
}

/** Counts by first day of the month; under `all` those of the whole period, in which a person counts once. */
export type Counts = ReadonlyMap<string, Counted>;

export const nothingCounted: Counted = { rows: 0, people: 0, amount: 0 };

/**
 * Counts what a council has in some spans of days, month by month; everything there is for a tally without days.
 *
 * @param spans in order; at least one, unless the tally is not about days
 */
export async function countTally(
  client: ClientBase,
  tally: Tally,
  authority: string,
  spans: readonly Period[],
): Promise<Counts> {
  const { from, day, where = 'true', people, amount } = tally;
  const month = day === null ? `'all'` : `coalesce(date_trunc('month', ${day})::date::text, 'all')`;
  const within =
    day === null ? '' : `and ${day} between $2 and $3 and ${day} <@ any($4::daterange[])`;
  const ofDays = [spans[0]?.from, spans.at(-1)?.to, ...(day === null ? [] : [dateRanges(spans)])];
  const { rows } = await client.query<Counted & { month: string }>(
    `select ${month} as month, count(*)::int as rows,
       ${people ? 'count(distinct t.person_id)::int' : '0'} as people,
       ${amount ? `coalesce(sum(${amount.sql}), 0)::float8` : '0'} as amount
     from ${from} t where t.authority = $1 ${within} and ${where}
     ${day === null ? '' : `group by rollup (date_trunc('month', ${day}))`}`,
    [authority, ...(isOfPeriod(tally) ? ofDays : [])],
  );
  return new Map(rows.map(({ month: of, ...counted }) => [of, counted]));
}

/** Whether a tally is about some days, and not all that stands. */
export function isOfPeriod({ day, where = '' }: Tally): boolean {
  return day !== null || where.includes('$2') || where.includes('$3');
}
