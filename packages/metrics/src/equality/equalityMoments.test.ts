import { expect, test } from 'vitest';
import { equalityMeasureOf } from './equalityMeasure.js';
import { equalityMoments } from './equalityMoments.js';

const loaded = { from: '2021-04-01', to: '2024-03-31' };
const support = equalityMeasureOf('long-term-support');
const hours = equalityMeasureOf('home-support-hours');
const by = 'sex' as const;

test('without a date, people in place on the last day loaded', () => {
  expect(equalityMoments({ by, measure: support.code }, support, loaded)).toEqual([
    {
      financialYear: '2023/24',
      period: { from: '2024-03-31', to: '2024-03-31' },
      people: 'peopleAtEnd',
    },
  ]);
});

test('without a date, hours of the last twelve months loaded', () => {
  expect(equalityMoments({ by, measure: hours.code }, hours, loaded)).toEqual([
    {
      financialYear: '2023/24',
      period: { from: '2023-04-01', to: '2024-03-31' },
      people: 'people',
    },
  ]);
});

test('years go back from the date asked for, as far as they are loaded', () => {
  const moments = equalityMoments(
    { by, measure: support.code, at: '2024-02-29', years: 10 },
    support,
    loaded,
  );
  expect(moments.map(({ period }) => period.to)).toEqual([
    '2024-02-29',
    '2023-02-28',
    '2022-02-28',
  ]);
});

test('the last day of a month stays the last, so that the public may ask for it', () => {
  const moments = equalityMoments(
    { by, measure: support.code, at: '2023-02-28', years: 2 },
    support,
    { from: '2020-01-01', to: '2025-12-31' },
  );
  expect(moments.map(({ period }) => period.to)).toEqual(['2023-02-28', '2022-02-28']);
  const leap = equalityMoments({ by, measure: support.code, at: '2025-02-28', years: 2 }, support, {
    from: '2020-01-01',
    to: '2025-12-31',
  });
  expect(leap.map(({ period }) => period.to)).toEqual(['2025-02-28', '2024-02-29']);
});

test('a period moves back as a whole', () => {
  const period = { from: '2023-04-01', to: '2023-09-30' };
  const moments = equalityMoments({ by, measure: hours.code, period, years: 2 }, hours, loaded);
  expect(moments.map((moment) => moment.period)).toEqual([
    period,
    { from: '2022-04-01', to: '2022-09-30' },
  ]);
});

test('nothing loaded, no moment', () => {
  expect(equalityMoments({ by, measure: support.code }, support, null)).toEqual([]);
});

test('a day and a period at once, hours on a day, and too many years are refused', () => {
  const at = '2024-03-31';
  expect(() =>
    equalityMoments({ by, measure: support.code, at, period: loaded }, support, loaded),
  ).toThrow('give one');
  expect(() => equalityMoments({ by, measure: hours.code, at }, hours, loaded)).toThrow(
    'give period instead of at',
  );
  expect(() => equalityMoments({ by, measure: support.code, years: 11 }, support, loaded)).toThrow(
    'years is 11; it must be a whole number from 1 to 10',
  );
});
