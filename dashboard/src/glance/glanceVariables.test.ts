import { expect, test } from 'vitest';
import { financialYear } from '../periods/financialYear.js';
import { glanceVariables } from './glanceVariables.js';

const years = [2023, 2022, 2021, 2020, 2019].map(financialYear);

test('looks back over three years and no more', () => {
  expect(glanceVariables(financialYear(2023), years)).toEqual({
    year: { from: '2023-04-01', to: '2024-03-31' },
    twoYears: { from: '2022-04-01', to: '2024-03-31' },
    history: { from: '2021-04-01', to: '2024-03-31' },
    lastDay: '2024-03-31',
    lastDayBefore: '2023-03-31',
    lastDayEarlier: '2022-03-31',
    hasBefore: true,
    hasEarlier: true,
  });
});

test('compares the first loaded year with nothing', () => {
  expect(glanceVariables(financialYear(2019), years)).toMatchObject({
    history: { from: '2019-04-01' },
    hasBefore: false,
    hasEarlier: false,
  });
});
