import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import { weeksLoaded } from '../coverage/weeksLoaded.js';
import type { AskedQuestion, AskedTime } from '../question/askedQuestion.js';
import { daysOf } from '../question/buckets.js';
import type { BucketLength } from './measureFigure.js';

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
