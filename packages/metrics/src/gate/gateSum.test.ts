import { expect, test } from 'vitest';
import { gateSum } from './gateSum.js';

const policy = { base: 5, sumStepPeople: 2 };

test('a sum goes with the rounded count, to a step of two people’s mean', () => {
  // 10.6 hours a person; 1061.2 for 100 people; step 22, so 30
  expect(gateSum(1040, { people: 98, rounded: 100 }, policy)).toBe(1050);
});

test('a sum of a few visits is not told from none', () => {
  expect(gateSum(1, { people: 40, rounded: 40 }, policy)).toBe(0);
  expect(gateSum(2, { people: 40, rounded: 40 }, policy)).toBe(0);
});

test('a mean of gated figures does not tell the true count', () => {
  // nine visits of eight people: 1.125 each would say that they are eight
  expect(gateSum(9, { people: 8, rounded: 10 }, policy)).toBe(10);
});
