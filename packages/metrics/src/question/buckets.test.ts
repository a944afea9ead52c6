import { describe, expect, test } from 'vitest';
import { bucketName, bucketsOf, bucketStart, daysOf, finestGrain } from './buckets.js';

describe('buckets of a period', () => {
  test('the first and the last are cut to the period', () => {
    expect(bucketsOf({ from: '2024-01-15', to: '2024-02-10' }, 'month')).toEqual([
      { starts: '2024-01-01', from: '2024-01-15', to: '2024-01-31' },
      { starts: '2024-02-01', from: '2024-02-01', to: '2024-02-10' },
    ]);
  });

  test('a leap day has its day', () => {
    expect(bucketsOf({ from: '2024-02-28', to: '2024-03-01' }, 'day')).toHaveLength(3);
  });

  test('a week starts on its Monday, and a Monday is its own', () => {
    expect(bucketStart('2024-03-31', 'week')).toBe('2024-03-25');
    expect(bucketStart('2024-03-25', 'week')).toBe('2024-03-25');
  });

  test('a financial year starts in April', () => {
    expect(bucketStart('2024-03-31', 'financialYear')).toBe('2023-04-01');
    expect(bucketStart('2024-04-01', 'financialYear')).toBe('2024-04-01');
    expect(bucketStart('2024-03-31', 'quarter')).toBe('2024-01-01');
  });

  test('too many are refused', () => {
    expect(() => bucketsOf({ from: '1990-01-01', to: '2024-01-01' }, 'day')).toThrow(
      'makes more than 5000 buckets: ask for a shorter period or a coarser grain',
    );
  });
});

test('a financial year is named by both its years', () => {
  expect(bucketName('2023-04-01', 'financialYear')).toBe('2023/24');
  expect(bucketName('1999-04-01', 'financialYear')).toBe('1999/00');
  expect(bucketName('2023-04-01', 'month')).toBe('2023-04-01');
});

test('the finest grain makes the buckets', () => {
  expect(finestGrain(['financialYear', 'month'])).toBe('month');
  expect(finestGrain([])).toBeNull();
});

test('days of a period count both ends', () => {
  expect(daysOf({ from: '2024-01-01', to: '2024-12-31' })).toBe(366);
});
