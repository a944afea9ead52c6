import type { Table } from '../../layout.js';
import type { OpenedFile } from '../../openFile.js';
import { readCsv } from '../../readCsv.js';

/** Plain CSV with the header in the first row. */
export function read(file: OpenedFile): Promise<Table> {
  return readCsv(file, { headerHas: ['LA Code', 'Event Type'] });
}
