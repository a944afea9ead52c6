import { Cells } from './cells.js';
import {
  type CopyChunk,
  type Layout,
  type LoadContext,
  outside,
  type SourceRow,
  type Table,
} from './layout.js';
import { namedColumns, sayableHeadings } from './namedColumns.js';
import { personalDataGuard } from './personal/personalDataGuard.js';
import { sayable } from './personal/sayable.js';
import { type Problem, problemAt, type RowProblem } from './problem.js';
import { ProblemList } from './problemList.js';
import { stagedWriter } from './stagedWriter.js';

/** What came of the rows of a file; plain data. */
export interface TakenRows {
  readonly read: number;
  readonly rejected: number;
  readonly outside: number;
  readonly problems: readonly Problem[];
  /** All problems met, also those that were too many to keep. */
  readonly problemCount: number;
  /** Values that were kept as not mapped, with their rows. */
  readonly notMapped: readonly {
    readonly column: string;
    readonly value: string;
    readonly rows: number;
  }[];
  readonly gathered: unknown;
}

/** What one batch of rows gave. */
export interface TakenBatch {
  /** Rows read so far. */
  readonly read: number;
  readonly chunks: readonly CopyChunk[];
}

/** PostgreSQL's own limit is far higher; a cell beyond this is an unclosed quote, as no spreadsheet can hold it. */
export const longestCell = 32_767;

/**
 * Parses and checks every row of a file and gives the good ones as text for COPY, batch by batch. Touches nothing.
 *
 * @returns the counts and problems, when the file ends
 * @throws PersonalDataError at the first cell that holds personal data
 * @throws FileError where a heading stands twice
 */
export async function* takeRows(
  layout: Layout,
  table: Table,
  known: unknown,
  load: LoadContext,
): AsyncGenerator<TakenBatch, TakenRows> {
  const columns = namedColumns(table.header, layout);
  const headings = sayableHeadings(table.header, layout);
  const guard = personalDataGuard(table.header, layout);
  const said = sayable(layout);
  const cells = new Cells(columns, table.dateOrder ?? layout.dateOrder);
  const writer = layout.writer?.(known, load) ?? stagedWriter(layout.staging);
  const problems = new ProblemList();
  let [read, rejected, notOurs] = [0, 0, 0];
  let surveyed = false;

  const reject = (line: number, found: readonly RowProblem[]) => {
    rejected += 1;
    for (const problem of found) problems.add(problemAt(line, said(problem)));
  };
  const take = (row: SourceRow) => {
    read += 1;
    const wrongShape = shapeProblem(row, table, headings);
    if (wrongShape) {
      guard(row);
      return reject(row.line, [wrongShape]);
    }
    cells.moveTo(row.line, row.cells);
    const parsed = layout.parse(cells, known, load.authority);
    // after parsing, since codes and dates need no search; nothing has left this function before
    guard(row, cells);
    if (parsed === outside) {
      notOurs += 1;
      return;
    }
    if (cells.problems.length === 0)
      for (const check of layout.checks) {
        const problem = check(parsed, known);
        if (problem) cells.problem(problem);
      }
    if (cells.problems.length > 0) return reject(row.line, cells.problems);
    for (const note of cells.notes) problems.note(row.line, said(note));
    writer.take(parsed, row.line);
  };

  for await (const batch of table.rows) {
    if (!surveyed) layout.survey?.(cells, batch, known);
    surveyed = true;
    for (const row of batch) take(row);
    yield { read, chunks: writer.chunks(false) };
  }
  yield { read, chunks: writer.chunks(true) };
  return {
    read,
    rejected,
    outside: notOurs,
    problems: problems.kept(),
    problemCount: problems.count,
    notMapped: problems.notMapped(),
    gathered: writer.gathered?.(),
  };
}

function shapeProblem(
  { cells }: SourceRow,
  { header, ragged, longestCell: longest }: Table,
  headings: readonly string[],
): RowProblem | null {
  const { length } = header;
  let surplus = false;
  for (let place = length; place < cells.length; place += 1)
    surplus ||= cells[place]!.trim() !== '';
  if (surplus || (cells.length < length && !ragged))
    return {
      code: 'wrong-cell-count',
      column: null,
      value: null,
      hint: `It has ${cells.length}, the header ${length}.`,
    };
  for (let place = 0; place < cells.length; place += 1)
    if (cells[place]!.length > (longest ?? longestCell))
      return { code: 'cell-too-long', column: headings[place] ?? null, value: null };
  return null;
}
