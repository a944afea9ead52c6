import { expect, test } from 'vitest';

import { setMeanDays } from './setMeanDays.js';

test('moves starts until the mean is exact, known events counted in', () => {
  const events = [
    { start: 90, end: 100 },
    { start: 80, end: 100 },
  ];
  setMeanDays(events, [{ start: 70, end: 100 }], 40, []);
  const days = [...events, { start: 70, end: 100 }].map(({ start, end }) => end - start);
  expect(days.reduce((sum, number) => sum + number, 0) / 3).toBe(40);
});

test('never moves a start over a cut', () => {
  const events = [
    { start: 61, end: 100 },
    { start: 50, end: 100 },
  ];
  setMeanDays(events, [], 60, [60]);
  expect(events).toEqual([
    { start: 61, end: 100 },
    { start: 19, end: 100 },
  ]);
});

test('says when the cuts leave no room', () => {
  expect(() => setMeanDays([{ start: 61, end: 100 }], [], 60, [60])).toThrow(
    'no room for mean days: 60',
  );
});
