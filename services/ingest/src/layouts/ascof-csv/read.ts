import { financialYearIn } from '../../ascof/financialYearIn.js';
import { FileError } from '../../fileError.js';
import type { SourceRow, Table } from '../../layout.js';
import type { OpenedFile } from '../../openFile.js';
import { readCsv } from '../../readCsv.js';
import { placesIn, requiredColumns } from './columns.js';

/**
 * The open data file of a year. The year stands in its name alone.
 *
 * @throws FileError where the name tells no year
 */
export async function read(file: OpenedFile): Promise<Table> {
  const year = financialYearIn(file.name);
  if (year === null)
    throw new FileError(
      `${file.name} does not say of which year it is, and its name does not either: name it for its year, as ascof-2021-22.csv`,
    );
  const table = await readCsv(file, { headerHas: requiredColumns });
  const places = placesIn(table.header);
  if (!places) throw new FileError(`${file.name} has no column for ONS codes or for values`);
  const rowOf = ({ line, cells }: SourceRow): SourceRow => {
    if (cells.length < table.header.length) return { line, cells: cells.slice(0, 1) };
    const cell = (place: number) => cells[place]!.trim();
    return {
      line,
      cells: [
        cell(places.measure),
        cell(places.areaCode),
        cell(places.level),
        cell(places.area),
        cell(places.cohort),
        `${year} - ${cell(places.type)}`,
        cell(places.value),
      ],
    };
  };
  return {
    header: ['table', 'ons_area_code', 'level', 'area', 'cohort', 'period_and_field', 'value'],
    rows: eachRow(table.rows, rowOf),
  };
}

async function* eachRow(
  batches: AsyncIterable<readonly SourceRow[]>,
  rowOf: (row: SourceRow) => SourceRow,
): AsyncGenerator<readonly SourceRow[]> {
  for await (const batch of batches) yield batch.map(rowOf);
}
