import { expect, test } from 'vitest';
import { sparklinePath } from './sparklinePath.js';

const box = { width: 100, height: 20, margin: 0 };

test('draws from the lowest value at the bottom to the highest at the top', () => {
  expect(sparklinePath([1, 2, 3], box)).toEqual({
    path: 'M0 20L50 10L100 0',
    end: { x: 100, y: 0 },
  });
});

test('breaks the line at a missing value', () => {
  expect(sparklinePath([1, null, 3, 3], box).path).toBe('M0 20h0M66.7 0L100 0');
});

test('draws a flat line through the middle', () => {
  expect(sparklinePath([7, 7], box).path).toBe('M0 10L100 10');
});

test('draws nothing where nothing is known', () => {
  expect(sparklinePath([null, null], box)).toEqual({ path: '', end: null });
});
