import { cellText } from './ods/odsCell.js';
import { odsRows } from './ods/odsRows.js';
import { refuseLostDigits } from './lostDigits.js';
import type { OpenedSheets } from './openFile.js';
import { xlsxRows } from './xlsx/xlsxRows.js';

/** One row of one sheet as a delimited file would hold it, up to the last cell that holds something. */
export interface SheetRow {
  readonly sheet: string;
  /** The row's number in its sheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a spreadsheet, sheet after sheet, one at a time; blank rows are left out. */
export async function* sheetRows(file: OpenedSheets): AsyncGenerator<SheetRow> {
  if (file.kind === 'xlsx') return yield* xlsxRows(file.path);
  for await (const { sheet, line, cells } of odsRows(file.path))
    yield {
      sheet,
      line,
      cells: cells.map((cell, column) => {
        const number = Number(cell.value ?? 0);
        if (Number.isFinite(number))
          refuseLostDigits(number, `sheet ${sheet}, row ${line}, column ${column + 1}`);
        return cellText(cell);
      }),
    };
}
