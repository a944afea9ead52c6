import type { Database } from '@careshape/database';
import type { Period } from '@careshape/domain';
import type { Kysely } from 'kysely';
import type { LayoutCoverage } from '../coverage/coverageAnswer.js';
import type { Dimension, Measure } from '../cubes/cube.js';
import type { Finding } from '../findings/finding.js';
import type { Explain } from '../explain/explain.js';
import type { Policy } from '../gate/policy.js';
import type { DimensionValue } from './rows/dimensionValue.js';
import type { Figure } from '../gate/figure.js';
import type { Notice } from './notices.js';

/** One cell of the answer. */
export interface AnswerRow {
  readonly dimensions: Readonly<Record<string, DimensionValue>>;
  readonly measures: Readonly<Record<string, Figure>>;
  /** The figures wanted beside the measures, by the keys of their wishes; absent where none were. */
  readonly figures?: Readonly<Record<string, Figure>>;
}

/** What the columns of an answer are: the dimensions its rows are grouped by and the measures asked for, as they were asked. */
export interface AnswerColumns {
  readonly dimensions: readonly Pick<Dimension, 'id' | 'label' | 'kind'>[];
  readonly measures: readonly Pick<Measure, 'id' | 'label' | 'unit' | 'decimals' | 'polarity'>[];
}

/** What comes back for a question: gated figures only. */
export interface Answer {
  readonly columns: AnswerColumns;
  /** All of them, after the gate: an answer has no pages. */
  readonly rows: readonly AnswerRow[];
  readonly totals: Readonly<Record<string, Figure>>;
  /** As `figures` of a row, of the whole question; absent where none were wanted. */
  readonly totalFigures?: Readonly<Record<string, Figure>>;
  /** What all its figures bear out, in sentences, those first that tell most; none where they were not asked for. */
  readonly findings: readonly Finding[];
  readonly rowCount: number;
  /** How many rows hold a suppressed figure. */
  readonly withheld: number;
  readonly notices: readonly Notice[];
  /** The period that was counted in, the first of several; null where nothing is loaded. */
  readonly period: Period | null;
  /** All periods of the question by name, the first one first; absent where it names none. */
  readonly periods?: Readonly<Record<string, Period>>;
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
