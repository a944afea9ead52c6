import type { Database } from '@careshape/database';
import type { Period } from '@careshape/domain';
import { type Kysely, sql } from 'kysely';
import { addDays, bucketStart } from '../question/buckets.js';

/** The Mondays of a period for which home-support weeks are loaded, one index look-up each. */
export async function weeksLoaded(
  db: Kysely<Database>,
  period: Period,
  authority: string,
): Promise<readonly string[]> {
  const monday = bucketStart(addDays(period.from, 6), 'week');
  const { rows } = await sql<{ monday: string }>`
    select week::date::text as monday
    from generate_series(${monday}::date, ${period.to}::date, interval '7 days') week
    where exists (select 1 from home_support_week where authority = ${authority} and week_start = week::date)
    order by 1`.execute(db);
  return rows.map((row) => row.monday);
}
