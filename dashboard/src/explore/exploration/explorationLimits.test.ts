import { expect, test } from 'vitest';
import type { Exploration } from './exploration.js';
import {
  brokenLimits,
  valuesPerFilter,
  whyNotDimension,
  whyNotMeasure,
} from './explorationLimits.js';
import { testAnalyst, testPublic, testSubject } from './testSubject.js';

const question: Exploration = {
  subject: 'homeSupport',
  measures: ['people'],
  by: ['zone'],
  time: null,
  period: null,
  filters: [],
  chart: null,
  sort: null,
};
const dimension = (id: string) => {
  const found = testSubject.dimensions.find((one) => one.id === id);
  if (!found) throw new Error(`no dimension ${id}`);
  return found;
};

test('gives the reason why a dimension is not for the public', () => {
  expect(whyNotDimension(dimension('provider'), question, testSubject, testPublic)).toBe(
    'for council staff only: it would show one provider’s business',
  );
  expect(whyNotDimension(dimension('provider'), question, testSubject, testAnalyst)).toBeNull();
});

test('knows the finest grain of figures about people', () => {
  expect(whyNotDimension(dimension('week'), question, testSubject, testPublic)).toMatch(/by week/);
  expect(whyNotDimension(dimension('month'), question, testSubject, testPublic)).toBeNull();
});

test('counts filters and time among the dimensions', () => {
  const full: Exploration = {
    ...question,
    by: ['zone', 'sex'],
    time: 'month',
    filters: [{ dimension: 'term', values: ['LONG'], leaveOut: false }],
  };
  expect(whyNotDimension(dimension('ward'), full, testSubject, testPublic)).toMatch(/at most 4/);
  expect(whyNotDimension(dimension('term'), full, testSubject, testPublic)).toBeNull();
  expect(brokenLimits(full, testSubject, testPublic)).toEqual([]);
  expect(brokenLimits({ ...full, by: ['zone', 'sex', 'ward'] }, testSubject, testPublic)).toEqual([
    'This question uses 5 dimensions, filters and time counted; the limit is 4: take 1 out.',
  ]);
});

test('keeps apart a measure and the dimension that would show one provider by it', () => {
  const [, hours] = testSubject.measures;
  if (!hours) throw new Error('the test has no hours');
  expect(whyNotMeasure(hours, { ...question, by: ['ward'] }, testSubject, testPublic)).toBe(
    'for council staff only: by ward it would show one provider’s business',
  );
  expect(
    brokenLimits(
      { ...question, measures: ['hoursDelivered'], by: ['ward'] },
      testSubject,
      testPublic,
    ),
  ).toHaveLength(1);
});

test('lets the public keep one value of a filter about people, and an analyst any number', () => {
  expect(valuesPerFilter(testSubject, testPublic)).toBe(1);
  expect(valuesPerFilter(testSubject, testAnalyst)).toBeNull();
});
