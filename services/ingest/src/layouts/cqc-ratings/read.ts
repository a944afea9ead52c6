import { withDateOrder } from '../../cqc/withDateOrder.js';
import type { Table } from '../../layout.js';
import { readOds } from '../../ods/readOds.js';
import type { OpenedFile } from '../../openFile.js';
import { readCsv } from '../../readCsv.js';

/** The sheet or file of ratings by location; its own dates say which way round they are. */
export async function read(file: OpenedFile): Promise<Table> {
  const table =
    file.kind === 'ods'
      ? await readOds(file, { firstCell: 'Location ID', alsoHas: 'Latest Rating' })
      : await readCsv(file, { headerHas: ['Location ID', 'Latest Rating'] });
  return withDateOrder(table, ['Publication Date']);
}
