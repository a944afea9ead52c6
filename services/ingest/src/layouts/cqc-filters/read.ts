import { withDateOrder } from '../../cqc/withDateOrder.js';
import type { Table } from '../../layout.js';
import { readOds } from '../../ods/readOds.js';
import type { OpenedFile } from '../../openFile.js';
import { readCsv } from '../../readCsv.js';
import { foldFlags } from './foldFlags.js';

const dates = [
  'Location HSCA start date',
  'Provider HSCA start date',
  'Publication Date',
  'Location HSCA End Date',
];

/** The sheet or file of locations, its flag columns gathered into lists and the names of people left out. */
export async function read(file: OpenedFile): Promise<Table> {
  const table =
    file.kind === 'ods'
      ? await readOds(file, { firstCell: 'Location ID', alsoHas: 'Location HSCA start date' })
      : await readCsv(file, { headerHas: ['Location ID', 'Location HSCA start date'] });
  return withDateOrder(foldFlags(table), dates);
}
