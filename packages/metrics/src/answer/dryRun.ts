import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import type { Answer } from './answer.js';
import { columnsOf } from './columns.js';
import type { AskedQuestion } from '../question/askedQuestion.js';
import { explain } from '../explain/explain.js';
import type { Coverage } from '../coverage/coverage.js';
import { coverageAnswer } from '../coverage/coverageAnswer.js';
import type { Loaded } from '../coverage/loads.js';
import { askedTime } from '../question/askedTime.js';
import { readNames } from '../question/names.js';
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
    readonly coverage: Coverage;
    readonly started: number;
  },
): Promise<Answer> {
  const { db, authority, policy, loaded, coverage, started } = context;
  const time = askedTime(asked, question.where.date, coverage);
  // the source's own words stand in the facts
  const named = asked.filters.filter(({ dimension }) => dimension.names);
  const names = await readNames({ ...asked, filters: named }, db, authority);
  return {
    columns: columnsOf(asked),
    rows: [],
    totals: {},
    rowCount: 0,
    withheld: 0,
    notices: [],
    period: time?.period ?? null,
    coverage: coverageAnswer(
      coverage,
      asked.cube,
      [...asked.shown, ...asked.totals],
      time?.period ?? null,
    ),
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
