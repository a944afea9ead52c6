import { expect, test } from 'vitest';

import { createRandom } from './random.js';

test('gives the same draws for the same seed and topic', () => {
  const draws = (seed: number, topic: string): number[] => {
    const random = createRandom(seed, topic);
    return [random.int(1, 1000), random.int(1, 1000), random.int(1, 1000)];
  };
  expect(draws(1, 'births')).toEqual(draws(1, 'births'));
  expect(draws(1, 'births')).not.toEqual(draws(2, 'births'));
  expect(draws(1, 'births')).not.toEqual(draws(1, 'wards'));
});

test('shuffles without losing anything', () => {
  const items = [1, 2, 3, 4, 5, 6, 7];
  expect(createRandom(1, 'order').shuffle(items).toSorted()).toEqual(items);
});

test('draws only items with a weight', () => {
  expect(createRandom(1, 'weights').weighted([0, 0, 3, 0])).toBe(2);
});
