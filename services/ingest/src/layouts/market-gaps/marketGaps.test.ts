import { expect, test } from 'vitest';
import { checkRow } from '../../testing/checkRow.js';
import { marketGaps } from './layout.js';

const row = {
  gap_row_id: 'complex-1',
  gap_id: 'complex',
  gap: 'Complex needs',
  requirement: 'people needing residential support',
  value: '25',
  value_low: '',
  value_high: '',
  period_start: '2024-04-01',
  period_end: '2029-03-31',
};

test('reads a requirement', () => {
  expect(checkRow(marketGaps, row, {})).toMatchObject({
    row: { id: 'complex-1', value: 25, figure_id: null },
    problems: [],
  });
});

test.each([
  [{ period_end: '2023-03-31' }, 'ends-before-start', 'period_end'],
  [{ value_low: '20', value_high: '10' }, 'conflicts-with-row', 'value_high'],
  [{ gap: '' }, 'blank', 'gap'],
])('%j is reported as %s in %s', (fault, code, column) => {
  expect(checkRow(marketGaps, { ...row, ...fault }, {}).problems).toMatchObject([{ code, column }]);
});
