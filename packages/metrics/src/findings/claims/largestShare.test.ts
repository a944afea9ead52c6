import { expect, test } from 'vitest';
import { measureOf, sliceOf, type Written } from '../random-cities/written.js';
import { largestShare } from './largestShare.js';

const hours = measureOf('homeSupport', 'hoursDelivered');
const said = (figures: Readonly<Record<string, Written>>, overall: Written) =>
  largestShare(sliceOf(hours, figures, overall))?.sentence ?? null;

test('a share is printed where it is known to a point', () => {
  const figures = { 'Zone 1': [4_200, 20], 'Zone 2': [3_000, 20], 'Zone 3': [2_800, 20] } as const;
  expect(said(figures, [10_000, 50])).toBe(
    'Zone 1 had the largest share of all hours delivered: about 42%.',
  );
});

test('less is said where it is not, and nothing where even that may be false', () => {
  const figures = { 'Zone 1': [600, 40], 'Zone 2': [250, 40], 'Zone 3': [150, 40] } as const;
  expect(said(figures, [1_000, 40])).toBe('Zone 1 had more than half of all hours delivered.');
  expect(said({ ...figures, 'Zone 1': [530, 40] }, [1_000, 40])).toBeNull();
});

test('a withheld part that could be larger silences it', () => {
  const figures = { 'Zone 1': [4_200, 20], 'Zone 2': [3_000, 20], 'Zone 3': ['*', null] } as const;
  expect(said(figures, [10_000, 50])).toBeNull();
});
