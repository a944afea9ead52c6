import { type ProblemCode, problemCodes } from './problemCodes.js';

/** What a check says of a row; the loader adds the line. */
export interface RowProblem {
  readonly code: ProblemCode;
  /** The header name of the column at fault; null where it is the row as a whole. */
  readonly column: string | null;
  /** The cell's text; null where it is empty or must not be kept. */
  readonly value: string | null;
  /** Words for this case, put after the code's own sentence (the values allowed, the nearest one). */
  readonly hint?: string;
}

/** One broken rule in one row of a source file. */
export interface Problem {
  readonly line: number;
  readonly column: string | null;
  readonly code: ProblemCode;
  readonly value: string | null;
  /** A sentence that says how to mend it. */
  readonly message: string;
}

/** The longest value kept with a problem: enough to find the cell by. */
const valueLength = 120;

/** The problem of a row, with its line and its sentence. */
export function problemAt(line: number, { code, column, value, hint }: RowProblem): Problem {
  const sentence = problemCodes[code].replaceAll('{column}', column ?? 'the row');
  return {
    line,
    column,
    code,
    value: value === null || value === '' ? null : shorten(value),
    message: hint ? `${sentence} ${hint}` : sentence,
  };
}

function shorten(value: string): string {
  return value.length > valueLength ? `${value.slice(0, valueLength)}…` : value;
}
