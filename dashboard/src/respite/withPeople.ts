import { clientGroupLabels } from '../filters/clientGroup.js';
import { workingAgeLabels } from '../filters/workingAge.js';
import type { Chosen } from '../page/chosen.js';

/**
 * What a figure counts and whose it is: the chosen client group and age in words.
 *
 * @example withPeople('Nights', chosen) // 'Nights, learning disability, aged 18 to 64'
 */
export function withPeople(words: string, { clientGroup, workingAge }: Chosen): string {
  return [
    words,
    ...(clientGroup === null ? [] : [clientGroupLabels[clientGroup].toLowerCase()]),
    ...(workingAge === null ? [] : [`aged ${workingAgeLabels[workingAge]}`]),
  ].join(', ');
}
