import { ProblemError } from '../problem/problem.js';

/** The error for an answer that must hold every row and has more of them than one may hold. */
export function tooManyRows(of: string, rows: number, limit: number): ProblemError {
  return new ProblemError(
    'too-many-rows',
    `${of} has ${rows} rows, and one answer holds ${limit} at most: ask for fewer by a filter, by fewer dimensions or about a shorter period`,
    { rows, limit },
  );
}
