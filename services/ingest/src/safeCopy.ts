import { Cells } from './cells.js';
import { headingKey } from './headingKey.js';
import type { Layout, LoadContext, SourceRow, Table } from './layout.js';
import { namedColumns, namesOf } from './namedColumns.js';
import { ownText } from './ownText.js';
import { shapeOf } from './personal/shapeOf.js';
import { longestCell } from './takeRows.js';

/** A number of a size that no telephone has. */
const amount = /^[-£]{0,2}\d{0,9}(?:,\d{3}){0,2}(?:\.\d{0,9})?$/;

/**
 * The text of a file about people as it may be kept: columns that its layout does not name are empty, and a cell that is no
 * code, date, amount or identifier is its shape.
 *
 * Loading it gives the same rows and the same problems on the same lines as the file itself: a shape is as little a code or
 * a date as what it is the shape of.
 */
export async function* safeCopy(
  layout: Layout,
  table: Table,
  known: unknown,
  { authority }: Pick<LoadContext, 'authority'>,
): AsyncGenerator<string> {
  const columns = namedColumns(table.header, layout);
  const cells = new Cells(columns, table.dateOrder ?? layout.dateOrder);
  const names = namesOf(layout);
  const nameAt = table.header.map((heading) => {
    const key = headingKey(heading);
    return columns.has(key) ? names.get(key)! : '';
  });
  // most words of a file come again and again
  const shapes = new Map<string, string>();
  const shape = (text: string) => {
    let found = shapes.get(text);
    if (found === undefined) {
      found = shapeOf(text);
      if (shapes.size < 20_000) shapes.set(ownText(text), found);
    }
    return found;
  };
  const safeCell = (text: string, place: number) => {
    if (text === '') return '';
    // no row may become one of the right shape
    if (text.length > longestCell) return 'a'.repeat(text.length);
    const name = nameAt[place];
    if (name === undefined) return text.trim() === '' ? '' : shapeOf(text);
    if (name === '') return '';
    if (cells.isRecognised(place)) return text;
    const trimmed = text.trim();
    return amount.test(trimmed) ? text : (layout.kept?.[name]?.(trimmed, known) ?? shape(text));
  };
  const safeRow = (row: SourceRow) => {
    cells.moveTo(row.line, row.cells);
    // to learn which cells are codes and dates: what it makes of the row is not wanted
    layout.parse(cells, known, authority);
    const safe = row.cells.map(safeCell);
    // a line with nothing on it would be no row
    return safe.length === 1 && safe[0] === '' ? ['a'] : safe;
  };

  yield lineOf(nameAt);
  let line = 2;
  for await (const batch of table.rows) {
    let text = '';
    for (const row of batch) {
      // blank lines keep each row on the line it has in the file
      text += '\n'.repeat(Math.max(0, row.line - line));
      const written = lineOf(safeRow(row));
      text += written;
      line = row.line + lineBreaksIn(written);
    }
    yield text;
  }
}

const special = /[",\r\n]|^ | $/;

/** A row of CSV. Cells are few characters long and mostly plain: a library's care for all cases took half the time of copying. */
function lineOf(cells: readonly string[]): string {
  let line = '';
  for (let place = 0; place < cells.length; place += 1) {
    const cell = cells[place]!;
    if (place > 0) line += ',';
    line += special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return `${line}\n`;
}

function lineBreaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
