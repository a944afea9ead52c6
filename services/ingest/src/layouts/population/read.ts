import { FileError } from '../../fileError.js';
import type { SourceRow, Table } from '../../layout.js';
import { headRowsOf, type OpenedFile } from '../../openFile.js';
import { readCsv } from '../../readCsv.js';
import { censusBulkRows } from './forms/censusBulkRows.js';
import { censusObservationRow } from './forms/censusObservationRow.js';
import { formOf } from './forms/forms.js';
import { longHeader } from './forms/longHeader.js';
import { censusGroupRow, censusWardRows } from './forms/longRows.js';
import { nomisApiRow } from './forms/nomisApiRows.js';
import { nomisTables } from './forms/nomisTables.js';
import { onsYearRows } from './forms/onsYearRows.js';
import { publishedHeader } from './forms/publishedRow.js';

type ToLongRows = (header: readonly string[]) => (row: SourceRow) => readonly SourceRow[];

/** Reads a population file of any form, and gives the rows of our long form. */
export async function read(file: OpenedFile): Promise<Table> {
  const header = headRowsOf(file).find((cells) => formOf(cells) !== null);
  const form = header ? formOf(header) : null;
  if (!header || form === null)
    throw new FileError(`${file.name} has none of the headers of a population file`);
  if (form === 'nomisTable') return tables(file);
  const table = await readCsv(file, { headerHas: header });
  switch (form) {
    case 'long':
      return table;
    case 'censusGroups':
      return longTable(table, longHeader, censusGroupRow);
    case 'censusWards':
      return longTable(table, longHeader, censusWardRows);
    case 'nomisApi':
      return longTable(table, publishedHeader, nomisApiRow);
    case 'onsYears':
      return longTable(table, publishedHeader, onsYearRows);
    case 'censusObservations':
      return longTable(table, publishedHeader, censusObservationRow);
    case 'censusBulk':
      return longTable(table, publishedHeader, censusBulkRows);
    default:
      throw new Error(`unknown form of population: ${form satisfies never}`);
  }
}

/** What stands above a table belongs to it here: the file is read from its first line. */
async function tables(file: OpenedFile): Promise<Table> {
  const { header, rows } = await readCsv(file, { headerHas: [] });
  const lines = chain([{ line: 1, cells: header }], rows);
  return { header: publishedHeader, rows: nomisTables(file.name, lines) };
}

async function* chain(
  first: readonly SourceRow[],
  rest: AsyncIterable<readonly SourceRow[]>,
): AsyncGenerator<readonly SourceRow[]> {
  yield first;
  yield* rest;
}

function longTable(table: Table, header: readonly string[], toLong: ToLongRows): Table {
  return { header, rows: eachBatch(table.rows, toLong(table.header)) };
}

async function* eachBatch(
  batches: AsyncIterable<readonly SourceRow[]>,
  toLong: (row: SourceRow) => readonly SourceRow[],
): AsyncGenerator<readonly SourceRow[]> {
  for await (const batch of batches) yield batch.flatMap(toLong);
}
