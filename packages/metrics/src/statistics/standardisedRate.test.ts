import quantile from '@stdlib/stats-base-dists-chisquare-quantile';
import { expect, test } from 'vitest';
import { countInterval } from './countInterval.js';
import { standardisedRate } from './standardisedRate.js';

// Fleiss (1981), Statistical Methods for Rates and Proportions, table 14.4: Down syndrome among births of order five and
// over, Michigan 1950 to 1964, by age of the mother; also in Fay and Feuer (1997). Printed results: the vignette of the
// R package dsrTest 1.0.0: rate 75.52901 per 100,000, lower limit of the gamma interval 67.70212.
const births = [
  { count: 0, population: 327, standard: 319_933 },
  { count: 8, population: 30_666, standard: 931_318 },
  { count: 63, population: 123_419, standard: 786_511 },
  { count: 112, population: 149_919, standard: 488_235 },
  { count: 262, population: 104_088, standard: 237_863 },
  { count: 295, population: 34_392, standard: 61_313 },
];

test('the standardised rate of table 14.4 of Fleiss', () => {
  expect(100_000 * standardisedRate(births)!.rate).toBeCloseTo(75.52901, 5);
});

test('its standard error leads to the printed lower limit of the gamma interval', () => {
  // Fay and Feuer: v / 2y times the chi-squared quantile with 2y²/v degrees of freedom
  const { rate, standardError } = standardisedRate(births)!;
  const variance = standardError ** 2;
  const lower = (variance / (2 * rate)) * quantile(0.025, (2 * rate ** 2) / variance);
  expect(100_000 * lower).toBeCloseTo(67.70212, 5);
});

test('the interval of Dobson is that of the whole count, moved and scaled', () => {
  const { rate, standardError, lower, upper } = standardisedRate(births)!;
  const whole = countInterval(740);
  expect((lower - rate) / standardError).toBeCloseTo((whole.lower - 740) / Math.sqrt(740), 12);
  expect((upper - rate) / standardError).toBeCloseTo((whole.upper - 740) / Math.sqrt(740), 12);
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
