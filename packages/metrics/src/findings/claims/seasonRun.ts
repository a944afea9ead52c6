import { isSurelyBeyond, type Span, turned } from '../../statistics/beyondLimit.js';
import { limitFactor } from '../../statistics/processLimits.js';
import type { Finding } from '../finding.js';
import { atLeast, atMost, isShown, type Point } from '../point.js';
import { bucketsAYear, endsShown, opening, type Series } from '../series.js';
import { placeOf, sentence, weightOf } from '../slice.js';
import { figureWords } from '../words/figureWords.js';
import { grainWords, timeWords } from '../words/timeWords.js';
import { fewestPoints, runLength } from './specialCause.js';

/**
 * What the rules of "Making Data Count" say of a series with a season: each bucket is set against the same one of the
 * year before, so that a winter is compared with a winter.
 *
 * Said where the latest difference lies outside the usual variation of these differences, or where seven in a row, the
 * latest among them, lie on one side of the year before; for every value the figures can have.
 */
export function seasonRun(series: Series): readonly Finding[] {
  const { points, grain } = series;
  const back = bucketsAYear[grain];
  if (back === null || back === 1 || points.length < 2 * back || !endsShown(series)) return [];
  const pairs = points.slice(back).map((now, i): Pair => ({ now, before: points[i]! }));
  const differences = pairs.map(({ now, before }): Span => ({
    least: atLeast(now) - atMost(before),
    most: atMost(now) - atLeast(before),
  }));
  return (['above', 'below'] as const).flatMap((side) => {
    const spans = side === 'above' ? differences : turned(differences);
    const all = [beyond(series, pairs, spans, side), run(series, pairs, spans, side)];
    return all.filter((finding) => finding !== null).slice(0, 1);
  });
}

type Side = 'above' | 'below';

interface Pair {
  readonly now: Point;
  readonly before: Point;
}

function beyond(
  series: Series,
  pairs: readonly Pair[],
  spans: readonly Span[],
  side: Side,
): Finding | null {
  const at = spans.length - 1;
  const { now, before } = pairs[at]!;
  if (spans.length < fewestPoints || !isShown(before)) return null;
  if (!spans.every(({ least, most }) => Number.isFinite(least) && Number.isFinite(most)))
    return null;
  // beyond usual variation, and on that side of the year before as well
  if (!isSurelyBeyond(spans, at, limitFactor) || spans[at]!.least <= 0) return null;
  const { grain, words } = series;
  return special(
    series,
    [now, before],
    side,
    78,
    `in ${timeWords(now.time!, grain)}, ${figureWords(now.figure, words)}, lay farther ${side} ${timeWords(before.time!, grain)}, ${figureWords(before.figure, words)}, than usual variation explains`,
  );
}

function run(
  series: Series,
  pairs: readonly Pair[],
  spans: readonly Span[],
  side: Side,
): Finding | null {
  const latest = spans.slice(-runLength);
  if (latest.length < runLength || !latest.every(({ least }) => least > 0)) return null;
  const { grain } = series;
  const several = grainWords(grain);
  return special(
    series,
    pairs.slice(-runLength).map(({ now }) => now),
    side,
    66,
    `stayed ${side} the same ${grain} of the year before in each of the ${runLength} ${several} to ${timeWords(pairs.at(-1)!.now.time!, grain)}`,
  );
}

function special(
  series: Series,
  points: readonly Point[],
  side: Side,
  base: number,
  words: string,
): Finding {
  const { measure, name } = series;
  const worse = measure.polarity === (side === 'above' ? 'lower' : 'higher');
  return {
    kind: 'SPECIAL_CAUSE',
    sentence: sentence(`${opening(series)} ${words}`),
    figures: points.map((point) => placeOf(point, measure)),
    weight: weightOf(base + (worse ? 10 : 0), 0) + (name === '' ? 5 : 0),
  };
}
