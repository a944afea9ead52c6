import { expect, test } from 'vitest';
import { exactly, notNegative } from './range.js';
import { ratio } from './ratio.js';

test('a ratio over nothing is not available, never 0', () => {
  const none = { value: 0, status: 'EXACT', range: exactly(0) } as const;
  expect(ratio(none, none)).toMatchObject({ value: null, status: 'NOT_AVAILABLE' });
});

test('a ratio of a suppressed number is suppressed, even over nothing', () => {
  const suppressed = { value: null, status: 'SUPPRESSED', range: notNegative } as const;
  const ten = { value: 10, status: 'EXACT', range: exactly(10) } as const;
  expect(ratio(suppressed, ten).status).toBe('SUPPRESSED');
  expect(ratio(ten, suppressed).status).toBe('SUPPRESSED');
});

test('a ratio of a rounded number is rounded', () => {
  const fifteen = { value: 15, status: 'ROUNDED', range: { least: 11, most: 19 } } as const;
  const sixty = { value: 60, status: 'EXACT', range: exactly(60) } as const;
  expect(ratio(fifteen, sixty, 100)).toMatchObject({ value: 25, status: 'ROUNDED' });
});
