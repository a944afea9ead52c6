import { headingKey } from '../headingKey.js';
import type { DateOrder, SourceRow, Table } from '../layout.js';

/** Rows looked at, and so held, before the search is given up; a real file decides within its first few. */
const mostRows = 2_000;

/**
 * Finds out from a file's own dates which way round it writes them, and gives the same table with that said.
 *
 * A number above 12 decides: 05/29/2026 is month first, 29/05/2026 is day first. Where no date decides, nothing is
 * said and the layout's own order holds. A later date that does not fit is reported with its row.
 *
 * @param columns the header names of the dates
 */
export async function withDateOrder(table: Table, columns: readonly string[]): Promise<Table> {
  const wanted = new Set(columns.map(headingKey));
  const places = table.header.flatMap((name, place) =>
    wanted.has(headingKey(name)) ? [place] : [],
  );
  const batches = table.rows[Symbol.asyncIterator]();
  const seen: (readonly SourceRow[])[] = [];
  let dateOrder: DateOrder | null = null;
  let open = places.length > 0;
  for (let rows = 0; open && rows < mostRows;) {
    const { value, done } = await batches.next();
    if (done) break;
    seen.push(value);
    rows += value.length;
    const dates = value.flatMap(({ cells }) => places.map((place) => cells[place] ?? ''));
    dateOrder = dateOrderOf(dates);
    // dates that need no order (2026-05-29) end the search too
    open = dateOrder === null && dates.every((date) => date === '' || numbered.test(date));
  }
  return { ...table, rows: chain(seen, batches), ...(dateOrder ? { dateOrder } : {}) };
}

const numbered = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b/;

/** The order that the first deciding date shows; null where none decides. */
export function dateOrderOf(dates: readonly string[]): DateOrder | null {
  for (const date of dates) {
    const parts = numbered.exec(date);
    if (parts && Number(parts[1]) > 12) return 'day-first';
    if (parts && Number(parts[2]) > 12) return 'month-first';
  }
  return null;
}

async function* chain(
  first: readonly (readonly SourceRow[])[],
  rest: AsyncIterator<readonly SourceRow[]>,
): AsyncGenerator<readonly SourceRow[]> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
