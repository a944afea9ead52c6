import { expect, test } from 'vitest';
import { figureOf } from '../answer/rows/display.js';
import { outcomeInterval } from './outcomeInterval.js';

const percent = { unit: '%', decimals: 1 };
const figure = (value: number | null) =>
  figureOf(value, value === null ? 'NOT_AVAILABLE' : 'EXACT', percent);
const measured = (value: number, events: number | null, people: number | null) => ({
  value: figure(value),
  numerator: figure(events),
  denominator: figure(people),
});

test('a share of records has the interval of Wilson', () => {
  // 65 of 100, from Public Health England's technical guide
  const { lower, upper } = outcomeInterval(measured(65, 65, 100), percent)!;
  expect([lower, upper].map((end) => end.toFixed(2))).toEqual(['55.25', '73.64']);
});

test('a rate of records has the interval of Byar, on its own scale', () => {
  // 20 of 100 people is 20,000 per 100,000, as in the reference tables of PHEindicatormethods
  const { lower, upper } = outcomeInterval(measured(20_000, 20, 100), {
    unit: 'per 100,000 people',
    decimals: 1,
  })!;
  expect([lower, upper].map((end) => end.toFixed(1))).toEqual(['12211.4', '30889.9']);
});

test('the margin of a survey is as wide as its printed digits leave it', () => {
  const value = { ...figure(60), lower: 57, upper: 63 };
  const { lower, upper } = outcomeInterval({ ...measured(60, null, null), value }, percent)!;
  expect([lower, upper]).toEqual([56.95, 63.05]);
});

test('nothing printed, no interval', () => {
  expect(outcomeInterval(measured(18.4, null, null), percent)).toBeNull();
});
