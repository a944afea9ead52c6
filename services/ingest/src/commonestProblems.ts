import type { Problem } from './problem.js';

/** One kind of problem in one column: in how many rows, and the first of their lines. */
export interface CommonProblem {
  readonly code: string;
  readonly column: string | null;
  /** How to mend it, as it is said of its first row. */
  readonly message: string;
  readonly rows: number;
  readonly lines: readonly number[];
}

/** Kinds named of one file, and lines of each: enough to start with. */
const most = 3;

/** The commonest problems that rejected rows, most rows first: what to mend first. */
export function commonestProblems(problems: readonly Problem[]): readonly CommonProblem[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.code === 'not-mapped') continue;
    const kind = JSON.stringify([problem.code, problem.column]);
    const same = kinds.get(kind);
    if (same) same.push(problem);
    else kinds.set(kind, [problem]);
  }
  return [...kinds.values()]
    .map((of): CommonProblem => {
      const lines = [...new Set(of.map(({ line }) => line))];
      const { code, column, message } = of[0]!;
      return { code, column, message, rows: lines.length, lines: lines.slice(0, most) };
    })
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, most);
}
