import { FileError } from '../../fileError.js';
import type { SourceRow, Table } from '../../layout.js';
import { headRowsOf, type OpenedFile } from '../../openFile.js';
import { readCsv } from '../../readCsv.js';
import { formColumns, formOf, longHeader } from './forms.js';
import { censusGroupRow, censusWardRows } from './longRows.js';

/** Reads any of the three forms, and gives the rows of our long form. */
export async function read(file: OpenedFile): Promise<Table> {
  const header = headRowsOf(file).find((cells) => formOf(cells) !== null);
  const form = header ? formOf(header) : null;
  if (form === null)
    throw new FileError(`${file.name} has none of the three headers of a population file`);
  const table = await readCsv(file, { headerHas: formColumns[form] });
  if (form === 'long') return table;
  const toLong =
    form === 'censusGroups' ? censusGroupRow(table.header) : censusWardRows(table.header);
  return { header: longHeader, rows: eachBatch(table.rows, toLong) };
}

async function* eachBatch(
  batches: AsyncIterable<readonly SourceRow[]>,
  toLong: (row: SourceRow) => readonly SourceRow[],
): AsyncGenerator<readonly SourceRow[]> {
  for await (const batch of batches) yield batch.flatMap(toLong);
}
