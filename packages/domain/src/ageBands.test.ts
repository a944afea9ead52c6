import { expect, test } from 'vitest';
import { ageBands, ageOn, bandOf, workingAgeBands } from './ageBands.js';

test('age counts from the first day of the birth month', () => {
  expect(ageOn({ birthYear: 1959, birthMonth: 3 }, '2024-03-31')).toBe(65);
  expect(ageOn({ birthYear: 1959, birthMonth: 4 }, '2024-03-31')).toBe(64);
});

test('a person of 64 is of working age, one of 65 is not', () => {
  expect(bandOf(workingAgeBands, 64)?.code).toBe('18-64');
  expect(bandOf(workingAgeBands, 65)?.code).toBe('65-plus');
});

test('the last band has no upper end and an unknown age has no band', () => {
  expect(bandOf(ageBands, 104)?.code).toBe('95-plus');
  expect(bandOf(ageBands, null)).toBeNull();
});
