import { expect, test } from 'vitest';
import { figureOf } from '../../answer/rows/display.js';
import { adultBands } from '../../population/populationByAge.js';
import { ageGroupings, agesInWords, isComplete } from './ageStrata.js';

const people = (value: number | null) =>
  figureOf(value, value === null ? 'SUPPRESSED' : 'ROUNDED', { unit: 'people', decimals: 0 });
const group = (code: string, all: number) => ({
  group: { code, label: code, of: 'sex' as const },
  people: people(all),
  amount: null,
});

test('every way to divide ages holds each band of adults once, in order', () => {
  expect(ageGroupings.map((ages) => ages.flat())).toEqual(ageGroupings.map(() => adultBands));
});

test('ages in words', () => {
  expect(agesInWords([['18-24', '25-44'], ['65-74'], ['85-94', '95-plus']])).toBe(
    '18 to 44, 65 to 74, 85 and above',
  );
});

test('a large group with a suppressed age makes the ages too fine', () => {
  const groups = new Map([['sex women', [people(95), people(null)]]]);
  expect(isComplete({ groups }, { groups: [group('women', 100)] })).toBe(false);
});

test('a small one does not: it has the standardised ratio', () => {
  const groups = new Map([['sex women', [people(90), people(null)]]]);
  expect(isComplete({ groups }, { groups: [group('women', 95)] })).toBe(true);
});

test('no way takes ages under 45 together with older ones, of whom several times as many are supported', () => {
  const young = ['18-24', '25-44'];
  for (const ages of ageGroupings)
    for (const together of ages)
      expect(new Set(together.map((band) => young.includes(band))).size).toBe(1);
});
