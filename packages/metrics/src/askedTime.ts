import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import type { AskedQuestion, AskedTime } from './askedQuestion.js';
import { bucketsOf, daysOf, finestGrain } from './buckets.js';
import { type Loaded, reportedPeriod, rowPeriod } from './loads.js';
import type { BucketLength } from './measureFigure.js';
import { checkDates, periodOf } from './period.js';
import type { DateFilter } from './question.js';
import { weeksLoaded } from './weeksLoaded.js';

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

/** The days and, where a measure asks for them, the loaded weeks of each bucket; the last entry is the whole period. */
export async function bucketLengths(
  asked: AskedQuestion,
  { period, buckets }: AskedTime,
  { db, authority }: { db: Kysely<Database>; authority: string },
): Promise<{ readonly buckets: readonly BucketLength[]; readonly period: BucketLength }> {
  const byWeek = [...asked.measures, ...asked.totals].some(
    ({ formula }) => formula.kind === 'perTime' && formula.per === 'week',
  );
  const mondays = byWeek ? await weeksLoaded(db, period, authority) : [];
  const lengthOf = (span: { from: string; to: string }): BucketLength => ({
    days: daysOf(span),
    weeks: mondays.filter((monday) => monday >= span.from && monday <= span.to).length,
  });
  return { buckets: (buckets ?? [period]).map(lengthOf), period: lengthOf(period) };
}
