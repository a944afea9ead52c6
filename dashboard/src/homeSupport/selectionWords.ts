import { clientGroupLabels } from '../filters/clientGroup.js';
import { workingAgeLabels } from '../filters/workingAge.js';
import type { Chosen } from '../page/chosen.js';
import { chosenTerm, termWords } from './termChoice.js';
import { chosenZone } from './zones/zoneChoice.js';

/**
 * What the figures are about, in words.
 *
 * @example selectionWords(chosen) // 'long-term support in zone L6, learning disability'
 */
export function selectionWords(chosen: Chosen): string {
  const zone = chosenZone(chosen);
  const term = zone?.term ?? chosenTerm(chosen);
  const support = term === null ? 'all home support' : termWords[term];
  return [zone ? `${support} in zone ${zone.code}` : support, ...peopleWords(chosen)].join(', ');
}

/** The chosen client group and age in words, for figures that are about every zone or every term. */
export function peopleWords({ clientGroup, workingAge }: Chosen): string[] {
  return [
    ...(clientGroup === null ? [] : [clientGroupLabels[clientGroup].toLowerCase()]),
    ...(workingAge === null ? [] : [`aged ${workingAgeLabels[workingAge]}`]),
  ];
}
