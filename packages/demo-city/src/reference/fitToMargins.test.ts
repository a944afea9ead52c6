import { expect, test } from 'vitest';

import { fitToMargins } from './fitToMargins.js';

test('rows and columns come to their totals', () => {
  const table = fitToMargins(
    [
      [1, 2],
      [3, 1],
    ],
    [30, 70],
    [60, 40],
  );
  const rows = table.map((row) => Math.round(row.reduce((sum, cell) => sum + cell, 0)));
  const columns = [0, 1].map((index) =>
    Math.round(table.reduce((sum, row) => sum + (row[index] ?? 0), 0)),
  );
  expect(rows).toEqual([30, 70]);
  expect(columns).toEqual([60, 40]);
});
