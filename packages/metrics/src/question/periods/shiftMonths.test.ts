import { expect, test } from 'vitest';
import { bucketEnd, bucketStart } from '../buckets.js';
import { shiftDay, shiftPeriod } from './shiftMonths.js';

test('the last day of a month stays one, and a day that a month lacks becomes its last', () => {
  expect(shiftDay('2024-02-29', -12)).toBe('2023-02-28');
  expect(shiftDay('2023-02-28', 12)).toBe('2024-02-29');
  expect(shiftDay('2024-01-30', 1)).toBe('2024-02-29');
  expect(shiftDay('2024-01-15', -13)).toBe('2022-12-15');
});

test('whole months stay whole, and one day stays one', () => {
  expect(shiftPeriod({ from: '2024-01-01', to: '2024-02-29' }, -12)).toEqual({
    from: '2023-01-01',
    to: '2023-02-28',
  });
  expect(shiftPeriod({ from: '2024-02-29', to: '2024-02-29' }, 1)).toEqual({
    from: '2024-03-31',
    to: '2024-03-31',
  });
  expect(shiftPeriod({ from: '2024-02-29', to: '2024-03-31' }, 1)).toEqual({
    from: '2024-03-29',
    to: '2024-04-30',
  });
});

test('any whole months, shifted by any number of months, are as many whole months', () => {
  const months = Array.from({ length: 40 }, (_, i) => shiftDay('2021-11-01', i));
  const shifted = months.flatMap((from, i) =>
    [-37, -12, -1, 0, 1, 5, 25].map((by) =>
      shiftPeriod({ from, to: bucketEnd(months[Math.min(i + 2, 39)]!, 'month') }, by),
    ),
  );
  expect(shifted.filter(({ from }) => bucketStart(from, 'month') !== from)).toEqual([]);
  expect(shifted.filter(({ to }) => bucketEnd(to, 'month') !== to)).toEqual([]);
});
