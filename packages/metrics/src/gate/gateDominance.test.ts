import { describe, expect, test } from 'vitest';
import type { RawCell } from '../cells/cell.js';
import { withHeld } from '../cells/providerCells.js';
import { markDominated } from './gateDominance.js';
import { publicPolicy } from './policy.js';

const zone: RawCell = { codes: ['L1'], bucket: 0, parts: {}, people: {} };

/** Whether hours of these providers, the last of them not known, make a cell that shows one provider's business. */
function isMarked(hours: readonly number[], unknown = 0): boolean {
  const cells = hours.map((amount, i) => ({ ...zone, codes: ['L1', `P${i}`], parts: { amount } }));
  const rest = { ...zone, codes: ['L1', null], parts: { amount: unknown } };
  const held = withHeld([zone], [...cells, rest]);
  return markDominated(held, publicPolicy)[0]!.dominated ?? false;
}

describe('hours show one provider’s business', () => {
  test('where one or two providers hold all of them', () => {
    expect(isMarked([100])).toBe(true);
    expect(isMarked([50, 50])).toBe(true);
  });

  test('where two hold nine tenths', () => {
    expect(isMarked([60, 30, 10])).toBe(true);
    expect(isMarked([60, 29, 11])).toBe(false);
  });

  test('where the second largest could work out the largest to a tenth', () => {
    expect(isMarked([80, 1, 7.9])).toBe(true);
    expect(isMarked([80, 5, 5, 5])).toBe(false);
  });
});

test('what no provider is known of is held by many', () => {
  expect(isMarked([], 100)).toBe(false);
  expect(isMarked([10, 5], 100)).toBe(false);
});
