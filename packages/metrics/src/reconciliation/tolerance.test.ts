import { expect, test } from 'vitest';
import { toleranceOf } from './tolerance.js';

const figure = { value: 12, valueLow: null, unit: 'people', qualifier: 'exact', decimals: 0 };

test('people printed as exact must come out to the person', () => {
  expect(toleranceOf(figure)).toBe(0);
});

test('a share printed whole may lie half a point away', () => {
  expect(toleranceOf({ ...figure, unit: 'percent' })).toBe(0.5);
});

test('a share printed with a decimal may lie half a tenth away', () => {
  expect(toleranceOf({ ...figure, unit: 'percent', value: 8.2, decimals: 1 })).toBe(0.05);
});

test('about 15,300 hours may lie fifty hours away', () => {
  const hours = { ...figure, unit: 'hours_per_week', value: 15_300, qualifier: 'circa' };
  expect(toleranceOf(hours)).toBe(50);
});

test('about 87 may lie half away', () => {
  expect(toleranceOf({ ...figure, value: 87, qualifier: 'circa' })).toBe(0.5);
});

test('what the definition says the paper rounded to comes first', () => {
  expect(toleranceOf({ ...figure, value: 30, qualifier: 'circa' }, 5)).toBe(2.5);
});
