import type { Finding } from '../finding.js';
import { atLeast, atMost, isComparable, isShown, surelyAbove } from '../point.js';
import { placeOf, sentence, type Slice, weightOf } from '../slice.js';

/** A share that could be farther from the printed one than this is not printed, in percentage points. */
const mostOff = 1;

/**
 * Whose share of the whole is largest, and how large: in whole per cents, where no value of the figures puts the share
 * more than a point away; else only that it is more than half, where it surely is.
 */
export function largestShare({ measure, words, points, overall, start }: Slice): Finding | null {
  if (!overall || !words.counted || measure.formula.kind === 'perTime') return null;
  if (!isShown(overall) || ![...points, overall].every(isComparable)) return null;
  const [largest] = points
    .filter((point) => !point.unknown && isShown(point))
    .toSorted((a, b) => b.figure.value! - a.figure.value!);
  if (!largest || atLeast(overall) <= 0 || points.length < 3) return null;
  const others = points.filter((point) => point !== largest);
  if (!surelyAbove([largest], others)) return null;
  const least = (100 * atLeast(largest)) / atMost(overall);
  const most = (100 * atMost(largest)) / atLeast(overall);
  const share = Math.round((100 * largest.figure.value!) / overall.figure.value!);
  const figures = [largest, overall].map((point) => placeOf(point, measure));
  if (share < 100 && least >= share - mostOff && most <= share + mostOff)
    return {
      kind: 'LARGEST_SHARE',
      sentence: sentence(
        `${start}${largest.name} had the largest share of all ${words.noun}: about ${share}%`,
      ),
      figures,
      weight: weightOf(30, share / 100),
    };
  if (least <= 50) return null;
  return {
    kind: 'LARGEST_SHARE',
    sentence: sentence(`${start}${largest.name} had more than half of all ${words.noun}`),
    figures,
    weight: weightOf(30, 0.5),
  };
}
