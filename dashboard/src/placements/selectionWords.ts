import { clientGroupLabels } from '../filters/clientGroup.js';
import { workingAgeLabels } from '../filters/workingAge.js';
import type { Chosen } from '../page/chosen.js';
import { cityWords } from './cityChoice.js';
import { serviceWords } from './serviceChoice.js';

/** A choice of the page that a figure can leave out, since it is split by it. */
export type SelectionPart = 'service' | 'city' | 'client' | 'age';

/**
 * What the figures are about, in words.
 *
 * @example selectionWords(chosen) // 'long-term support, out of the city, learning disability'
 */
export function selectionWords(chosen: Chosen, without: readonly SelectionPart[] = []): string {
  const { clientGroup, workingAge } = chosen;
  const has = (part: SelectionPart) => !without.includes(part);
  return [
    ...(has('service') ? [serviceWords(chosen)] : []),
    ...(has('city') ? cityWords(chosen) : []),
    ...(clientGroup && has('client') ? [clientGroupLabels[clientGroup].toLowerCase()] : []),
    ...(workingAge && has('age') ? [`aged ${workingAgeLabels[workingAge]}`] : []),
  ].join(', ');
}
