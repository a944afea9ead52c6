import { once } from 'node:events';
import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import { Cells } from './cells.js';
import { copyText, type StagedValue } from './copyText.js';
import { type Layout, outside, type SourceRow, type Table } from './layout.js';
import { personalDataGuard } from './personal/personalDataGuard.js';
import { problemAt, type RowProblem } from './problem.js';
import { ProblemList } from './problemList.js';

/** What came of the rows of a file. */
export interface StagedRows {
  readonly read: number;
  readonly rejected: number;
  readonly outside: number;
  readonly problems: ProblemList;
}

/** What staging needs beside the rows. */
export interface StageEffects {
  readonly client: ClientBase;
  /** Called after each batch with the rows read so far. */
  readonly progress: (rows: number) => void;
}

/** PostgreSQL's own limit is far higher; a cell beyond this is an unclosed quote, as no spreadsheet can hold it. */
const longestCellOfFile = 32_767;

/**
 * Parses and checks every row and copies the good ones into the temporary table `staged`.
 *
 * Rows are copied in batches, and the next is read only when the database has taken the last: memory does not grow with
 * the file.
 *
 * @throws PersonalDataError at the first cell that holds personal data
 */
export async function stageRows(
  layout: Layout,
  table: Table,
  known: unknown,
  authority: Authority,
  { client, progress }: StageEffects,
): Promise<StagedRows> {
  const columns = Object.keys(layout.staging);
  const guard = personalDataGuard(table.header, layout);
  const cells = new Cells(table.header, table.dateOrder ?? layout.dateOrder);
  const condenser = layout.condense?.();
  const problems = new ProblemList();
  let [read, rejected, notOurs] = [0, 0, 0];
  let copied: string[] = [];

  const parts: string[] = [];
  const stage = (line: number, record: object) => {
    const values = record as Readonly<Record<string, StagedValue>>;
    parts[0] = String(line);
    for (let place = 0; place < columns.length; place += 1)
      parts[place + 1] = copyText(values[columns[place]!]);
    copied.push(parts.join('\t'));
  };
  const take = (row: SourceRow) => {
    guard(row);
    read += 1;
    const wrongShape = shapeProblem(row, table);
    if (wrongShape) {
      rejected += 1;
      return problems.add(problemAt(row.line, wrongShape));
    }
    cells.moveTo(row.line, row.cells);
    const parsed = layout.parse(cells, known, authority);
    if (parsed === outside) {
      notOurs += 1;
      return;
    }
    if (cells.problems.length === 0)
      for (const check of layout.checks) {
        const problem = check(parsed, known);
        if (problem) cells.problem(problem);
      }
    if (cells.problems.length > 0) {
      rejected += 1;
      for (const problem of cells.problems) problems.add(problemAt(row.line, problem));
      return;
    }
    for (const note of cells.notes) problems.note(row.line, note);
    if (!condenser) stage(row.line, parsed);
    else for (const record of condenser.take(parsed)) stage(row.line, record);
  };

  await createStaged(client, layout);
  const copy = client.query(
    copyFrom(`copy staged (line, ${columns.map(quoted).join(', ')}) from stdin`),
  );
  const failed = once(copy, 'error').then(([error]) => {
    throw error;
  });
  failed.catch(() => {});
  try {
    for await (const batch of table.rows) {
      for (const row of batch) take(row);
      await Promise.race([write(copy, copied), failed]);
      copied = [];
      progress(read);
    }
    for (const record of condenser?.rest() ?? []) stage(0, record);
    await Promise.race([end(copy, copied), failed]);
  } catch (error) {
    await stop(copy);
    throw error;
  }
  // a small sample: it is only there to keep joins from being nested loops
  await client.query('set local default_statistics_target = 10');
  await client.query('analyze staged');
  return { read, rejected, outside: notOurs, problems };
}

async function createStaged(client: ClientBase, { staging }: Layout): Promise<void> {
  const columns = Object.entries<string>(staging).map(([name, type]) => `${quoted(name)} ${type}`);
  await client.query(
    `create temporary table staged (line int not null, ${columns.join(', ')}) on commit drop`,
  );
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

async function write(copy: CopyStreamQuery, rows: readonly string[]): Promise<void> {
  if (rows.length === 0) return;
  if (!copy.write(Buffer.from(`${rows.join('\n')}\n`))) await once(copy, 'drain');
}

async function end(copy: CopyStreamQuery, rows: readonly string[]): Promise<void> {
  await write(copy, rows);
  copy.end();
  await once(copy, 'finish');
}

/** Tells the server that the copy is given up, so that the connection can be used for the rollback. */
async function stop(copy: CopyStreamQuery): Promise<void> {
  if (copy.destroyed) return;
  const closed = once(copy, 'close').catch(() => {});
  copy.destroy();
  await closed;
}

function shapeProblem(
  { cells }: SourceRow,
  { header, ragged, longestCell = longestCellOfFile }: Table,
): RowProblem | null {
  const surplus = cells.slice(header.length).some((cell) => cell.trim() !== '');
  if (surplus || (cells.length < header.length && !ragged))
    return {
      code: 'wrong-cell-count',
      column: null,
      value: null,
      hint: `It has ${cells.length}, the header ${header.length}.`,
    };
  const long = cells.findIndex(({ length }) => length > longestCell);
  return long < 0 ? null : { code: 'cell-too-long', column: header[long] ?? null, value: null };
}
