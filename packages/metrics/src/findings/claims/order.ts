import type { Finding } from '../finding.js';
import { atLeast, atMost, isComparable, type Point } from '../point.js';
import { placeOf, sentence, type Slice } from '../slice.js';
import { listWords } from '../words/listWords.js';
import { fallingOrder, stepsOf } from './steps.js';

/** More names than this are a table, not a sentence. */
const mostNames = 30;

/** More of which there are none are not named. */
const mostNone = 2;

/**
 * The order of a slice, in steps: everything before a step is above everything after it, whatever the true figures are.
 * Those between two steps are too close to tell apart, and are named together. Of three names the highest and the lowest
 * say enough.
 */
export function order({ measure, words, points, group, start }: Slice): Finding | null {
  if (!points.every(isComparable)) return null;
  const shown = fallingOrder(points);
  if (shown.length < 4 || shown.length > mostNames) return null;
  const steps = stepsOf(shown);
  if (steps.length < 2) return null;
  const known = points.filter(({ unknown }) => !unknown);
  const scope = shown.length === known.length ? '' : `of the ${shown.length} ${group} shown, `;
  const [from, to] = words.counted ? ['most', 'fewest'] : ['highest', 'lowest'];
  const names = steps.map(stepWords).join('; then ');
  return {
    kind: 'ORDER',
    sentence: sentence(`${start}${scope}${words.noun}, from ${from} to ${to}: ${names}`),
    figures: shown.map((point) => placeOf(point, measure)),
    weight: 20,
  };
}

/** A step in words: those of which there are surely none are told together. */
function stepWords(step: readonly Point[]): string {
  const none =
    step.length > mostNone && step.every((point) => atLeast(point) === 0 && atMost(point) === 0);
  return none ? 'the others, none' : listWords(step.map(({ name }) => name));
}
