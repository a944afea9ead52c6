import type { Finding } from '../finding.js';
import { atLeast, atMost, isShown, type Point, surelyAbove } from '../point.js';
import { bucketsAYear, endsShown, opening, type Series } from '../series.js';
import { placeOf, sentence, weightOf } from '../slice.js';
import { figureWords } from '../words/figureWords.js';
import { timeWords } from '../words/timeWords.js';
import { tolerance } from './tolerance.js';

/**
 * The latest bucket beside the same one of the year before: rose, fell, or stayed level.
 *
 * Never the first point beside the last, nor a month beside the one before it: with a season in it that says nothing.
 * Months and quarters need two whole years. How much it moved is the least that the bounds of both figures leave.
 */
export function yearBefore(series: Series): Finding | null {
  const { measure, points, grain, words } = series;
  const back = bucketsAYear[grain];
  if (back === null || points.length < 2 * back || !endsShown(series)) return null;
  const now = points.at(-1)!;
  const before = points.at(-1 - back)!;
  if (!isShown(before)) return null;
  const figures = [placeOf(now, measure), placeOf(before, measure)];
  const [at, then] = [timeWords(now.time!, grain), timeWords(before.time!, grain)];
  const [seen, was] = [figureWords(now.figure, words), figureWords(before.figure, words)];
  const near = tolerance(measure, before);
  const within = (most: number) =>
    atMost(now) - atLeast(before) <= most && atMost(before) - atLeast(now) <= most;
  const rose = surelyAbove([now], [before]);
  const moved = rose || surelyAbove([before], [now]);
  // a point is much of a small share: what moved for certain is level only where it is little beside itself too
  if (within(moved ? Math.min(near.most, 0.1 * atLeast(before)) : near.most))
    return {
      kind: 'STEADY',
      sentence: sentence(
        `${opening(series)} stayed level, to within ${near.words}: ${was} in ${then}, ${seen} in ${at}`,
      ),
      figures,
      weight: series.name === '' ? 30 : 15,
    };
  if (!moved || now.figure.display === before.figure.display) return null;
  const worse = measure.polarity === (rose ? 'lower' : 'higher');
  return {
    kind: rose ? 'ROSE' : 'FELL',
    sentence: sentence(
      `${opening(series)} ${rose ? 'rose' : 'fell'} from ${was} in ${then} to ${seen} in ${at}${byAtLeast(series, now, before)}`,
    ),
    figures,
    weight: weightOf(worse ? 60 : 50, relative(now, before)) + (series.name === '' ? 10 : 0),
  };
}

/** Of fewer than this a share says less than the two figures. */
const fewest = 20;

/** The least change, rounded down; nothing where it is less than one of a hundred, or a tenth of a point. */
function byAtLeast({ measure }: Series, now: Point, before: Point): string {
  const gap = Math.max(atLeast(now) - atMost(before), atLeast(before) - atMost(now));
  if (measure.unit === '%') {
    // a sum of tenths falls short of itself
    const points = Math.floor(10 * gap + 1e-9) / 10;
    return points < 0.1 ? '' : `, by at least ${points} ${points === 1 ? 'point' : 'points'}`;
  }
  const base = atLeast(now) > atMost(before) ? atMost(before) : atLeast(before);
  if (atLeast(before) < fewest) return '';
  const percent = Math.floor(leastPercent(now, before, base));
  return percent < 1 ? '' : `, by at least ${percent}%`;
}

/** Of the figure before: the rise at its least, or the fall at its least, in per cent. */
function leastPercent(now: Point, before: Point, base: number): number {
  if (base <= 0) return 0;
  const change =
    atLeast(now) > atMost(before) ? atLeast(now) / base - 1 : 1 - atMost(now) / atLeast(before);
  return 100 * change;
}

function relative(now: Point, before: Point): number {
  return now.figure.value! / before.figure.value! - 1;
}
