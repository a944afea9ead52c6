import { expect, test } from 'vitest';
import { figureOf } from '../answer/display.js';
import { outcomeDirection, printedDifference } from './outcomeDirection.js';

const higher = { polarity: 'higher', decimals: 1 } as const;
const lower = { polarity: 'lower', decimals: 1 } as const;
const figure = (value: number | null, margin?: number) => {
  const plain = figureOf(value, value === null ? 'NOT_AVAILABLE' : 'EXACT', {
    unit: '%',
    decimals: 1,
  });
  return margin === undefined
    ? plain
    : { ...plain, lower: value! - margin, upper: value! + margin };
};

test('reads a rise by whether higher or lower is better', () => {
  expect(outcomeDirection(figure(71), figure(70), higher)).toBe('BETTER');
  expect(outcomeDirection(figure(71), figure(70), lower)).toBe('WORSE');
});

test('calls a difference of surveys clear only beyond the margin of both', () => {
  // the margin of 3 and 4 together is 5
  expect(outcomeDirection(figure(75, 3), figure(70, 4), higher)).toBe('NOT_CLEAR');
  expect(outcomeDirection(figure(75.1, 3), figure(70, 4), higher)).toBe('BETTER');
});

test('compares figures as they are printed, and nothing with a missing one', () => {
  expect(printedDifference(figure(53.66), figure(53.7), 1)).toBe(0);
  expect(outcomeDirection(figure(53.66), figure(53.7), higher)).toBe('NOT_CLEAR');
  expect(outcomeDirection(figure(null), figure(70), higher)).toBe('NOT_COMPARABLE');
});
