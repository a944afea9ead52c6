import { expect, test } from 'vitest';
import type { SourceRow, Table } from '../layout.js';
import { dateOrderOf, withDateOrder } from './withDateOrder.js';

test.each([
  [['03/04/2026', '05/29/2026'], 'month-first'],
  [['03/04/2026', '29/05/2026'], 'day-first'],
  [['03/04/2026', '12/12/2026'], null],
  [['2026-05-29', '', 'Not yet'], null],
])('%j are written %s', (dates, order) => {
  expect(dateOrderOf(dates)).toBe(order);
});

function tableOf(...batches: readonly (readonly string[])[]): Table & { taken: number } {
  const table = { header: ['Publication Date'], taken: 0, rows: rows() };
  async function* rows(): AsyncGenerator<readonly SourceRow[]> {
    for (const dates of batches) {
      table.taken += 1;
      yield dates.map((date, line) => ({ line, cells: [date] }));
    }
  }
  return table;
}

async function datesIn(table: Table): Promise<readonly string[]> {
  const dates: string[] = [];
  for await (const batch of table.rows) dates.push(...batch.map(({ cells }) => cells[0]!));
  return dates;
}

test('looks on until a date decides, and gives every row all the same', async () => {
  const found = await withDateOrder(tableOf(['01/02/2026'], ['05/29/2026'], ['03/04/2026']), [
    'publication date',
  ]);
  expect(found.dateOrder).toBe('month-first');
  expect(await datesIn(found)).toEqual(['01/02/2026', '05/29/2026', '03/04/2026']);
});

test('holds no more than the first rows of a file whose dates need no order', async () => {
  const table = tableOf(['2026-05-29'], ['2026-05-30'], ['2026-05-31']);
  const found = await withDateOrder(table, ['Publication Date']);
  expect(found.dateOrder).toBeUndefined();
  expect(table.taken).toBe(1);
  expect(await datesIn(found)).toHaveLength(3);
});
