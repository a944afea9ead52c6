import type { Policy } from './policy.js';
import type { Range } from './range.js';

/**
 * Where a sum that was scaled by the rounded over the true count of its people may lie, by the figure that `gateSum` made
 * of it, that rounded count and the policy alone.
 *
 * The step a sum is rounded to rests on the true mean, `sum / people`, which nobody is shown. But the scaled sum is
 * `x = sum × count / people`, so that mean is `x / count`: the step is a function of `x` and of the count, and never falls
 * as `x` grows. So every `x` belongs to one step, `s`: those up to `s × count / sumStepPeople` and above the same of the
 * step below it. The figure `shown` is made of just those `x` that belong to a step of which it is a multiple and lie
 * within half that step of it. The steps that can be are few: `x` is within half a step of `shown`, hence `s` is not below
 * `shown / (count / sumStepPeople + ½)`; and once the `x` of a step lie more than that step above `shown`, those of every
 * larger one lie more than half of theirs above it, since a step is at most twice the one below. The range runs from the
 * lowest to the highest `x` of them all, and no narrower one holds always.
 *
 * @example sumRange(1050, 100, publicPolicy) // a step of 30: 1035 to 1065
 */
export function sumRange(
  shown: number,
  count: number,
  { base, sumStepPeople }: Pick<Policy, 'base' | 'sumStepPeople'>,
): Range {
  const perStep = count / sumStepPeople;
  const lowest = Math.max(base, shown / (perStep + 0.5));
  let unit = 10 ** Math.floor(Math.log10(lowest));
  let digit = Math.floor(lowest / unit);
  // the highest x of the step below, where there is one
  let from = digit * unit <= base ? 0 : (digit === 1 ? 0.9 : digit - 1) * unit * perStep;
  let least = Infinity;
  let most = -Infinity;
  for (;;) {
    const step = Math.max(base, digit * unit);
    if (from > shown + step) return { least, most };
    const to = digit * unit * perStep;
    const low = Math.max(from, shown - step / 2);
    const high = Math.min(to, shown + step / 2);
    if (shown % step === 0 && low <= high && high > from) {
      least = Math.min(least, low);
      most = Math.max(most, high);
    }
    from = to;
    digit += 1;
    if (digit === 10) [digit, unit] = [1, 10 * unit];
  }
}
