import { isSurelyBeyond, mostAboveLimit, type Span, turned } from '../../statistics/beyondLimit.js';
import { limitFactor, nearLimitFactor } from '../../statistics/processLimits.js';
import type { Finding } from '../finding.js';
import { atLeast, atMost, type Point } from '../point.js';
import { bucketsAYear, endsShown, opening, type Series } from '../series.js';
import { placeOf, sentence, weightOf } from '../slice.js';
import { figureWords } from '../words/figureWords.js';
import { grainWords, timeWords } from '../words/timeWords.js';

/** Fewer points give no limits to go by. */
export const fewestPoints = 12;
/** So many in a row on one side of the mean are no chance. */
export const runLength = 7;
/** So many rises or falls in a row are none. */
export const trendLength = 6;

type Side = 'above' | 'below';

/**
 * What the rules of "Making Data Count" say of the latest buckets: special cause, and of which kind; or none.
 *
 * A rule fires only if it fires for every series that the bounds of the figures allow, and "nothing unusual" is said only
 * if no rule fires for any of them. Two years of months and more have a season, so that they are set against the same
 * month of the year before instead: see `seasonRun`.
 */
export function specialCause(series: Series): readonly Finding[] {
  const { points, grain } = series;
  const back = bucketsAYear[grain];
  const hasSeason = back !== null && back > 1 && points.length >= 2 * back;
  if (points.length < fewestPoints || hasSeason || !endsShown(series)) return [];
  const spans = points.map((point): Span => ({ least: atLeast(point), most: atMost(point) }));
  if (!spans.every(({ least, most }) => Number.isFinite(least) && Number.isFinite(most))) return [];
  const sides = { above: spans, below: turned(spans) };
  const found = (['above', 'below'] as const).flatMap((side) => {
    const all = [
      beyond(series, sides[side], side),
      run(series, sides[side], side),
      trend(series, sides[side], side),
      near(series, sides[side], side),
    ];
    // the strongest that fires says enough
    return all.filter((finding) => finding !== null).slice(0, 1);
  });
  if (found.length > 0) return found;
  return isOrdinary(sides.above) && isOrdinary(sides.below) ? [nothing(series)] : [];
}

function beyond(series: Series, spans: readonly Span[], side: Side): Finding | null {
  const at = spans.length - 1;
  if (!isSurelyBeyond(spans, at, limitFactor)) return null;
  const last = series.points[at]!;
  return special(
    series,
    [last],
    side,
    78,
    `in ${timeWords(last.time!, series.grain)}, ${figureWords(last.figure, series.words)}, lay ${side} the range of usual variation over ${span(series)}`,
  );
}

function run(series: Series, spans: readonly Span[], side: Side): Finding | null {
  const first = spans.length - runLength;
  const all = latest(spans, runLength).every((_, i) => isSurelyBeyond(spans, first + i, 0));
  if (!all) return null;
  return special(
    series,
    latest(series.points, runLength),
    side,
    70,
    `stayed ${side} the mean of ${span(series)} in each of the ${runLength} ${grainWords(series.grain)} to ${endOf(series)}`,
  );
}

function trend(series: Series, spans: readonly Span[], side: Side): Finding | null {
  const steps = latest(spans, trendLength + 1);
  const rises = steps.slice(1).every(({ least }, i) => least > steps[i]!.most);
  if (!rises) return null;
  return special(
    series,
    latest(series.points, trendLength + 1),
    side,
    72,
    `${side === 'above' ? 'rose' : 'fell'} in each of the ${trendLength} ${grainWords(series.grain)} to ${endOf(series)}`,
  );
}

function near(series: Series, spans: readonly Span[], side: Side): Finding | null {
  const first = spans.length - 3;
  const close = latest(series.points, 3).filter((_, i) =>
    isSurelyBeyond(spans, first + i, nearLimitFactor),
  );
  if (close.length < 2) return null;
  return special(
    series,
    close,
    side,
    62,
    `came close to the ${side === 'above' ? 'upper' : 'lower'} limit of usual variation over ${span(series)} in two or more of the 3 ${grainWords(series.grain)} to ${endOf(series)}`,
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

/** Whether no rule fires on this side, wherever in the series, for any value of its figures. */
function isOrdinary(spans: readonly Span[]): boolean {
  const within = mostAboveLimit(spans, limitFactor).every((most) => most <= 0);
  const maybeAbove = mostAboveLimit(spans, 0).map((most) => most > 0);
  const maybeNear = mostAboveLimit(spans, nearLimitFactor).map((most) => most > 0);
  const maybeRises = spans.slice(1).map(({ most }, i) => most > spans[i]!.least);
  return (
    within &&
    !windows(maybeAbove, runLength).some((all) => all.every(Boolean)) &&
    !windows(maybeRises, trendLength).some((all) => all.every(Boolean)) &&
    !windows(maybeNear, 3).some((three) => three.filter(Boolean).length >= 2)
  );
}

function nothing(series: Series): Finding {
  const { points, measure, name } = series;
  return {
    kind: 'NO_SPECIAL_CAUSE',
    sentence: sentence(`${opening(series)} showed only usual variation over ${span(series)}`),
    figures: points.map((point) => placeOf(point, measure)),
    weight: name === '' ? 28 : 8,
  };
}

function span({ points, grain }: Series): string {
  return `the ${points.length} ${grainWords(grain)} to ${timeWords(points.at(-1)!.time!, grain)}`;
}

function endOf({ points, grain }: Series): string {
  return timeWords(points.at(-1)!.time!, grain);
}

function latest<One>(all: readonly One[], count: number): readonly One[] {
  return all.slice(-count);
}

function windows<One>(all: readonly One[], size: number): readonly (readonly One[])[] {
  return all.slice(size - 1).map((_, i) => all.slice(i, i + size));
}
