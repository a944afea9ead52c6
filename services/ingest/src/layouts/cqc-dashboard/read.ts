import { folded } from '../../cells.js';
import { locationKind } from '../../cqc/locationKind.js';
import { withDateOrder } from '../../cqc/withDateOrder.js';
import type { SourceRow, Table } from '../../layout.js';
import type { OpenedFile } from '../../openFile.js';
import { readCsv } from '../../readCsv.js';
import { dashboardColumns, furtherColumns } from './columns.js';

const lists = ['Service types', 'Service user bands'];

/**
 * The export as the table of the directory with filters, of the columns that are read only: names of people go no further.
 *
 * `Publication Date` is not among them: the export prints the day of registration there.
 */
export async function read(file: OpenedFile): Promise<Table> {
  const table = await readCsv(file, { headerHas: Object.keys(dashboardColumns) });
  const wanted = new Map(
    Object.entries({ ...dashboardColumns, ...furtherColumns }).map(([name, as]) => [
      folded(name),
      as,
    ]),
  );
  const kept = table.header.flatMap((name, place) => {
    const as = wanted.get(folded(name));
    return as ? [{ place, as }] : [];
  });
  const services = kept.findIndex(({ as }) => as === 'Service types');
  const rowOf = ({ line, cells }: SourceRow): SourceRow => {
    if (cells.length < table.header.length) return { line, cells: cells.slice(0, 1) };
    const taken = kept.map(({ place, as }) => {
      const cell = cells[place] ?? '';
      return lists.includes(as) ? divided(cell).join('|') : cell;
    });
    const kind = locationKind(taken[services]!.split('|'));
    return { line, cells: [...taken, kind === 'nursing' || kind === 'residential' ? 'Y' : 'N'] };
  };
  return withDateOrder(
    {
      ...table,
      header: [...kept.map(({ as }) => as), 'Care home?'],
      rows: eachRow(table.rows, rowOf),
    },
    ['Location HSCA start date', 'Provider HSCA start date', 'Location HSCA End Date'],
  );
}

/** A list cell of the export. A comma before a small letter belongs to the name of a service. */
export function divided(cell: string): readonly string[] {
  return cell
    .split(/,\s*(?=[^a-z\s])/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

async function* eachRow(
  batches: AsyncIterable<readonly SourceRow[]>,
  rowOf: (row: SourceRow) => SourceRow,
): AsyncGenerator<readonly SourceRow[]> {
  for await (const batch of batches) yield batch.map(rowOf);
}
