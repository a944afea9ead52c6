import type { Table } from '../../layout.js';
import type { OpenedFile } from '../../openFile.js';
import { readCsv } from '../../readCsv.js';

/** CSV as the Capacity Tracker exports it. */
export function read(file: OpenedFile): Promise<Table> {
  return readCsv(file, { headerHas: ['cqcid', 'maxcapacity', 'usedbeds'] });
}
