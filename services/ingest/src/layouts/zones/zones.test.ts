import { expect, test } from 'vitest';
import { checkRow } from '../../testing/checkRow.js';
import { zones } from './layout.js';

const known = { wards: new Set(['E05001218']) };
const row = { zone: '1A', name: 'Zone 1A', term: 'short', ward: 'E05001218' };

test('reads a ward of a zone', () => {
  expect(checkRow(zones, row, known)).toMatchObject({ row, problems: [] });
});

test('reads a zone without wards', () => {
  expect(checkRow(zones, { ...row, ward: '' }, known)).toMatchObject({
    row: { ward: null },
    problems: [],
  });
});

test("reports a ward that is not the council's", () => {
  expect(checkRow(zones, { ...row, ward: 'E05009999' }, known).problems).toMatchObject([
    { code: 'unknown-ward', column: 'ward', value: 'E05009999' },
  ]);
});

test('reports a term that is not in the list', () => {
  expect(checkRow(zones, { ...row, term: 'weekend' }, known).problems).toMatchObject([
    { code: 'unknown-code', column: 'term', value: 'weekend' },
  ]);
});
