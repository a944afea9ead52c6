import Papa from 'papaparse';
import { FileError } from './fileError.js';
import { headingKey } from './headingKey.js';
import type { SourceRow, Table } from './layout.js';
import type { Dialect, OpenedCsv, OpenedFile } from './openFile.js';
import { textOf } from './textOf.js';

/** How to find the header of a CSV file. */
export interface ReadCsvOptions {
  /** Names that the header row has, whatever else: rows above it are a preamble and skipped. */
  readonly headerHas: readonly string[];
}

/** A row that goes on for more characters than this has a quote that was never closed. */
const longestRow = 16_000_000;

/**
 * A CSV file as a table, in batches of about a megabyte, read only as fast as they are taken.
 *
 * Blank lines are skipped. A row keeps its own number of cells: the loader reports one that differs from the header.
 */
export async function readCsv(file: OpenedFile, { headerHas }: ReadCsvOptions): Promise<Table> {
  if (file.kind !== 'csv') throw new FileError(`${file.name} is not a CSV file`);
  const wanted = headerHas.map(headingKey);
  const isHeader = (cells: readonly string[]) => {
    const names = new Set(cells.map(headingKey));
    return wanted.every((name) => names.has(name));
  };
  const batches = rowsOf(file);
  let first: SourceRow[] = [];
  let header: readonly string[] | null = null;
  while (header === null) {
    const { value, done } = await batches.next();
    if (done) throw new FileError(`${file.name} has no header row with ${headerHas.join(', ')}`);
    const place = value.findIndex(({ cells }) => isHeader(cells));
    header = value[place]?.cells.map((name) => name.trim()) ?? null;
    first = place < 0 ? [] : value.slice(place + 1);
  }
  return { header, rows: chain(first, batches) };
}

async function* chain(
  first: readonly SourceRow[],
  rest: AsyncIterable<readonly SourceRow[]>,
): AsyncGenerator<readonly SourceRow[]> {
  if (first.length > 0) yield first;
  yield* rest;
}

async function* rowsOf(file: OpenedCsv): AsyncGenerator<SourceRow[]> {
  let pending = '';
  let line = 1;
  for await (const text of textOf(file)) {
    pending += text;
    const { rows, used, nextLine } = parseRows(pending, line, file.dialect, true);
    pending = pending.slice(used);
    line = nextLine;
    if (pending.length > longestRow)
      throw new FileError(`line ${line} of ${file.name} opens a quote that is never closed`);
    if (rows.length > 0) yield rows;
  }
  const { rows } = parseRows(pending, line, file.dialect, false);
  if (rows.length > 0) yield rows;
}

/** The whole rows of a piece of text, the characters they take, and the line after them. */
export function parseRows(
  text: string,
  firstLine: number,
  { delimiter, newline }: Pick<Dialect, 'delimiter' | 'newline'>,
  moreFollows: boolean,
): { rows: SourceRow[]; used: number; nextLine: number } {
  const parser = new Papa.Parser({ delimiter, newline });
  const parsed = parser.parse(text, 0, moreFollows) as {
    data: string[][];
    meta: { cursor: number };
  };
  const rows: SourceRow[] = [];
  let line = firstLine;
  // each whole row ends in a line break: as many line breaks as rows means that none is inside a cell
  const oneLineEach =
    moreFollows && countOf(newline, text, parsed.meta.cursor) === parsed.data.length;
  for (const cells of parsed.data) {
    const last = cells.length - 1;
    const end = cells[last]!;
    // the parser splits at LF: the CR of a CRLF stays on the last cell
    if (end.endsWith('\r')) cells[last] = end.slice(0, -1);
    if (last > 0 || cells[0] !== '') rows.push({ line, cells });
    line += oneLineEach ? 1 : 1 + newlinesIn(cells, newline);
  }
  return { rows, used: parsed.meta.cursor, nextLine: line };
}

function countOf(newline: string, text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(newline); at >= 0 && at < end; at = text.indexOf(newline, at + 1))
    count += 1;
  return count;
}

/** Line breaks inside quoted cells, which make a row longer than one line. */
function newlinesIn(cells: readonly string[], newline: string): number {
  let count = 0;
  for (const cell of cells) count += countOf(newline, cell, cell.length);
  return count;
}
