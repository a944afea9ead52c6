import { FileError } from '../fileError.js';
import { refuseLostDigits } from '../lostDigits.js';
import type { SheetRow } from '../sheetRows.js';
import { isoOfSerial } from './dateFormats.js';
import { openWorkbook, type Workbook } from './workbook.js';
import { xmlEvents } from './xmlEvents.js';

const mostColumns = 1_000;
const mostRows = 1_048_576;
const longestCell = 1_000_000;

/**
 * The rows of an Excel workbook (`.xlsx`), sheet after sheet as its tabs stand, one at a time; rows without a value are left
 * out. A sheet is never held whole, whatever its size; formulas are not read, only the values they gave.
 *
 * @param most rows of each sheet; all by default
 * @throws FileError where it is damaged or locked, past its limits, or holds numbers whose digits Excel did not keep
 */
export async function* xlsxRows(path: string, most = Infinity): AsyncGenerator<SheetRow> {
  const book = await openWorkbook(path);
  try {
    for (const { name, part } of book.sheets) {
      let rows = 0;
      for await (const row of rowsOf(book, name, part)) {
        yield row;
        rows += 1;
        if (rows >= most) break;
      }
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(`the workbook is damaged: ${(error as Error).message}`);
  } finally {
    book.close();
  }
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly isDate: boolean;
  text: string;
}

async function* rowsOf(book: Workbook, sheet: string, part: string): AsyncGenerator<SheetRow> {
  let line = 0;
  let cells: string[] = [];
  let cell: OpenCell | null = null;
  let [inValue, inPhonetic] = [false, false];
  for await (const events of xmlEvents(book.read(part)))
    for (const event of events) {
      if (event.kind === 'text') {
        if (cell === null || !inValue || inPhonetic) continue;
        cell.text += event.text;
        if (cell.text.length > longestCell)
          throw new FileError(`a cell of sheet ${sheet}, row ${line} is too long to be data`);
      } else if (event.kind === 'open') {
        const { name, attributes } = event;
        if (name === 'row') {
          line = Number(attributes['r'] ?? line + 1);
          cells = [];
          if (!(line >= 1 && line <= mostRows))
            throw new FileError(`sheet ${sheet} has more than ${mostRows} rows`);
        } else if (name === 'c') {
          const column = attributes['r'] ? columnOf(attributes['r']) : cells.length;
          if (!(column < mostColumns))
            throw new FileError(
              `sheet ${sheet}, row ${line} has a cell beyond column ${mostColumns}: delete what stands there`,
            );
          const isDate = book.dateStyles.has(Number(attributes['s'] ?? 0));
          cell = { column, type: attributes['t'] ?? 'n', isDate, text: '' };
        } else if (name === 'v' || name === 't') inValue = true;
        else if (name === 'rPh') inPhonetic = true;
      } else {
        const { name } = event;
        if (name === 'v' || name === 't') inValue = false;
        else if (name === 'rPh') inPhonetic = false;
        else if (name === 'c' && cell !== null) {
          const text = textOf(cell, book, `sheet ${sheet}, row ${line}, column ${cell.column + 1}`);
          if (text !== '') {
            while (cells.length < cell.column) cells.push('');
            cells[cell.column] = text;
          }
          cell = null;
        } else if (name === 'row' && cells.length > 0) yield { sheet, line, cells };
      }
    }
}

function textOf({ type, text, isDate }: OpenCell, book: Workbook, place: string): string {
  switch (type) {
    case 's': {
      if (text === '') return '';
      const words = book.strings[Number(text)];
      if (words === undefined)
        throw new FileError(`${place} has words that are not there: the workbook is damaged`);
      return words;
    }
    case 'b':
      return text === '1' ? 'TRUE' : text === '' ? '' : 'FALSE';
    case 'n':
      return text.trim() === '' ? '' : numberText(text.trim(), { isDate, book, place });
    default:
      // words, the value of a formula, an ISO date, an error such as #N/A
      return text;
  }
}

function numberText(
  text: string,
  { isDate, book, place }: { isDate: boolean; book: Workbook; place: string },
): string {
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  if (isDate) return isoOfSerial(number, book.from1904) ?? text;
  refuseLostDigits(number, place);
  // a spreadsheet computes to 15 digits: 93.600000000000009 is 93.6 with the noise of the two after them
  const plain = String(Number(number.toPrecision(15)));
  return /e/i.test(plain) ? number.toFixed(20).replace(/0+$/, '') : plain;
}

/** `BC12` is column 54, the first being 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column === 0 ? Infinity : column - 1;
}
