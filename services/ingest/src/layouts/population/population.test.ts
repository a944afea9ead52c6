import { expect, test } from 'vitest';
import { checkRow } from '../../testing/checkRow.js';
import { formOf } from './forms/forms.js';
import { population } from './layout.js';
import { censusGroupRow, censusWardRows } from './forms/longRows.js';

const known = { areas: new Set(['E08000026', 'E05001218']) };
const row = {
  area: 'E05001218',
  year: '2030',
  age_band: '65-plus',
  sex: 'female',
  ethnic_list: 'published',
  ethnic_group: 'white-british',
  people: '1,204.5',
  basis: 'projection',
};

test('reads a projection of our long form', () => {
  expect(checkRow(population, row, known)).toMatchObject({
    row: { year: 2030, people: 1204.5, basis: 'projection' },
    problems: [],
  });
});

test('leaves out an area that is not the council or one of its wards', () => {
  expect(checkRow(population, { ...row, area: 'E92000001' }, known).row).toBeNull();
});

test.each([
  [{ area: '' }, 'blank', 'area'],
  [{ year: '21' }, 'out-of-range', 'year'],
  [{ age_band: 'old' }, 'unknown-code', 'age_band'],
  [{ age_band: '64-18' }, 'unknown-code', 'age_band'],
  [{ ethnic_group: 'irish' }, 'unknown-code', 'ethnic_group'],
  [{ people: '-1' }, 'out-of-range', 'people'],
  [{ basis: 'guess' }, 'unknown-code', 'basis'],
])('%j is reported as %s in %s', (fault, code, column) => {
  expect(checkRow(population, { ...row, ...fault }, known).problems).toMatchObject([
    { code, column },
  ]);
});

test('turns a Census group of an area into the long form', () => {
  const header = [
    'area_code',
    'area_name',
    'area_type',
    'broad_group',
    'ethnic_group',
    'usual_residents',
  ];
  const toLong = censusGroupRow(header);
  expect(
    toLong({ line: 3, cells: ['E08000026', 'Coventry', 'LTLA', 'White', 'Roma', '1116'] }),
  ).toEqual([
    {
      line: 3,
      cells: ['E08000026', '2021', 'all', 'all', 'detailed', 'roma', '1116', 'census'],
    },
  ]);
});

test('turns a ward of the Census into its total and its groups', () => {
  const toLong = censusWardRows(['ward24_code', 'ward24_name', 'lsoas', 'pop', 'White']);
  expect(toLong({ line: 2, cells: ['E05001218', 'Bablake', '11', '17981.0', '15190.0'] })).toEqual([
    { line: 2, cells: ['E05001218', '2021', 'all', 'all', 'all', 'all', '17981.0', 'census'] },
    { line: 2, cells: ['E05001218', '2021', 'all', 'all', 'broad', 'white', '15190.0', 'census'] },
  ]);
});

test('tells the three forms apart by their headers, and no other file', () => {
  expect(formOf(Object.keys(row))).toBe('long');
  expect(formOf(['area_code', 'broad_group', 'ethnic_group', 'usual_residents'])).toBe(
    'censusGroups',
  );
  expect(formOf(['area', 'people'])).toBeNull();
});
