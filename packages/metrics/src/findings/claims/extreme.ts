import type { Finding } from '../finding.js';
import { atLeast, atMost, isComparable, isShown, type Point, surelyAbove } from '../point.js';
import { placeOf, sentence, type Slice, weightOf } from '../slice.js';
import { figureWords } from '../words/figureWords.js';
import { listWords } from '../words/listWords.js';

/** The most points that can share a place in one sentence. */
const mostTied = 3;

/**
 * Which of a slice has the most (or the fewest): one, or up to three that are too close to tell apart.
 *
 * It holds whatever the rounded and withheld figures truly are: each named is beyond each that is not. Where a withheld
 * one could be beyond them, it speaks of those shown only. What the source does not know is never named; it can take the
 * first place away, but not the last.
 */
export function extreme(slice: Slice, kind: 'HIGHEST' | 'LOWEST'): Finding | null {
  if (!slice.points.every(isComparable)) return null;
  const known = slice.points.filter(({ unknown }) => !unknown);
  const against = kind === 'HIGHEST' ? slice.points : known;
  const shown = known.filter(isShown).toSorted(byPlace(kind));
  const few = kind === 'LOWEST' ? fewest(slice, known) : null;
  if (few) return few;
  if (shown.length < 2) return null;
  const all = leaders(shown, against, kind);
  if (all) return { ...said(all, slice, kind, null), weight: weight(all, shown, kind) };
  const among = leaders(shown, shown, kind);
  if (!among || shown.length === against.length) return null;
  return {
    ...said(among, slice, kind, shown.length),
    weight: weight(among, shown, kind) - 10,
  };
}

/** Those withheld because few are behind them have fewest, where every number shown is surely above them. */
function fewest({ measure, words, start }: Slice, known: readonly Point[]): Finding | null {
  const hidden = known.filter((point) => !isShown(point));
  const others = known.filter(isShown);
  if (!words.counted || hidden.length === 0 || hidden.length > mostTied) return null;
  if (others.length === 0 || !surelyAbove(others, hidden)) return null;
  if (hidden.some(({ figure }) => figure.status !== 'SUPPRESSED')) return null;
  return {
    kind: 'LOWEST',
    sentence: sentence(
      `${start}${listWords(hidden.map(({ name }) => name))} had the fewest ${words.noun}: too few to show`,
    ),
    figures: hidden.map((point) => placeOf(point, measure)),
    weight: 30,
  };
}

function byPlace(kind: 'HIGHEST' | 'LOWEST') {
  const sign = kind === 'HIGHEST' ? -1 : 1;
  return (a: Point, b: Point) => sign * (a.figure.value! - b.figure.value!);
}

/** The fewest points in front that are beyond all others; null where too many are too close, or nobody is behind. */
function leaders(
  shown: readonly Point[],
  against: readonly Point[],
  kind: 'HIGHEST' | 'LOWEST',
): readonly Point[] | null {
  for (let size = 1; size <= Math.min(mostTied, shown.length - 1); size += 1) {
    const front = shown.slice(0, size);
    const others = against.filter((point) => !front.includes(point));
    const beyond = kind === 'HIGHEST' ? surelyAbove(front, others) : surelyAbove(others, front);
    // two that print alike would read as a slip
    if (beyond && !others.some(({ figure }) => figure.display === front.at(-1)!.figure.display))
      return front;
  }
  return null;
}

function said(
  front: readonly Point[],
  { measure, words, group, start }: Slice,
  kind: 'HIGHEST' | 'LOWEST',
  shown: number | null,
): Omit<Finding, 'weight'> {
  const place =
    kind === 'HIGHEST' ? (words.counted ? 'most' : 'highest') : words.counted ? 'fewest' : 'lowest';
  const names = listWords(front.map(({ name }) => name));
  const figures = listWords(front.map(({ figure }) => figureWords(figure, words)));
  const alike = new Set(front.map(({ figure }) => figure.display)).size === 1;
  const numbers =
    front.length === 1
      ? figures
      : alike
        ? `${figureWords(front[0]!.figure, words)} each`
        : `${figures}, too close to say which`;
  const scope = shown === null ? '' : `of the ${shown} ${group} shown, `;
  return {
    kind,
    sentence: sentence(`${start}${scope}${names} had the ${place} ${words.noun}: ${numbers}`),
    figures: front.map((point) => placeOf(point, measure)),
  };
}

function weight(
  front: readonly Point[],
  shown: readonly Point[],
  kind: 'HIGHEST' | 'LOWEST',
): number {
  const next = shown[front.length]!;
  const gap =
    kind === 'HIGHEST'
      ? 1 - atMost(next) / Math.min(...front.map(atLeast))
      : 1 - Math.max(...front.map(atMost)) / atLeast(next);
  return weightOf(kind === 'HIGHEST' ? 50 : 45, gap) - 8 * (front.length - 1);
}
