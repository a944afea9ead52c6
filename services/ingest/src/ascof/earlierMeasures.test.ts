import { expect, test } from 'vitest';
import { earlierCode } from './earlierMeasures.js';
import { financialYearIn } from './financialYearIn.js';

test.each([
  ['1A', '1A'],
  ['1C1A', '1C(1A)'],
  ['1C(2b)', '1C(2B)'],
  ['1I1', '1I(1)'],
  ['2A(2)', '2A(2)'],
  ['5A', null],
  ['Total', null],
])('the measure %s is %s', (text, code) => {
  expect(earlierCode(text)).toBe(code);
});

test.each([
  ['meas-from-asc-of-eng-1819-open-data-csv.csv', '2018 to 2019'],
  ['meas-from-asc-of-eng-2021-open-data-csv_v2.csv', '2020 to 2021'],
  ['ascof-2021-22.csv', '2021 to 2022'],
  ['ascof_2020_21.csv', '2020 to 2021'],
  ['ascof 2022-23.csv', '2022 to 2023'],
  ['ASCOF_2019-2020.csv', '2019 to 2020'],
  // it may be 2021/22 or 2022/23
  ['meas-from-asc-of-eng-2022-csv-v3.csv', null],
  ['ascof.csv', null],
  ['ascof-1819-1920.csv', null],
])('the file %s is of %s', (name, year) => {
  expect(financialYearIn(name)).toBe(year);
});
