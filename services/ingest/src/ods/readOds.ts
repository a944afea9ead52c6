import type { SourceRow, Table } from '../layout.js';
import type { OpenedOds } from '../openFile.js';
import { cellText } from './odsCell.js';
import { FileError } from '../fileError.js';
import { odsRows } from './odsRows.js';
import type { OdsRow } from './odsParser.js';

// wide rows: more at once would outlive the quick collection of garbage, and the memory would grow fourfold
const batchSize = 25;

/**
 * The one sheet of a spreadsheet whose header starts with a given cell, as a table.
 *
 * The sheet is found by its header, not by its name, which changes from edition to edition; lines above the header and
 * the sheets before and after are left out.
 *
 * @param firstCell the text of the header's first cell, letter case aside
 * @param alsoHas another column of that header, to tell it from sheets that start alike
 */
export async function readOds(
  file: OpenedOds,
  { firstCell, alsoHas }: { firstCell: string; alsoHas: string },
): Promise<Table> {
  const rows = odsRows(file.path);
  const isHeader = ({ cells }: OdsRow) =>
    sameWords(cells[0]?.text, firstCell) && cells.some(({ text }) => sameWords(text, alsoHas));
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    if (!isHeader(next.value)) continue;
    const { sheet, cells } = next.value;
    return { header: cells.map(cellText), rows: batches(rows, sheet, cells.length) };
  }
  throw new FileError(`no sheet has a header that starts with ${firstCell} and has ${alsoHas}`);
}

function sameWords(text: string | undefined, words: string): boolean {
  return text?.trim().toLowerCase() === words.toLowerCase();
}

async function* batches(
  rows: AsyncGenerator<OdsRow>,
  sheet: string,
  columns: number,
): AsyncGenerator<readonly SourceRow[]> {
  let batch: SourceRow[] = [];
  for await (const row of rows) {
    if (row.sheet !== sheet) break;
    const cells = row.cells.map(cellText);
    // blank cells at the end of a row are not written in the file
    while (cells.length < columns) cells.push('');
    batch.push({ line: row.line, cells });
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
