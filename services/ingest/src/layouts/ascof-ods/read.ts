import { indicatorCode } from '../../ascof/indicatorCode.js';
import { FileError } from '../../fileError.js';
import type { SourceRow, Table } from '../../layout.js';
import { cellText, emptyCell } from '../../ods/odsCell.js';
import type { OdsRow } from '../../ods/odsParser.js';
import { odsRows } from '../../ods/odsRows.js';
import type { OpenedFile } from '../../openFile.js';
import { type AreaPlaces, areaPlaces } from './areaPlaces.js';

/** The long form, and `printed`: what the cell shows. */
const header = [
  'table',
  'ons_area_code',
  'la_code',
  'area',
  'period_and_field',
  'value',
  'printed',
] as const;

/** The workbook in the long form: a row for each cell of each measure's sheet, under its area, year and field. */
export async function read(file: OpenedFile): Promise<Table> {
  if (file.kind !== 'ods') throw new FileError(`${file.name} is not a spreadsheet (.ods)`);
  return { header, rows: longRows(odsRows(file.path)) };
}

async function* longRows(rows: AsyncIterable<OdsRow>): AsyncGenerator<readonly SourceRow[]> {
  let sheet = '';
  let head: { places: AreaPlaces; headings: readonly string[] } | null = null;
  for await (const row of rows) {
    if (row.sheet !== sheet) head = null;
    sheet = row.sheet;
    const code = indicatorCode(sheet);
    if (code === null) continue;
    const texts = row.cells.map(cellText);
    const places = areaPlaces(texts);
    if (places) head = { places, headings: texts };
    else if (head) yield longRowsOf(row, code, head.places, head.headings);
  }
}

function longRowsOf(
  { line, cells }: OdsRow,
  code: string,
  { laCode, area, onsCode }: AreaPlaces,
  headings: readonly string[],
): readonly SourceRow[] {
  const text = (place: number) => cells[place]?.text ?? '';
  return headings.flatMap((heading, place) => {
    if (place === laCode || place === area || place === onsCode || heading === '') return [];
    const cell = cells[place] ?? emptyCell;
    const row = [code, text(onsCode), text(laCode), text(area), heading, cellText(cell), cell.text];
    return [{ line, cells: row }];
  });
}
