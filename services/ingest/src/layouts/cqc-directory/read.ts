import type { Table } from '../../layout.js';
import type { OpenedFile } from '../../openFile.js';
import { readCsv } from '../../readCsv.js';
import { columnsOf } from './parse.js';

/** CSV after a preamble of four lines, or of any other number. */
export function read(file: OpenedFile): Promise<Table> {
  return readCsv(file, { headerHas: [columnsOf.id, columnsOf.providerId] });
}
