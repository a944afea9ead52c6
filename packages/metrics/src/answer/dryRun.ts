import type { Answer } from './answer.js';
import { columnsOf } from './rows/columns.js';
import type { AskedQuestion } from '../question/askedQuestion.js';
import { explainPeriods } from '../explain/explainPeriods.js';
import type { Coverage } from '../coverage/coverage.js';
import { coverageOfPeriods } from '../coverage/coverageOfPeriods.js';
import type { Loaded } from '../coverage/loads.js';
import { askedPeriods, daysOf } from '../question/periods/askedPeriods.js';
import type { Policy } from '../gate/policy.js';
import type { Question } from '../question/question.js';

/** Explains a question without reading a fact: reference tables and the record of loads are all it looks at. */
export function dryRun(
  question: Question,
  asked: AskedQuestion,
  context: {
    readonly policy: Policy;
    readonly loaded: Loaded;
    readonly coverage: Coverage;
    readonly started: number;
  },
): Answer {
  const { policy, loaded, coverage, started } = context;
  const periods = askedPeriods(question, asked, { policy, coverage });
  const time = periods[0]?.time ?? null;
  return {
    columns: columnsOf(asked),
    rows: [],
    totals: {},
    findings: [],
    rowCount: 0,
    withheld: 0,
    notices: [],
    period: time?.period ?? null,
    coverage: coverageOfPeriods(
      coverage,
      asked.cube,
      [...asked.shown, ...asked.totals],
      daysOf(periods),
    ),
    dataVersion: loaded.dataVersion,
    explain: explainPeriods(periods, [], {
      asked,
      time,
      names: new Map(),
      policy,
      loaded,
      withheld: null,
      sql: null,
      durationMs: performance.now() - started,
    }),
  };
}
