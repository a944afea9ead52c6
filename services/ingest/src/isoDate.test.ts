import { expect, test } from 'vitest';
import { isoDate } from './isoDate.js';

test('reads the ways in which sources write a day', () => {
  expect(isoDate('2024-03-31', 'day-first')).toBe('2024-03-31');
  expect(isoDate('2024-03-31T09:30:00Z', 'day-first')).toBe('2024-03-31');
  expect(isoDate('31/03/2024', 'day-first')).toBe('2024-03-31');
  expect(isoDate('1.4.2024', 'day-first')).toBe('2024-04-01');
  expect(isoDate('09/Jan/2018 - 00:00', 'day-first')).toBe('2018-01-09');
});

test('the order of day and month is the source’s', () => {
  expect(isoDate('04/03/2024', 'day-first')).toBe('2024-03-04');
  expect(isoDate('04/03/2024', 'month-first')).toBe('2024-04-03');
});

test('a day that does not exist is no date', () => {
  expect(isoDate('31/02/2023', 'day-first')).toBeNull();
  expect(isoDate('2023-13-45', 'day-first')).toBeNull();
  expect(isoDate('01/04/23', 'day-first')).toBeNull();
  expect(isoDate('not known', 'day-first')).toBeNull();
});
