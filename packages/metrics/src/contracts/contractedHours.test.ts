import { expect, test } from 'vitest';
import { hoursOfContracts, hoursPrinted } from './contractedHours.js';

const year = { from: '2023-04-01', to: '2024-03-31' };
const printed = {
  serviceType: 'short_term',
  zone: null,
  value: null,
  valueLow: null,
  valueHigh: null,
};
const papers = [
  {
    ...printed,
    measure: 'block_hours',
    zone: '1',
    valueLow: 585,
    valueHigh: 665,
    periodFrom: '2023-04-11',
  },
  { ...printed, measure: 'block_hours', value: 300, periodFrom: '2024-02-01' },
  {
    ...printed,
    measure: 'hours_per_provider',
    valueLow: 435,
    valueHigh: 561,
    periodFrom: '2024-02-01',
  },
];

test('takes what is printed of the zone itself, else what is printed of each zone', () => {
  expect(hoursPrinted({ code: '1', term: 'short' }, papers, year)).toEqual({
    low: 585,
    high: 665,
    block: null,
    from: null,
  });
  expect(hoursPrinted({ code: '1A', term: 'short' }, papers, year)).toEqual({
    low: 435,
    high: 561,
    block: 300,
    from: '2024-02-01',
  });
});

test('says nothing where nothing is printed', () => {
  expect(hoursPrinted({ code: 'N1', term: 'night' }, papers, year)).toBeNull();
  expect(hoursPrinted({ code: 'L1', term: 'long' }, papers, year)).toBeNull();
});

const contract = {
  zone: '1',
  blockHoursPerWeek: 300,
  hoursPerWeekLow: 400,
  hoursPerWeekHigh: 500,
  startOn: '2022-04-01',
  endOn: null,
};

test('adds up the contracts of a zone that run in the period, and leaves ended ones out', () => {
  const ended = { ...contract, endOn: '2023-03-31' };
  expect(hoursOfContracts('1', [contract, contract, ended], year)).toEqual({
    low: 800,
    high: 1_000,
    block: 600,
    from: null,
  });
});

test('shows a contract that begins within a year after the period as such', () => {
  const next = { ...contract, startOn: '2024-06-01' };
  expect(hoursOfContracts('1', [next], year)).toMatchObject({ from: '2024-06-01' });
  expect(hoursOfContracts('1', [{ ...contract, startOn: '2025-06-01' }], year)).toBeNull();
});
