import type { SheetHead } from '../ods/sheetHeads.js';
import { xlsxRows } from './xlsxRows.js';

const rowsOfHead = 20;

/** The first rows of each sheet of an Excel workbook that has any; no sheet is read further. */
export async function xlsxHeads(path: string): Promise<readonly SheetHead[]> {
  const heads = new Map<string, (readonly string[])[]>();
  for await (const { sheet, cells } of xlsxRows(path, rowsOfHead)) {
    const rows = heads.get(sheet) ?? [];
    heads.set(sheet, rows);
    rows.push(cells);
  }
  return [...heads].map(([name, rows]) => ({ name, rows }));
}
