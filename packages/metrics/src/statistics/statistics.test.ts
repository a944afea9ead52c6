import { expect, test } from 'vitest';
import { byarInterval, countInterval } from './countInterval.js';
import { crudeRate } from './crudeRate.js';
import { europeanStandardPopulation } from './europeanStandardPopulation.js';
import { rateRatio } from './rateRatio.js';
import { significanceOf } from './significance.js';
import { standardisedRate } from './standardisedRate.js';
import { standardisedRateRatio } from './standardisedRateRatio.js';
import { expectedCount, standardisedRatio } from './standardisedRatio.js';
import { wilsonInterval } from './wilsonInterval.js';

// Golden values: the tests of PHEindicatormethods (commit 5302983), the package behind England's public health indicators.

test.each([
  [65, 100, 0.5525444329688797, 0.7363575175690247],
  [1045, 5000, 0.19795549880013297, 0.22049130373189027],
  [1, 100, 0.0017674320641406511, 0.054486196178705294],
  [5, 100, 0.02154367915436798, 0.11175046923191911],
  [20, 100, 0.1333669333310325, 0.28882916559315885],
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

test('risk of two counts: 65 of 100 against 50 of 100', () => {
  const ratio = rateRatio({ count: 65, population: 100 }, { count: 50, population: 100 })!;
  expect(ratio.ratio).toBeCloseTo(1.3, 12);
  expect(ratio.lower).toBeCloseTo(0.899136322170193, 12);
  expect(ratio.upper).toBeCloseTo(1.8795815031929146, 12);
});

test.each([
  [1, 100, 1000, 25.317807984289896, 5571.643390938898],
  [5, 100, 5000, 1623.4863901184199, 11668.332079322669],
  [20, 100, 20000, 12211.428834875936, 30889.880369197064],
  [222, 3215, 6905.132192846034, 6026.574877652674, 7875.729370871851],
  [250, 220, 113636.36363636363, 99984.94738532876, 128631.14487455782],
])('crude rate per 100,000 of %i in %i', (count, population, rate, lower, upper) => {
  const crude = crudeRate(count, population)!;
  expect((100_000 * crude.rate) / rate).toBeCloseTo(1, 12);
  expect((100_000 * crude.lower) / lower).toBeCloseTo(1, 9);
  expect((100_000 * crude.upper) / upper).toBeCloseTo(1, 9);
});

test.each([
  [895, 1.0707232939020275, 1.0017147712553987, 1.143233287249895],
  [91, 0.10886683770400503, 0.0876504, 0.13366576],
  [9, 0.010767049882813684, 0.004923380825095776, 0.02043921455549973],
])('indirectly standardised ratio of %i observed', (observed, ratio, lower, upper) => {
  const found = standardisedRatio(observed, 835.8835612311743)!;
  expect(found.ratio).toBeCloseTo(ratio, 12);
  expect(found.lower).toBeCloseTo(lower, 7);
  expect(found.upper).toBeCloseTo(upper, 7);
});

test('what is expected adds the rates of the bands up over the people in them', () => {
  const strata = [
    { population: 1000, standardRate: 0.01 },
    { population: 200, standardRate: 0.1 },
  ];
  expect(expectedCount(strata)).toBe(30);
});

test('the ratio of two standardised rates of one band each is the ratio of their crude rates', () => {
  const rateOf = (count: number, population: number) =>
    standardisedRate([{ count, population, standard: 1 }])!;
  const ratio = standardisedRateRatio(rateOf(222, 3215), rateOf(999, 3456))!;
  expect(ratio.ratio).toBeCloseTo(0.23888024883359252, 12);
  expect(ratio.lower).toBeCloseTo(0.20654841169506696, 12);
  expect(ratio.upper).toBeCloseTo(0.2762731158980969, 12);
});

test('a ratio differs from 1 only where its interval leaves 1 out', () => {
  expect(significanceOf({ lower: 1.01, upper: 1.2 })).toBe('HIGHER');
  expect(significanceOf({ lower: 0.8, upper: 0.99 })).toBe('LOWER');
  expect(significanceOf({ lower: 0.9, upper: 1.1 })).toBe('TOO_CLOSE_TO_CALL');
  expect(significanceOf({ lower: 1, upper: 1.1 })).toBe('TOO_CLOSE_TO_CALL');
});

test('the standard population holds everyone from 18 on', () => {
  // 100,000 less 0 to 14 (16,000) and three fifths of 15 to 19 (3,300)
  const adults = [...europeanStandardPopulation.values()].reduce((sum, n) => sum + n, 0);
  expect(adults).toBe(100_000 - 16_000 - 3_300);
});
