import { expect, test } from 'vitest';
import { gateSum } from './gateSum.js';
import { publicPolicy } from './policy.js';
import { sumRange } from './sumRange.js';

const counts = [5, 10, 15, 20, 35, 100, 300, 1_700];
const means = Array.from({ length: 4_000 }, (_, i) => 0.001 * 1.0045 ** i);

/** Of a mean for each of some people, the scaled sum and the figure made of it. */
function shownOf(mean: number, count: number) {
  const scaled = mean * count;
  return { scaled, shown: gateSum(scaled, { people: count, rounded: count }, publicPolicy) };
}

test('a figure of a step of thirty lies within fifteen of the sum', () => {
  expect(sumRange(1050, 100, publicPolicy)).toEqual({ least: 1035, most: 1065 });
});

test('none may be a few', () => {
  expect(sumRange(0, 40, publicPolicy)).toEqual({ least: 0, most: 2.5 });
});

test('a figure that two steps can make has the range of both', () => {
  // 10 people: 20 is made of 17.5 to 22.5 by fives up to 25; of eights, nines or tens it is made by tens, from 45 on, never
  expect(sumRange(20, 10, publicPolicy)).toEqual({ least: 17.5, most: 22.5 });
  // 30: by fives up to 25, by sixes up to 30 and by tens above 45: only sixes make it
  expect(sumRange(30, 10, publicPolicy)).toEqual({ least: 27, most: 30 });
});

test('every sum lies in the range of its figure', () => {
  const outside = counts.flatMap((count) =>
    means
      .map((mean) => ({ count, ...shownOf(mean, count) }))
      .filter(({ scaled, shown }) => {
        const { least, most } = sumRange(shown, count, publicPolicy);
        return scaled < least! * (1 - 1e-12) || scaled > most! * (1 + 1e-12);
      }),
  );
  expect(outside).toEqual([]);
});

test('no range could be narrower: what lies at its ends makes the figure', () => {
  const hair = 1 + 1e-9;
  const loose = counts.flatMap((count) => {
    const figures = new Set(means.map((mean) => shownOf(mean, count).shown));
    const makes = (shown: number, ...ends: number[]) =>
      ends.some((scaled) => shownOf(scaled / count, count).shown === shown);
    return [...figures].filter((shown) => {
      const { least, most } = sumRange(shown, count, publicPolicy);
      return !makes(shown, least!, least! * hair) || !makes(shown, most!, most! / hair);
    });
  });
  expect(loose).toEqual([]);
});
