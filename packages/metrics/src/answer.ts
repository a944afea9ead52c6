import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import type { Explain } from './explain.js';
import type { Figure } from './figure.js';
import type { Policy } from './policy.js';
import type { Question } from './question.js';

/** A code with its name; an ISO date (first day of the bucket) or `2023/24` for time; null where an open list does not know. */
export type DimensionValue = { readonly code: string; readonly label: string } | string | null;

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
  readonly dataVersion: number;
  readonly explain: Explain;
}

/** What the engine is given from outside. */
export interface AnswerContext {
  readonly db: Kysely<Database>;
  readonly authority: string;
  readonly policy: Policy;
}

/**
 * Answers a question to a cube.
 *
 * @throws QuestionError where the question cannot be asked
 */
export async function answerCube(question: Question, context: AnswerContext): Promise<Answer> {
  throw new Error(`not answered yet: ${question.cube} ${context.authority}`);
}
