import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import type { Answer } from './answer.js';
import type { AskedQuestion, AskedTime } from '../question/askedQuestion.js';
import { bucketsOf, finestGrain } from '../question/buckets.js';
import { explain } from '../explain/explain.js';
import { type Loaded, reportedPeriod } from '../coverage/loads.js';
import { readNames } from '../question/names.js';
import { checkDates, periodOf } from '../question/period.js';
import type { Policy } from '../gate/policy.js';
import type { Question } from '../question/question.js';

/** Explains a question without reading a fact: reference tables and the record of loads are all it looks at. */
export async function dryRun(
  question: Question,
  asked: AskedQuestion,
  context: {
    readonly db: Kysely<Database>;
    readonly authority: string;
    readonly policy: Policy;
    readonly loaded: Loaded;
    readonly started: number;
  },
): Promise<Answer> {
  const { db, authority, policy, loaded, started } = context;
  const time = timeOf(question, asked, loaded);
  // the source's own words stand in the facts
  const named = asked.filters.filter(({ dimension }) => dimension.names);
  const names = await readNames({ ...asked, filters: named }, db, authority);
  return {
    rows: [],
    totals: {},
    rowCount: 0,
    hasNextPage: false,
    hasPreviousPage: false,
    withheld: 0,
    period: time?.period ?? null,
    dataVersion: loaded.dataVersion,
    explain: explain({
      asked,
      time,
      names,
      policy,
      loaded,
      withheld: null,
      sql: null,
      durationMs: performance.now() - started,
    }),
  };
}

/** As when the question is answered, but for a period that only the facts can tell. */
function timeOf(question: Question, asked: AskedQuestion, loaded: Loaded): AskedTime | null {
  const dates = checkDates(question.where.date);
  const period = periodOf(dates, reportedPeriod(loaded, asked.cube));
  if (period === null) return null;
  const grain = finestGrain(asked.grains);
  return { period, buckets: grain === null ? null : bucketsOf(period, grain) };
}
