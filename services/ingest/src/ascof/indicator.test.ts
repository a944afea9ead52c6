import { authorityOf } from '@careshape/domain';
import { expect, test } from 'vitest';
import { ascofLong } from '../layouts/ascof-long/layout.js';
import { checkRow } from '../testing/checkRow.js';

const row = {
  table: '2E(2A)',
  ons_area_code: 'E08000026',
  la_code: '407',
  area: 'Coventry',
  period_and_field: '2024 to 2025 - numerator',
  value: '1,329',
};

test('reads a cell under the current edition of the framework', () => {
  expect(checkRow(ascofLong, row, undefined)).toMatchObject({
    row: {
      area: 'E08000026',
      framework: '2023-24',
      code: '2E(2a)',
      period_from: '2024-04-01',
      period_to: '2025-03-31',
      field: 'numerator',
      value: 1329,
      status: 'value',
      printed: '1,329',
    },
    problems: [],
  });
});

test('keeps a marker as a status and as printed, never as zero', () => {
  expect(checkRow(ascofLong, { ...row, value: '[c]' }, undefined).row).toMatchObject({
    value: null,
    status: 'suppressed',
    printed: '[c]',
  });
});

test('keeps England and the region of the council, and leaves out another region or council', () => {
  const areas = ['E92000001', 'E12000005', 'E12000001', 'E08000025'];
  const rows = areas.map((area) => checkRow(ascofLong, { ...row, ons_area_code: area }, undefined));
  expect(rows.map((checked) => checked.row?.area ?? null)).toEqual([
    'E92000001',
    'E12000005',
    null,
    null,
  ]);
});

test("keeps another council's own region when that council is loaded", () => {
  const lincolnshire = authorityOf('E10000019')!;
  const checked = checkRow(
    ascofLong,
    { ...row, ons_area_code: 'E12000004' },
    undefined,
    lincolnshire,
  );
  expect(checked.row?.area).toBe('E12000004');
});

test.each([
  [{ table: '9Z9' }, 'unknown-code', 'table'],
  [{ period_and_field: '2024 - outcome' }, 'unknown-code', 'period_and_field'],
  [{ value: 'n/a' }, 'unknown-code', 'value'],
  [{ ons_area_code: '' }, 'blank', 'ons_area_code'],
])('%j is reported as %s in %s', (fault, code, column) => {
  expect(checkRow(ascofLong, { ...row, ...fault }, undefined).problems).toMatchObject([
    { code, column },
  ]);
});
