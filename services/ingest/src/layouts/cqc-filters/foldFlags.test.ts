import { expect, test } from 'vitest';
import type { SourceRow, Table } from '../../layout.js';
import { foldFlags } from './foldFlags.js';

async function folded(header: readonly string[], cells: readonly string[]) {
  const batches = async function* (): AsyncGenerator<readonly SourceRow[]> {
    yield [{ line: 2, cells }];
  };
  const table: Table = foldFlags({ header, rows: batches() });
  const rows: SourceRow[] = [];
  for await (const batch of table.rows) rows.push(...batch);
  return { header: table.header, cells: rows[0]?.cells };
}

test('gathers the ticked flags of each family', async () => {
  const { header, cells } = await folded(
    [
      'Location ID',
      'Service type - Shared Lives',
      'Service type - Domiciliary care service',
      'Service user band - Older People',
    ],
    ['1-97500000041', 'Y', 'y', ''],
  );
  expect(header).toEqual([
    'Location ID',
    'Regulated activities',
    'Service types',
    'Service user bands',
    'Unreadable flags',
  ]);
  expect(cells).toEqual(['1-97500000041', '', 'Shared Lives|Domiciliary care service', '', '']);
});

test('leaves out the names of people', async () => {
  const { header, cells } = await folded(
    [
      'Location ID',
      'Registered manager',
      'Provider Nominated Individual Name',
      'Provider Main Partner Name',
    ],
    ['1-97500000041', 'A', 'B', 'C'],
  );
  expect(header).toHaveLength(5);
  expect(cells).toEqual(['1-97500000041', '', '', '', '']);
});

test('sets a flag that is neither yes nor no aside, to be reported', async () => {
  const { cells } = await folded(['Location ID', 'Service type - Shared Lives'], ['1-1', 'maybe']);
  expect(cells?.at(-1)).toBe('Service type - Shared Lives=MAYBE');
});
