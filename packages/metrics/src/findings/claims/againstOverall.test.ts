import { expect, test } from 'vitest';
import { measureOf, sliceOf, type Written } from '../random-cities/written.js';
import { againstOverall } from './againstOverall.js';

const share = measureOf('homeSupport', 'shareDelivered');
const said = (figures: Readonly<Record<string, Written>>, overall: Written) =>
  againstOverall(sliceOf(share, figures, overall)).map(({ sentence }) => sentence);

test('zones 7 and 8 at 95.1 % beside the city’s own 95.1 % are level, not under pressure', () => {
  const figures = { 'Zone 6': [96.4, 0.1], 'Zone 7': [95.1, 0.2], 'Zone 8': [95.1, 0.2] } as const;
  expect(said(figures, [95.1, 0.1])).toEqual([
    'Zone 6 (about 96.4%) was above the overall share of hours delivered, about 95.1%.',
    'Zone 7 and Zone 8 were level with the overall share of hours delivered, about 95.1%, to within 1 point.',
  ]);
});

test('counts those that are surely below, and says at least where others may be', () => {
  const figures = { 'Zone 1': [90, 0.5], 'Zone 2': [91, 0.5], 'Zone 3': [98, 0.5] } as const;
  expect(said(figures, [95, 0.5])[0]).toBe(
    '2 of the 3 zones were below the overall share of hours delivered, about 95.0%.',
  );
  expect(said({ ...figures, 'Zone 4': [94.8, 0.5] }, [95, 0.5])[0]).toBe(
    'At least 2 of the 4 zones were below the overall share of hours delivered, about 95.0%.',
  );
});

test('says nothing of a number beside the number of all', () => {
  const people = measureOf('homeSupport', 'people');
  const slice = sliceOf(people, { 'Zone 1': [40, 4], 'Zone 2': [90, 4] }, [130, 4]);
  expect(againstOverall(slice)).toEqual([]);
});
