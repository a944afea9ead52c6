import { expect, test } from 'vitest';
import { fileDate } from './fileDate.js';

test.each([
  ['cqc-filters-2024-03-31.csv', '2024-03-31'],
  ['01_April_2024_HSCA_Active_Locations.ods', '2024-04-01'],
  ['20-Nov-2023_CQC_directory.csv', '2023-11-20'],
  ['7 September 2025 ratings.csv', '2025-09-07'],
])('%s is of %s', (name, day) => {
  expect(fileDate(name)).toBe(day);
});

test.each([
  'cqc-filters.csv',
  '2024-02-30.csv',
  '31_April_2024.ods',
  '12024-03-311.csv',
  '01_Foo_2024.ods',
])('%s names no day', (name) => {
  expect(fileDate(name)).toBeNull();
});
