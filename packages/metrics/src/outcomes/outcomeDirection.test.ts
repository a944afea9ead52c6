import { expect, test } from 'vitest';
import { figureOf } from '../answer/rows/display.js';
import { outcomeDirection, printedDifference } from './outcomeDirection.js';

const higher = { polarity: 'higher', unit: '%', decimals: 1, tellsOf: 'OUTCOME' } as const;
const lower = { ...higher, polarity: 'lower' } as const;
const figure = (value: number | null, margin?: number) => {
  const plain = figureOf(value, value === null ? 'NOT_AVAILABLE' : 'EXACT', higher);
  return margin === undefined
    ? plain
    : { ...plain, lower: value! - margin, upper: value! + margin };
};
const survey = (value: number | null, margin?: number) => ({
  value: figure(value, margin),
  numerator: figure(null),
  denominator: figure(null),
});
const records = (events: number, people: number) => ({
  value: figure((100 * events) / people),
  numerator: figure(events),
  denominator: figure(people),
});

test('reads a rise by whether higher or lower is better', () => {
  expect(outcomeDirection(survey(71, 0.2), survey(70, 0.2), higher)).toBe('BETTER');
  expect(outcomeDirection(survey(71, 0.2), survey(70, 0.2), lower)).toBe('WORSE');
});

test('calls a difference of surveys clear only beyond the margin of both, rounding allowed for', () => {
  // the margin of 3 and 4 together is 5, and 0.2 more by what the digits leave
  expect(outcomeDirection(survey(75.1, 3), survey(70, 4), higher)).toBe('NOT_CLEAR');
  expect(outcomeDirection(survey(75.3, 3), survey(70, 4), higher)).toBe('BETTER');
});

test('a difference of records in the digits printed is no verdict: few people are not better by a point', () => {
  expect(outcomeDirection(records(66, 100), records(6_400, 10_000), higher)).toBe('NOT_CLEAR');
  expect(outcomeDirection(records(6_600, 10_000), records(6_400, 10_000), higher)).toBe('BETTER');
});

test('says nothing where no margin is known, such as of staff who left', () => {
  expect(outcomeDirection(survey(18.4), survey(23.8), lower)).toBe('NOT_JUDGED');
  expect(outcomeDirection(survey(18.4, 1), survey(23.8), lower)).toBe('NOT_JUDGED');
});

test('never judges a measure of data quality or of context', () => {
  const [full, half] = [records(2_579, 2_580), records(1_290, 2_580)];
  expect(outcomeDirection(full, half, { ...higher, tellsOf: 'DATA_QUALITY' })).toBe('NOT_JUDGED');
  expect(outcomeDirection(full, half, { ...higher, tellsOf: 'CONTEXT' })).toBe('NOT_JUDGED');
  expect(outcomeDirection(full, half, higher)).toBe('BETTER');
});

test('compares nothing with a missing figure, and prints differences as figures are printed', () => {
  expect(printedDifference(figure(53.66), figure(53.7), 1)).toBe(0);
  expect(outcomeDirection(survey(null), survey(70, 1), higher)).toBe('NOT_COMPARABLE');
});
