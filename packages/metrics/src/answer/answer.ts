import type { Database } from '@careshape/database';
import type { Period } from '@careshape/domain';
import type { Kysely } from 'kysely';
import type { LayoutCoverage } from '../coverage/coverageAnswer.js';
import type { Explain } from '../explain/explain.js';
import type { Policy } from '../gate/policy.js';
import type { DimensionValue } from './dimensionValue.js';
import type { Figure } from '../gate/figure.js';

/** One cell of the answer. */
export interface AnswerRow {
  readonly dimensions: Readonly<Record<string, DimensionValue>>;
  readonly measures: Readonly<Record<string, Figure>>;
  readonly cursor: string;
}

/** What comes back for a question: gated figures only. */
export interface Answer {
  readonly rows: readonly AnswerRow[];
  readonly totals: Readonly<Record<string, Figure>>;
  /** Rows on all pages, after the gate. */
  readonly rowCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many cells on all pages hold a suppressed figure. */
  readonly withheld: number;
  /** The period that was counted in; null where nothing is loaded. */
  readonly period: Period | null;
  /** What is loaded of the layouts it stands on, and what of its period is not. */
  readonly coverage: readonly LayoutCoverage[];
  readonly dataVersion: number;
  readonly explain: Explain;
}

/** What the engine is given from outside. */
export interface AnswerContext {
  readonly db: Kysely<Database>;
  readonly authority: string;
  readonly policy: Policy;
  /** Whether the sets of codes in the question are the platform's own, such as an answer's age groups, and not a caller's. */
  readonly ownSets?: boolean;
}
