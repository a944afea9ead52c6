import { expect, test } from 'vitest';
import { byarInterval, countInterval } from './countInterval.js';
import { rateRatio } from './rateRatio.js';
import { standardisedRate } from './standardisedRate.js';
import { wilsonInterval } from './wilsonInterval.js';

// Golden values: the tests of PHEindicatormethods (commit 5302983), the package behind England's public health indicators.

test.each([
  [65, 100, 0.5525444329688797, 0.7363575175690247],
  [1045, 5000, 0.19795549880013297, 0.22049130373189027],
  [1, 100, 0.0017674320641406511, 0.054486196178705294],
  [222, 3215, 0.060791690363636595, 0.07833956681383633],
  [9856, 12345, 0.7912101752909069, 0.8053640073614909],
])('Wilson interval of %i of %i', (count, total, lower, upper) => {
  const interval = wilsonInterval(count, total)!;
  expect(interval.lower).toBeCloseTo(lower, 12);
  expect(interval.upper).toBeCloseTo(upper, 12);
});

test.each([
  [65, 50.163187710459454, 82.84913854593984],
  [1045, 982.5932018073325, 1110.33121298565],
  [1, 0.01307213290150435, 5.5637555824752605],
])('Byar interval of %i', (count, lower, upper) => {
  const interval = byarInterval(count);
  expect(interval.lower).toBeCloseTo(lower, 9);
  expect(interval.upper).toBeCloseTo(upper, 9);
});

test.each([
  [1, 0.025317807984289897, 5.571643390938898],
  [5, 1.62348639011842, 11.668332079322669],
])('exact interval of %i, which is under 10', (count, lower, upper) => {
  const interval = countInterval(count);
  expect(interval.lower).toBeCloseTo(lower, 9);
  expect(interval.upper).toBeCloseTo(upper, 9);
});

test('rate ratio with the interval of two counts', () => {
  const ratio = rateRatio({ count: 222, population: 3215 }, { count: 999, population: 3456 })!;
  expect(ratio.ratio).toBeCloseTo(0.23888024883359252, 12);
  expect(ratio.lower).toBeCloseTo(0.20654841169506696, 12);
  expect(ratio.upper).toBeCloseTo(0.2762731158980969, 12);
});

test('no ratio where a count is under 10', () => {
  expect(rateRatio({ count: 9, population: 100 }, { count: 50, population: 100 })).toBeNull();
});

test('a standardised rate of one band is its crude rate with the interval of its count', () => {
  const rate = standardisedRate([{ count: 65, population: 1000, standard: 5000 }])!;
  expect(rate.rate).toBeCloseTo(0.065, 12);
  expect(rate.lower).toBeCloseTo(0.05016318771045945, 12);
  expect(rate.upper).toBeCloseTo(0.08284913854593984, 12);
});

test('no standardised rate of fewer than 10 events, nor where a band has nobody in it', () => {
  expect(standardisedRate([{ count: 9, population: 1000, standard: 1 }])).toBeNull();
  expect(
    standardisedRate([
      { count: 20, population: 1000, standard: 1 },
      { count: 0, population: 0, standard: 1 },
    ]),
  ).toBeNull();
});
