import { expect, test } from 'vitest';
import { display, figureOf } from './display.js';

test('numbers are printed as in British statistics', () => {
  expect(display(12345, { unit: 'people', decimals: 0 })).toBe('12,345');
  expect(display(85.349, { unit: '%', decimals: 1 })).toBe('85.3%');
  expect(display(1250, { unit: '£', decimals: 0 })).toBe('£1,250');
  expect(display(-1250.5, { unit: '£', decimals: 2 })).toBe('-£1,250.50');
  expect(display(-0, { unit: 'hours', decimals: 0 })).toBe('0');
});

test('suppressed, not available and zero are three things', () => {
  const words = { unit: 'people', decimals: 0 };
  expect(figureOf(3, 'SUPPRESSED', words)).toMatchObject({ value: null, display: '*' });
  expect(figureOf(null, 'EXACT', words)).toMatchObject({ display: '–', status: 'NOT_AVAILABLE' });
  expect(figureOf(0, 'EXACT', words)).toMatchObject({ value: 0, display: '0', status: 'EXACT' });
});

test('a number printed by hand is printed as Intl prints it', () => {
  const intl = (value: number, decimals: number) =>
    new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value);
  const values = [
    0,
    0.05,
    0.1,
    1,
    1.005,
    12.5,
    999,
    999.95,
    1000,
    12345.67,
    999999,
    1e6,
    1e7 + 0.5,
  ];
  const cases = [...values, ...values.map((value) => -value - 1)].flatMap((value) =>
    [0, 1, 2, 3].map((decimals) => [value, decimals] as const),
  );
  expect(cases.map(([value, decimals]) => display(value, { unit: 'hours', decimals }))).toEqual(
    cases.map(([value, decimals]) => intl(value, decimals)),
  );
});
