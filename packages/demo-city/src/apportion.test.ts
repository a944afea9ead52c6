import { expect, test } from 'vitest';

import { apportion } from './apportion.js';

test('gives the largest remainders first', () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(apportion(7, [5, 1, 1])).toEqual([5, 1, 1]);
});

test('keeps every part under its cap', () => {
  expect(apportion(10, [8, 1, 1], [4, 10, 10])).toEqual([4, 3, 3]);
});

test('gives nothing where there is nothing to give', () => {
  expect(apportion(0, [0, 0])).toEqual([0, 0]);
});

test('refuses caps that are too small', () => {
  expect(() => apportion(5, [1, 1], [2, 2])).toThrow('caps are too small to share out: 5');
});
