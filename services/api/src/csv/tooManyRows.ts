import { ProblemError } from '../problem/problem.js';

/** The error for a list that must be given whole and has more rows than an answer may hold. */
export function tooManyRows(of: string, rows: number, limit: number): ProblemError {
  return new ProblemError(
    'too-many-rows',
    `${of} has ${rows} rows, and one answer holds ${limit} at most: ask for fewer of them with where, or page by page with first`,
    { rows, limit },
  );
}
