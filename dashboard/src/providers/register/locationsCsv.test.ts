import { expect, test } from 'vitest';
import { locationRow } from './locationRow.js';
import { locationsCsv } from './locationsCsv.js';
import { testLocations } from './testLocations.js';

const rows = testLocations.map(locationRow);
const head = {
  title: 'Registered care locations',
  filters: ['Wyken'],
  place: 'Coventry',
  asOf: 'List and map show the register as it stood on 30 June 2024.',
  source: 'Register of the Care Quality Commission',
  dataVersion: 22,
  demo: true,
  day: '2026-11-22',
  address: 'http://localhost/providers?ward=E2',
};

test('says above the rows what they are', () => {
  const lines = locationsCsv(rows, false, head).split('\r\n');
  expect(lines[0]).toMatch(/^Registered care locations/);
  expect(lines.find((line) => line.startsWith('Filters'))).toMatch(/^Filters,Wyken/);
  expect(lines.find((line) => line.startsWith('Source'))).toContain('Care Quality Commission');
  expect(lines.find((line) => line.startsWith('As of'))).toContain('30 June 2024');
  expect(lines.find((line) => line.startsWith('Data version'))).toContain('22');
  expect(lines.some((line) => line.startsWith('Demo data'))).toBe(true);
});

test('keeps commas, quotes and signs that a spreadsheet would count as a formula', () => {
  const text = locationsCsv(rows, false, head);
  expect(text).toContain('"Fictional Birch, Sons ""and"" Co"');
  expect(text).toContain("'=Demo Cherry");
});

test('holds vacancies for staff only, and a dash where nothing is known', () => {
  expect(locationsCsv(rows, false, head)).not.toContain('Vacancies');
  const staff = locationsCsv(rows, true, head);
  expect(staff).toContain('Vacancies');
  expect(staff.split('\r\n').find((line) => line.startsWith('Demo Birch Court 9'))).toContain(
    'Not rated,–,–,yes',
  );
});
