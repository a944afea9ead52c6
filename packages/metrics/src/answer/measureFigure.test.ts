import { expect, test } from 'vitest';
import { ratio } from './measureFigure.js';

test('a ratio over nothing is not available, never 0', () => {
  const none = { value: 0, status: 'EXACT' } as const;
  expect(ratio(none, none)).toEqual({ value: null, status: 'NOT_AVAILABLE' });
});

test('a ratio of a suppressed number is suppressed, even over nothing', () => {
  const suppressed = { value: null, status: 'SUPPRESSED' } as const;
  const ten = { value: 10, status: 'EXACT' } as const;
  expect(ratio(suppressed, ten).status).toBe('SUPPRESSED');
  expect(ratio(ten, suppressed).status).toBe('SUPPRESSED');
});

test('a ratio of a rounded number is rounded', () => {
  const fifteen = { value: 15, status: 'ROUNDED' } as const;
  const sixty = { value: 60, status: 'EXACT' } as const;
  expect(ratio(fifteen, sixty, 100)).toEqual({ value: 25, status: 'ROUNDED' });
});
