import { expect, test } from 'vitest';
import { lastDayOfMonth } from './lastDayOfMonth.js';

test('knows a leap year', () => {
  expect(lastDayOfMonth('2024-02-01')).toBe('2024-02-29');
});

test('ends a year', () => {
  expect(lastDayOfMonth('2023-12-01')).toBe('2023-12-31');
});
