import { describe, expect, test } from 'vitest';
import { gateCount } from './gateCount.js';

const tries = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 1_099_511_627_776);

/** The share of leaders under whom a count goes up to the next multiple of five. */
function shareUp(people: number): number {
  const up = tries.filter((lead) => gateCount({ people, lead }, 5) > people).length;
  return up / tries.length;
}

/** The share of leaders under whom two counts come out alike. */
function shareAlike(people: number, others: number): number {
  const alike = tries.filter(
    (lead) => gateCount({ people, lead }, 5) === gateCount({ people: others, lead }, 5),
  ).length;
  return alike / tries.length;
}

describe('a count of people', () => {
  test('that is a multiple of five stays as it is', () => {
    expect(gateCount({ people: 35, lead: 12 }, 5)).toBe(35);
  });

  test('goes to one of the multiples it lies between, always the same', () => {
    const figures = tries.map((lead) => gateCount({ people: 7, lead }, 5));
    expect(new Set(figures)).toEqual(new Set([5, 10]));
    expect(tries.map((lead) => gateCount({ people: 7, lead }, 5))).toEqual(figures);
  });

  test('goes up as often as its remainder says', () => {
    expect(shareUp(6)).toBeCloseTo(0.2, 1.5);
    expect(shareUp(7)).toBeCloseTo(0.4, 1.5);
    expect(shareUp(23)).toBeCloseTo(0.6, 1.5);
    expect(shareUp(104)).toBeCloseTo(0.8, 1.5);
  });

  test('differs from that of one person more one time in five', () => {
    expect(shareAlike(5, 6)).toBeCloseTo(0.8, 1.5);
    expect(shareAlike(7, 8)).toBeCloseTo(0.8, 1.5);
    expect(shareAlike(9, 10)).toBeCloseTo(0.8, 1.5);
  });

  test('of some people needs somebody who leads them', () => {
    expect(() => gateCount({ people: 7, lead: null }, 5)).toThrow('nobody leads the 7 people');
  });
});
