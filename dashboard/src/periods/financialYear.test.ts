import { expect, test } from 'vitest';
import { financialYear, financialYearOf } from './financialYear.js';
import { fullFinancialYears } from './fullFinancialYears.js';

test('a financial year runs from 1 April to 31 March', () => {
  expect(financialYear(2023)).toEqual({
    startYear: 2023,
    code: '2023-24',
    label: '2023/24',
    months: 'April 2023 to March 2024',
    from: '2023-04-01',
    to: '2024-03-31',
  });
});

test('the year 1999 ends in 00', () => {
  expect(financialYear(1999).code).toBe('1999-00');
});

test('reads the code of a year from an address', () => {
  expect(financialYearOf('2022-23')?.from).toBe('2022-04-01');
});

test.each(['2022-24', '2022/23', 'last', ''])('does not read %j as a year', (code) => {
  expect(financialYearOf(code)).toBeNull();
});

test('lists full years newest first and leaves part years out', () => {
  const codes = fullFinancialYears('2021-04-01', '2024-06-30').map((year) => year.code);
  expect(codes).toEqual(['2023-24', '2022-23', '2021-22']);
});

test('finds no full year in a span of months', () => {
  expect(fullFinancialYears('2024-01-01', '2024-06-30')).toEqual([]);
});
