import { expect, test } from 'vitest';
import { measureOf, seriesOf, type Written } from '../random-cities/written.js';
import { specialCause } from './specialCause.js';

const requests = measureOf('demand', 'requests');
const said = (values: readonly number[], off: number) =>
  specialCause(
    seriesOf(
      requests,
      values.map((value): Written => [value, off]),
    ),
  ).map(({ sentence }) => sentence);

// by hand: mean 105, moving ranges 10 ten times and 60 once
const point = [100, 110, 100, 110, 100, 110, 100, 110, 100, 110, 100, 160];

test('a point beyond the limits: mean 109.2, mean moving range 14.5, upper limit 147.8', () => {
  expect(said(point, 1)).toEqual([
    'Requests in March 2023, about 160, lay above the range of usual variation over the 12 months to March 2023.',
  ]);
});

test('and none where the figures may be off by so much that it could lie within', () => {
  expect(said(point, 10)).toEqual([]);
});

test('seven in a row on one side of the mean', () => {
  expect(said([90, 95, 90, 95, 90, 110, 112, 110, 112, 110, 112, 110], 1)).toContain(
    'Requests stayed above the mean of the 12 months to March 2023 in each of the 7 months to March 2023.',
  );
});

test('six falls in a row', () => {
  expect(said([100, 140, 100, 140, 100, 140, 130, 124, 118, 112, 106, 100], 1)).toEqual([
    'Requests fell in each of the 6 months to March 2023.',
  ]);
});

test('nothing unusual, only where no rule can fire', () => {
  const usual = [100, 110, 102, 108, 100, 112, 101, 109, 103, 110, 100, 108];
  expect(said(usual, 0)).toEqual([
    'Requests showed only usual variation over the 12 months to March 2023.',
  ]);
  expect(said(usual, 8)).toEqual([]);
});

test('fewer than twelve months give no limits, and two years have a season', () => {
  expect(said(point.slice(1), 0)).toEqual([]);
  expect(said([...point.slice(0, 11), ...point.slice(0, 11), 100, 300], 0)).toEqual([]);
});
