import { expect, test } from 'vitest';
import { measureOf, sliceOf, type Written } from '../random-cities/written.js';
import { extreme } from './extreme.js';

const hours = measureOf('homeSupport', 'hoursDelivered');
const people = measureOf('homeSupport', 'people');
const said = (
  kind: 'HIGHEST' | 'LOWEST',
  figures: Readonly<Record<string, Written>>,
  measure = hours,
) => extreme(sliceOf(measure, figures), kind)?.sentence ?? null;

test('names the one that is first whatever the figures truly are', () => {
  const figures = { 'Zone 1': [900, 30], 'Zone 2': [1_550, 30], 'Zone 3': [1_480, 30] } as const;
  expect(said('HIGHEST', figures)).toBe('Zone 2 had the most hours delivered: about 1,550.');
  expect(said('LOWEST', figures)).toBe('Zone 1 had the fewest hours delivered: about 900.');
});

test('names two that are too close to tell apart together', () => {
  const figures = { 'Zone 1': [900, 30], 'Zone 2': [1_550, 60], 'Zone 3': [1_480, 60] } as const;
  expect(said('HIGHEST', figures)).toBe(
    'Zone 2 and Zone 3 had the most hours delivered: about 1,550 and about 1,480, too close to say which.',
  );
});

test('does not say that zone 8 has the fewest, 1,546, where zones are withheld', () => {
  const figures = {
    'Zone 7': [1_700, 20],
    'Zone 8': [1_546, 20],
    'Zone 9': ['*', null],
    'Zone 10': ['*', null],
  } as const;
  expect(said('LOWEST', figures)).toBe(
    'Of the 2 zones shown, Zone 8 had the fewest hours delivered: about 1,546.',
  );
});

test('says nothing of those shown where all run into each other', () => {
  const figures = { 'Zone 7': [1_560, 20], 'Zone 8': [1_546, 20], 'Zone 9': ['*', null] } as const;
  expect(said('LOWEST', figures)).toBeNull();
});

test('a withheld count is no rival of a large one, and is itself the fewest', () => {
  const figures = { 'Zone 1': [40, 4], 'Zone 2': [90, 4], 'Zone 3': ['*', 4] } as const;
  expect(said('HIGHEST', figures, people)).toBe('Zone 2 had the most people: about 90.');
  expect(said('LOWEST', figures, people)).toBe('Zone 3 had the fewest people: too few to show.');
});

test('says nothing where a figure is not loaded, not settled or of a part of the days', () => {
  for (const reason of ['NOT_LOADED', 'UNSETTLED', 'PARTIAL'] as const)
    expect(
      said('HIGHEST', { 'Zone 1': [900, 0], 'Zone 2': [1_550, 0], 'Zone 3': reason }),
    ).toBeNull();
});

test('what is not known takes the first place of all away, but not the last', () => {
  const figures = { 'Zone 1': [40, 4], 'Zone 2': [90, 4], 'Not known': [95, 4] } as const;
  expect(said('HIGHEST', figures, people)).toBe(
    'Of the 2 zones shown, Zone 2 had the most people: about 90.',
  );
  expect(said('LOWEST', { ...figures, 'Not known': [10, 4] }, people)).toBe(
    'Zone 1 had the fewest people: about 40.',
  );
});

test('two that print alike are never set apart', () => {
  const share = measureOf('homeSupport', 'shareDelivered');
  expect(said('HIGHEST', { 'Zone 1': [95.11, 0], 'Zone 2': [95.14, 0] }, share)).toBeNull();
});

test('most room is where most beds are free, 110, whatever share of its beds another kind has free with 75', () => {
  const free = measureOf('supply', 'vacancies');
  const kinds = {
    'Care home with nursing': [75, 4],
    'Care home without nursing': [110, 4],
  } as const;
  expect(said('HIGHEST', kinds, free)).toBe(
    'Care home without nursing had the most vacancies: about 110.',
  );
  const share = measureOf('supply', 'occupancyRate');
  const full = {
    'Care home with nursing': [87.7, 0.6],
    'Care home without nursing': [89.9, 0.4],
  } as const;
  expect(said('LOWEST', full, share)).toBe(
    'Care home with nursing had the lowest occupancy: about 87.7%.',
  );
});
