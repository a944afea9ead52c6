import { expect, test } from 'vitest';
import { bucketsOf } from '../question/buckets.js';
import { summedTime } from './summedTime.js';

const year = { from: '2023-04-01', to: '2024-03-31' };

test('a financial year is one unit, and a quarter of it another', () => {
  expect(summedTime({ period: year, buckets: null })).toMatchObject({ months: 12, oneEach: true });
  const quarters = summedTime({ period: year, buckets: bucketsOf(year, 'quarter') });
  expect(quarters).toMatchObject({ months: 3, oneEach: true });
  expect(quarters!.units[1]).toEqual({ starts: '2023-07-01', bucket: 2, to: '2023-09-30' });
});

test('several units make one bucket', () => {
  const period = { from: '2023-01-01', to: '2023-12-31' };
  const summed = summedTime({ period, buckets: null })!;
  expect(summed).toMatchObject({ months: 3, oneEach: false });
  expect(summed.units.map(({ bucket }) => bucket)).toEqual([1, 1, 1, 1]);
});

test('days without a Monday may be cut off', () => {
  // the first Monday of April 2021 is the fifth
  const period = { from: '2021-04-05', to: '2022-03-31' };
  expect(summedTime({ period, buckets: null })).toMatchObject({ months: 12 });
  expect(summedTime({ period: { ...period, from: '2021-04-06' }, buckets: null })).toBeNull();
});

test('what lies outside all that is loaded may be cut off', () => {
  const period = { from: '2021-04-05', to: '2022-03-20' };
  expect(summedTime({ period, buckets: null })).toBeNull();
  const time = summedTime({ period, buckets: null, loaded: period });
  expect(time).toMatchObject({ months: 12, units: [{ to: '2022-03-20' }] });
});

test('weeks are not made of months', () => {
  expect(summedTime({ period: year, buckets: bucketsOf(year, 'week') })).toBeNull();
});
