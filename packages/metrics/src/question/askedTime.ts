import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import type { AskedQuestion, AskedTime } from './askedQuestion.js';
import { bucketsOf, finestGrain } from './buckets.js';
import { type Loaded, reportedPeriod, rowPeriod } from '../coverage/loads.js';
import { checkDates, periodOf } from './period.js';
import type { DateFilter } from './question.js';

/**
 * The period and the buckets of a question; where it names no period, everything loaded.
 *
 * @returns null where nothing is loaded
 */
export async function askedTime(
  asked: AskedQuestion,
  date: DateFilter | undefined,
  { db, authority, loaded }: { db: Kysely<Database>; authority: string; loaded: Loaded },
): Promise<AskedTime | null> {
  const dates = checkDates(date);
  const complete = dates.from !== null && dates.to !== null;
  const reported = reportedPeriod(loaded, asked.cube);
  const everything = complete ? null : (reported ?? (await rowPeriod(db, asked.cube, authority)));
  const period = periodOf(dates, everything);
  if (period === null) return null;
  const grain = finestGrain(asked.grains);
  return {
    period,
    buckets: grain === null ? null : bucketsOf(period, grain),
    loaded: reported ?? undefined,
  };
}
