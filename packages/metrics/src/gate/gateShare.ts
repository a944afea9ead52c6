import type { GatedNumber } from './gatedNumber.js';
import { oneFigureUp } from './oneFigure.js';
import type { Policy } from './policy.js';
import { within } from './range.js';

/**
 * A ratio of two sums over the same people (hours delivered of hours planned, visits missed of visits planned) as the public
 * may see it: worked out first, then rounded once.
 *
 * Both sums would be scaled by the same rounded over true count, which cancels, and then be rounded each to a step of its
 * own, so that the ratio of the two would be blurred twice. Rounded to the digits it prints and no coarser, it would give
 * people away: tried on the demo city, the share of a small group then changed with one person in or out six times in ten,
 * and the difference of two told that person's own share to two points nearly always. So the step is that of the numerator,
 * as `gateSum` has it, over the denominator, where that is coarser than what is printed: then neither attack wins what the
 * two sums do not tell already (`test/disclosure/shares.int.test.ts`). Step and range are made of the gated sums and their count.
 *
 * @example gateShare(95.134, { over, under }, …) // 3,000 people: 95.1 by steps of 0.1; 100 people: 96 by steps of 2
 */
export function gateShare(
  exact: number,
  gated: GatedNumber,
  { over, under, times, decimals }: GatedSums,
  { base, sumStepPeople }: Pick<Policy, 'base' | 'sumStepPeople'>,
): GatedNumber {
  const stepOver = Math.max(base, (sumStepPeople * over.value!) / over.scaled!.count);
  const printed = 10 ** -decimals;
  const step = Math.max(printed, oneFigureUp((times * stepOver) / under.value!));
  const value = Math.round(exact / step) * step;
  const rounding = { least: Math.max(0, value - step / 2), most: value + step / 2 };
  return { ...gated, value, range: within(gated.range, rounding) };
}

/** Two gated sums, and how one over the other is printed. */
export interface GatedSums {
  readonly over: GatedNumber;
  readonly under: GatedNumber;
  readonly times: number;
  readonly decimals: number;
}
