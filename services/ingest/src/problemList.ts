import { type Problem, problemAt, type RowProblem } from './problem.js';

/** No more than this many problems of one file are kept: more are not read by anybody, and the count stays true. */
export const keptProblems = 10_000;

/** The problems of a file in the order of its lines, and notes on values that were kept as not mapped, one a value. */
export class ProblemList {
  readonly #kept: Problem[] = [];
  readonly #notes = new Map<string, { line: number; note: RowProblem; rows: number }>();
  #count = 0;

  /** All problems met, kept or not. */
  get count(): number {
    return this.#count + this.#notes.size;
  }

  /** Keeps a problem while there is room. */
  add(problem: Problem): void {
    this.#count += 1;
    if (this.#kept.length < keptProblems) this.#kept.push(problem);
  }

  /** Counts a value that was kept as not mapped. */
  note(line: number, note: RowProblem): void {
    const key = `${note.column}\n${note.value}`;
    const known = this.#notes.get(key);
    if (known) known.rows += 1;
    else if (this.#notes.size < keptProblems) this.#notes.set(key, { line, note, rows: 1 });
  }

  /** The values that were kept as not mapped, with their rows. */
  notMapped(): readonly {
    readonly column: string;
    readonly value: string;
    readonly rows: number;
  }[] {
    return [...this.#notes.values()].flatMap(({ note: { code, column, value }, rows }) =>
      code === 'not-mapped' ? [{ column: column ?? '', value: value ?? '', rows }] : [],
    );
  }

  /** What is written to table `problem`. */
  kept(): readonly Problem[] {
    const notes = [...this.#notes.values()].map(({ line, note, rows }) =>
      problemAt(line, { ...note, hint: rows === 1 ? 'In 1 row.' : `In ${rows} rows.` }),
    );
    return [...this.#kept, ...notes].toSorted((a, b) => a.line - b.line).slice(0, keptProblems);
  }
}
