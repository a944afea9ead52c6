import type { Finding } from '../finding.js';
import { isComparable } from '../point.js';
import { placeOf, sentence, type Slice } from '../slice.js';
import { listWords } from '../words/listWords.js';
import { fallingOrder, stepsOf } from './steps.js';

/** More names than this are a table, not a sentence. */
const mostNames = 30;

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
  const names = steps.map((step) => listWords(step.map(({ name }) => name))).join('; then ');
  return {
    kind: 'ORDER',
    sentence: sentence(`${start}${scope}${words.noun}, from ${from} to ${to}: ${names}`),
    figures: shown.map((point) => placeOf(point, measure)),
    weight: 20,
  };
}
