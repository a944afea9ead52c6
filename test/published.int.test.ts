import { cityChecks } from '@careshape/demo-city';
import type { Quantity } from '@careshape/domain';
import { expect, test } from 'vitest';
import { askQuantity } from './published/askQuantity.js';

// Each figure the council has printed, computed again by the running API from the loaded records. What a check is made
// of is plain data of the demo city; what is printed is checked there against the published tables.

async function sum(quantities: readonly Quantity[]): Promise<number | null> {
  let all = 0;
  for (const quantity of quantities) {
    const value = await askQuantity(quantity);
    if (value === null) return null;
    all += value;
  }
  return all;
}

const asked = cityChecks.filter(({ value, dividedBy = [] }) =>
  [...value, ...dividedBy].every(
    ({ of }) => !['residents', 'long-term-clients', 'long-term-clients-reviewed'].includes(of),
  ),
);

test('at least eighty published figures are asked for', () => {
  expect(new Set(asked.map(({ figureId }) => figureId)).size).toBeGreaterThanOrEqual(80);
});

test.each(
  asked.map((check) => ({ ...check, name: `${check.figureId} ${check.end ?? ''}`.trim() })),
)(
  'the API gives $name',
  async ({ value, dividedBy, times = 1, less = 0, roundedTo = 1, expected }) => {
    const over = await sum(value);
    const under = dividedBy ? await sum(dividedBy) : 1;
    const result = (over! / under!) * times - less;
    // 0.1 is not exact in binary: round through its inverse
    const rounded = Math.round(result / roundedTo + 1e-9) / (1 / roundedTo);
    const [low, high] = typeof expected === 'number' ? [expected, expected] : expected;
    expect(rounded).toBeGreaterThanOrEqual(low);
    expect(rounded).toBeLessThanOrEqual(high);
  },
);
