import { clientGroupLabels } from '../filters/clientGroup.js';
import { workingAgeLabels } from '../filters/workingAge.js';
import type { Chosen } from '../page/chosen.js';

/**
 * What is counted, and of whom, in words.
 *
 * @example demandWords('Requests', chosen) // 'Requests, mental health, aged 18 to 64'
 */
export function demandWords(counted: string, { clientGroup, workingAge }: Chosen): string {
  return [
    counted,
    ...(clientGroup === null ? [] : [clientGroupLabels[clientGroup].toLowerCase()]),
    ...(workingAge === null ? [] : [`aged ${workingAgeLabels[workingAge]}`]),
  ].join(', ');
}
