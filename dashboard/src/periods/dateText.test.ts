import { expect, test } from 'vitest';
import { dayText, dayTimeText, monthShortText, monthText, quarterText } from './dateText.js';

test('prints a month', () => {
  expect(monthText('2024-03-01')).toBe('March 2024');
});

test('prints September in three letters', () => {
  expect(monthShortText('2023-09-01')).toBe('Sep');
});

test('prints a day of a timestamp', () => {
  expect(dayText('2026-11-22T02:17:41.290Z')).toBe('22 November 2026');
});

test('prints a quarter with both its ends', () => {
  expect(quarterText('2024-01-01')).toBe('January to March 2024');
});

test('prints a time of day by the clocks of the United Kingdom', () => {
  expect(dayTimeText('2026-11-22T02:17:41.290Z')).toBe('22 November 2026, 02:17');
});
