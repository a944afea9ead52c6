import { cellText } from './odsCell.js';
import { odsRows } from './odsRows.js';

/** The first rows of one sheet of a spreadsheet. */
export interface SheetHead {
  readonly name: string;
  /** At most 20 rows, repeated cells written out, blank rows and trailing blank cells left off. */
  readonly rows: readonly (readonly string[])[];
}

const rowsOfHead = 20;
const longSheet = 1_000;

/**
 * Reads the first rows of each sheet of an ODS file.
 *
 * Stops inside the first sheet of more than 1,000 rows: that one is the data, and reading on would mean reading it all.
 */
export async function sheetHeads(path: string): Promise<readonly SheetHead[]> {
  const heads = new Map<string, string[][]>();
  for await (const { sheet, line, cells } of odsRows(path)) {
    if (line > longSheet) break;
    const rows = heads.get(sheet) ?? [];
    heads.set(sheet, rows);
    if (rows.length < rowsOfHead) rows.push(cells.map(cellText));
  }
  return [...heads].map(([name, rows]) => ({ name, rows }));
}
