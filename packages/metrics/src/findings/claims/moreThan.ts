import type { Finding } from '../finding.js';
import { atLeast, atMost, isComparable, isShown, type Point, surelyAbove } from '../point.js';
import { placeOf, sentence, type Slice, weightOf } from '../slice.js';
import { figureWords } from '../words/figureWords.js';
import { listWords } from '../words/listWords.js';
import { fallingOrder, stepsOf } from './steps.js';

/** Of more cells than this a table tells more than sentences. */
const mostNames = 30;

/**
 * Of each of a slice, which others it is surely above: those that the order of the slice does not tell, since it puts them
 * in one step or leaves them out as withheld. One other is told with both figures.
 */
export function moreThan(slice: Slice): readonly Finding[] {
  const { points } = slice;
  if (!points.every(isComparable)) return [];
  const falling = fallingOrder(points);
  if (falling.length > mostNames) return [];
  const hidden = points.filter((point) => !point.unknown && !isShown(point));
  return stepsOf(falling).flatMap((step) =>
    step.flatMap((high, i) => {
      const others = [...step.slice(i + 1), ...hidden].filter((low) => surelyAbove([high], [low]));
      return others.length === 0 ? [] : [said(slice, high, others)];
    }),
  );
}

function gapOf(high: Point, low: Point): number {
  return 1 - atMost(low) / atLeast(high);
}

function said({ measure, words, start }: Slice, high: Point, others: readonly Point[]): Finding {
  const [only] = others;
  const numbers =
    others.length === 1 && isShown(only!)
      ? `: ${figureWords(high.figure, words)} against ${figureWords(only!.figure, words)}`
      : '';
  const names = listWords(others.map(({ name }) => name));
  return {
    kind: 'MORE_THAN',
    sentence: sentence(
      `${start}${high.name} had ${words.counted ? 'more' : 'a higher'} ${words.noun} than ${names}${numbers}`,
    ),
    figures: [high, ...others].map((point) => placeOf(point, measure)),
    weight: weightOf(5, Math.min(0.5, ...others.map((low) => gapOf(high, low)))),
  };
}
