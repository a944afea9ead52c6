import { expect, test } from 'vitest';
import { checkRow } from '../../testing/checkRow.js';
import { publishedFigures } from './layout.js';

const known = { documents: new Set(['demo-2024']) };
const row = {
  figure_id: 'demo-2024.people',
  document_id: 'demo-2024',
  locator: 'Table 1',
  subject: 'placements',
  measure: 'people_supported',
  measure_label: 'People supported',
  in_out_city: 'in_city',
  period_start: '2023-04-01',
  period_end: '2024-03-31',
  value: '1,234',
  value_low: '',
  value_high: '',
  unit: 'people',
  qualifier: 'exact',
};

test('reads a printed figure with its period and place', () => {
  expect(checkRow(publishedFigures, row, known)).toMatchObject({
    row: { id: 'demo-2024.people', value: 1234, city: 'in', period_to: '2024-03-31', zone: null },
    problems: [],
  });
});

test.each([
  [{ document_id: 'demo-2030' }, 'unknown-document', 'document_id'],
  [{ value: '' }, 'blank', 'value'],
  [{ value: 'many' }, 'not-a-number', 'value'],
  [{ value_low: '9', value_high: '3' }, 'conflicts-with-row', 'value_high'],
  [{ period_end: '2020-01-01' }, 'ends-before-start', 'period_end'],
  [{ qualifier: 'perhaps' }, 'unknown-code', 'qualifier'],
  [{ in_out_city: 'both' }, 'unknown-code', 'in_out_city'],
])('%j is reported as %s in %s', (fault, code, column) => {
  expect(checkRow(publishedFigures, { ...row, ...fault }, known).problems).toMatchObject([
    { code, column },
  ]);
});
