import { expect, test } from 'vitest';
import { measureOf, sliceOf } from '../random-cities/written.js';
import { order } from './order.js';

const people = measureOf('homeSupport', 'people');

test('steps hold for every value, and names within a step are too close to tell apart', () => {
  const figures = {
    'Zone 1': [40, 4],
    'Zone 2': [90, 4],
    'Zone 3': [45, 4],
    'Zone 4': [60, 4],
  } as const;
  expect(order(sliceOf(people, figures))?.sentence).toBe(
    'People, from most to fewest: Zone 2; then Zone 4; then Zone 3 and Zone 1.',
  );
});

test('says that it is of those shown where some are withheld', () => {
  const figures = {
    'Zone 1': [40, 4],
    'Zone 2': [90, 4],
    'Zone 3': [60, 4],
    'Zone 4': [75, 4],
    'Zone 5': ['*', 4],
  } as const;
  expect(order(sliceOf(people, figures))?.sentence).toBe(
    'Of the 4 zones shown, people, from most to fewest: Zone 2; then Zone 4; then Zone 3; then Zone 1.',
  );
});

test('there is no order where all run into each other', () => {
  const figures = {
    'Zone 1': [40, 4],
    'Zone 2': [45, 4],
    'Zone 3': [50, 4],
    'Zone 4': [55, 4],
  } as const;
  expect(order(sliceOf(people, figures))).toBeNull();
});
