import { authorityOf } from '@careshape/domain';
import { expect, test } from 'vitest';
import { checkRow } from '../../testing/checkRow.js';
import { wardBoundaries } from './layout.js';

const known = { wards: new Set(['E05001218']) };
const boundary = {
  type: 'Polygon',
  coordinates: [
    [
      [-1.53, 52.41],
      [-1.5, 52.4],
      [-1.53, 52.41],
    ],
  ],
};
const row = {
  code: 'E05001218',
  name: 'Bablake',
  year: '13',
  authority: '',
  boundary: JSON.stringify(boundary),
};

test('reads a known ward with its boundary', () => {
  expect(checkRow(wardBoundaries, row, known)).toMatchObject({
    row: { code: 'E05001218', vintage: '2013' },
    problems: [],
  });
});

test("decides by the file's council where it names one, else by the wards known", () => {
  expect(checkRow(wardBoundaries, { ...row, authority: 'E08000025' }, known).row).toBeNull();
  expect(checkRow(wardBoundaries, { ...row, code: 'E05009999' }, known).row).toBeNull();
  const added = { ...row, code: 'E05009999', authority: 'E08000026' };
  expect(checkRow(wardBoundaries, added, known)).toMatchObject({ row: { code: 'E05009999' } });
});

test("takes a district's ward for the county that the file names beside it", () => {
  const ward = { ...row, authority: 'E07000220', county: 'E10000031' };
  const warwickshire = authorityOf('E10000031')!;
  expect(checkRow(wardBoundaries, ward, known, warwickshire).row?.code).toBe('E05001218');
  expect(checkRow(wardBoundaries, ward, known).row).toBeNull();
});

test('takes every ward of the file for a council that has none yet', () => {
  const checked = checkRow(wardBoundaries, row, { wards: new Set<string>() });
  expect(checked.row?.code).toBe('E05001218');
});

const point = JSON.stringify({ type: 'Point', coordinates: [-1.5, 52.4] });
const metres = JSON.stringify({ ...boundary, coordinates: [[[433000, 279000]]] });

test.each([
  [{ boundary: point }, 'unknown-code', 'boundary'],
  [{ boundary: metres }, 'out-of-range', 'boundary'],
  [{ boundary: '' }, 'blank', 'boundary'],
  [{ code: 'Bablake', authority: 'E08000026' }, 'not-an-identifier', 'code'],
])('%j is reported as %s in %s', (fault, code, column) => {
  expect(checkRow(wardBoundaries, { ...row, ...fault }, known).problems).toMatchObject([
    { code, column },
  ]);
});
