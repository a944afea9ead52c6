import type { Measure } from '../../cubes/cube.js';
import type { Figure } from '../../gate/figure.js';
import type { Policy } from '../../gate/policy.js';
import { notNegative, type Range } from '../../gate/range.js';
import { figureOf } from '../rows/display.js';
import { calculationWords } from './calculationWords.js';

/** A percentile as SQL found it, and the people whose days it is of. Nothing but `percentileFigure` may read it. */
export interface RawPercentile {
  readonly days: number | null;
  readonly people: number;
}

/**
 * A percentile of days as a caller may see it: where the mean of the same cell does not show, neither does it.
 *
 * A percentile is the days of one person, though it is not said whose. So for everyone but council staff it is given only
 * where `fewestForPercentile` people or more stand behind it, and rounded to a step. With ten, nobody is at the ends: the 90th percentile is the
 * ninth. Up to 20 days many people share each day, and a step of one hides nobody less than the days themselves do; longer
 * ones are more and more one person's own, so that the step grows with them, to about a twentieth. A group with and without
 * one person has the same percentile or the next one's, which rounding mostly makes the same.
 */
export function percentileFigure(
  measure: Measure,
  as: 'MEDIAN' | 'P90',
  {
    mean,
    raw,
    policy,
  }: { readonly mean: Figure; readonly raw: RawPercentile; readonly policy: Policy },
): Figure {
  const words = calculationWords(measure, as);
  const { reason } = mean;
  if (mean.value === null)
    return figureOf(null, mean.status, words, { range: notNegative, reason });
  if (policy.name === 'analyst') return figureOf(raw.days, 'EXACT', words, { reason });
  if (raw.people < policy.fewestForPercentile)
    return figureOf(null, 'SUPPRESSED', words, { range: notNegative });
  if (raw.days === null) return figureOf(null, 'NOT_AVAILABLE', words, { reason });
  const shown = rounded(raw.days);
  return figureOf(shown, 'ROUNDED', words, { range: rangeOf(shown), reason });
}

function rounded(days: number): number {
  const step = stepOf(days);
  return Math.round(days / step) * step;
}

/** The fewest and the most days that are shown as a number of days. */
function rangeOf(shown: number): Range {
  const near = Array.from({ length: 2 * longestStep + 1 }, (_, i) => shown - longestStep + i);
  const same = near.filter((days) => days >= 0 && rounded(days) === shown);
  return { least: same[0]!, most: same.at(-1)! };
}

const longestStep = 50;

/** To how many days a number of days is rounded. */
function stepOf(days: number): number {
  if (days <= 20) return 1;
  if (days <= 200) return 5;
  return days <= 1_000 ? 10 : longestStep;
}
