import type { Finding } from '../finding.js';
import { atLeast, atMost, isComparable, isShown, type Point, surelyAbove } from '../point.js';
import { placeOf, sentence, type Slice, weightOf } from '../slice.js';
import { figureWords } from '../words/figureWords.js';
import { listWords } from '../words/listWords.js';
import { tolerance } from './tolerance.js';

/** The most that one sentence names; of more, those farthest away. */
const mostNamed = 6;

/**
 * What a slice is beside the figure of all of it together: how many are above or below it, which, and which are level.
 *
 * Only levels (rates, shares, means) are set against the whole. Above and below hold for every value that both figures
 * can have; level means nearer than {@link tolerance} for every such value. What is neither is not spoken of.
 */
export function againstOverall(slice: Slice): readonly Finding[] {
  const { measure, overall, points } = slice;
  if (!overall || !isShown(overall) || measure.formula.kind !== 'ratio') return [];
  if (!isComparable(overall) || !points.every(isComparable)) return [];
  const shown = points.filter((point) => !point.unknown && isShown(point));
  if (shown.length < 2) return [];
  const above = shown.filter((point) => surelyAbove([point], [overall]));
  const below = shown.filter((point) => surelyAbove([overall], [point]));
  const near = tolerance(measure, overall);
  const level = shown.filter(
    (point) =>
      !above.includes(point) &&
      !below.includes(point) &&
      atMost(point) - atLeast(overall) <= near.most &&
      atMost(overall) - atLeast(point) <= near.most,
  );
  return [
    soMany(slice, overall, { shown, above, below }),
    beyond(slice, overall, above, 'ABOVE_OVERALL'),
    beyond(slice, overall, below, 'BELOW_OVERALL'),
    levelWith(slice, overall, level, near.words),
  ].filter((finding) => finding !== null);
}

/** The side that is worse news, where one is; else the side that more are on. */
function sideOf(slice: Slice, above: readonly Point[], below: readonly Point[]) {
  const { polarity } = slice.measure;
  if (polarity === 'neutral') return above.length >= below.length ? 'above' : 'below';
  return polarity === 'higher' ? 'below' : 'above';
}

function soMany(
  slice: Slice,
  overall: Point,
  {
    shown,
    above,
    below,
  }: {
    readonly shown: readonly Point[];
    readonly above: readonly Point[];
    readonly below: readonly Point[];
  },
): Finding | null {
  const { measure, words, points, group, start } = slice;
  const side = sideOf(slice, above, below);
  const counted = side === 'above' ? above : below;
  // of one, its name says more
  if (counted.length < 2 || shown.length < 3) return null;
  const others = shown.filter((point) => !counted.includes(point));
  const settled = others.every((point) =>
    side === 'above' ? atMost(point) <= atLeast(overall) : atLeast(point) >= atMost(overall),
  );
  const known = points.filter(({ unknown }) => !unknown);
  const of = `${counted.length} of the ${shown.length} ${group}${shown.length === known.length ? '' : ' shown'}`;
  const verb = counted.length === 1 ? 'was' : 'were';
  return {
    kind: 'SO_MANY',
    sentence: sentence(
      `${start}${settled ? of : `at least ${of}`} ${verb} ${side} the overall ${words.noun}, ${figureWords(overall.figure, words)}`,
    ),
    figures: [...counted, overall].map((point) => placeOf(point, measure)),
    weight: weightOf(50, counted.length / shown.length),
  };
}

function beyond(
  { measure, words, start }: Slice,
  overall: Point,
  points: readonly Point[],
  kind: 'ABOVE_OVERALL' | 'BELOW_OVERALL',
): Finding | null {
  if (points.length === 0) return null;
  const distance = ({ figure }: Point) => Math.abs(figure.value! - overall.figure.value!);
  const named = points.toSorted((a, b) => distance(b) - distance(a)).slice(0, mostNamed);
  const names = listWords(
    named.map(({ name, figure }) => `${name} (${figureWords(figure, words)})`),
  );
  const side = kind === 'ABOVE_OVERALL' ? 'above' : 'below';
  const worse = measure.polarity === (kind === 'ABOVE_OVERALL' ? 'lower' : 'higher');
  return {
    kind,
    sentence: sentence(
      `${start}${names} ${named.length === 1 ? 'was' : 'were'} ${side} the overall ${words.noun}, ${figureWords(overall.figure, words)}`,
    ),
    figures: [...named, overall].map((point) => placeOf(point, measure)),
    weight: weightOf(worse ? 48 : 38, distance(named[0]!) / overall.figure.value!),
  };
}

function levelWith(
  { measure, words, start }: Slice,
  overall: Point,
  level: readonly Point[],
  near: string,
): Finding | null {
  if (level.length === 0) return null;
  const named = level.slice(0, mostNamed);
  return {
    kind: 'LEVEL_WITH_OVERALL',
    sentence: sentence(
      `${start}${listWords(named.map(({ name }) => name))} ${named.length === 1 ? 'was' : 'were'} level with the overall ${words.noun}, ${figureWords(overall.figure, words)}, to within ${near}`,
    ),
    figures: [...named, overall].map((point) => placeOf(point, measure)),
    weight: 25,
  };
}
