import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import type { Policy } from '../../gate/policy.js';
import type { AskedQuestion, AskedTime } from '../../question/askedQuestion.js';
import type { AlignedRow, PeriodRows } from './alignRows.js';

/** Reads the rows of a question in a time, and takes them through the gate. */
export type ReadRows = (
  asked: AskedQuestion,
  time: AskedTime,
) => Promise<Omit<PeriodRows, 'period'>>;

/** What figures are worked out from: gated rows, and the way to more of them. */
export interface Calculating {
  readonly asked: AskedQuestion;
  /** What rows are grouped by, time included, in the order asked for. */
  readonly by: readonly string[];
  readonly reads: readonly PeriodRows[];
  readonly rows: readonly AlignedRow[];
  readonly readRows: ReadRows;
  readonly db: Kysely<Database>;
  readonly authority: string;
  readonly policy: Policy;
  readonly dataVersion: number;
}
