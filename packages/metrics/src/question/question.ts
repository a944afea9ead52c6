import type { FigureWish } from './calculation.js';
import type { NamedPeriod } from './periods/namedPeriod.js';
import type { ErrorDetails } from './errorDetails.js';

/** Codes of one dimension to keep or to leave out. `unknown` names the rows whose value is not known. */
export interface CodeFilter {
  readonly in?: readonly string[] | undefined;
  readonly notIn?: readonly string[] | undefined;
}

/** A period by its first and last day (ISO dates, both inside); an end left out is the end of what is loaded. */
export interface DateFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What a question is about: a period, and codes of dimensions. */
export interface Where {
  readonly date?: DateFilter | undefined;
  readonly [dimension: string]: CodeFilter | DateFilter | undefined;
}

/** Bounds on a measure, applied to gated figures; a suppressed or missing figure meets no bound. */
export interface MeasureBounds {
  readonly gt?: number | undefined;
  readonly gte?: number | undefined;
  readonly lt?: number | undefined;
  readonly lte?: number | undefined;
}

/** One key of the order of rows: a measure, or a dimension they are grouped by. */
export interface OrderBy {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Which cells of a question are sent: all that it makes, or those alone that show a figure. */
export const grids = ['FULL', 'PRESENT'] as const;
export type Grid = (typeof grids)[number];

/**
 * A question to a cube: the dimensions are the GROUP BY, the measures the columns.
 *
 * @example { cube: 'homeSupport', dimensions: ['zone', 'month'], measures: ['hoursDelivered'], where: { term: { in: ['long'] } },
 *   orderBy: [{ field: 'hoursDelivered', direction: 'DESC' }], totals: ['hoursDelivered'] }
 */
export interface Question {
  readonly cube: string;
  /** In the order of columns and, where nothing else is asked, of rows; none: one row. */
  readonly dimensions: readonly string[];
  readonly measures: readonly string[];
  readonly where: Where;
  readonly having?: Readonly<Record<string, MeasureBounds | undefined>> | undefined;
  readonly orderBy: readonly OrderBy[];
  /** Left out, FULL. */
  readonly grid?: Grid | undefined;
  /** Measures wanted for the whole question at once, worked out on their own. */
  readonly totals: readonly string[];
  /** Several periods side by side in each row, instead of one in `where.date`; plain measures are those of the first. */
  readonly periods?: readonly NamedPeriod[] | undefined;
  /** Figures wanted of each row beside its plain measures. */
  readonly figures?: readonly FigureWish[] | undefined;
  /** The same for the whole question at once. */
  readonly totalFigures?: readonly FigureWish[] | undefined;
  /** Only the most important codes of one dimension, the others together. */
  readonly top?: Top | undefined;
  /** Whether sentences are wanted of what the figures bear out. */
  readonly findings?: boolean | undefined;
  /** What is wanted of the explanation beside what every answer has. */
  readonly explain?: ExplainWish | undefined;
}

/** The `n` codes of a dimension with the highest figures of a measure over the whole question; `other`: one row for all others. */
export interface Top {
  readonly n: number;
  readonly of: string;
  readonly dimension: string;
  readonly other: boolean;
}

/** `sql`: the statements too, for analysts. `dryRun`: nothing but the explanation, so that no fact is read. */
export interface ExplainWish {
  readonly sql: boolean;
  readonly dryRun: boolean;
}

/** The closed list of things that can be wrong with a question. */
export type QuestionErrorCode =
  | 'unknown-cube'
  | 'unknown-dimension'
  | 'unknown-measure'
  | 'repeated-dimension'
  | 'not-grouped'
  | 'unknown-code'
  | 'not-for-public'
  | 'not-split'
  | 'invalid-date'
  | 'too-many-dimensions'
  | 'too-many-rows'
  | 'page-too-large'
  | 'invalid-cursor'
  | 'too-many-buckets'
  | 'invalid-order'
  | 'no-population'
  | 'invalid-period'
  | 'invalid-top'
  | 'not-calculated';

/** A question that cannot be asked: its message says what, where and what to do. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
  constructor(
    readonly code: QuestionErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
  }
}
