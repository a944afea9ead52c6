import type { Chosen } from '../page/chosen.js';
import type { PageSpec } from '../page/pageSpec.js';
import { clientGroupLabels } from './clientGroup.js';
import { workingAgeLabels } from './workingAge.js';

/**
 * What is shown, in words: whose figures, of which months, and every filter the reader has set.
 *
 * @example filtersText(page, chosen) // ['Coventry City Council', 'April 2023 to March 2024', 'Mental health']
 */
export function filtersText<Answer, Variables>(
  spec: PageSpec<Answer, Variables>,
  chosen: Chosen,
  answer: Answer | null = null,
): string[] {
  const { year, place, clientGroup, workingAge } = chosen;
  const own = (spec.choices ?? []).flatMap(({ id, label, options }) => {
    const value = chosen.own[id];
    const known = options(chosen, answer);
    // what there is to choose from comes with the answer: until then the words keep their place
    if (answer === null && known.length === 0) return [`${label}: …`];
    const option = known.find((one) => one.value === value);
    return option ? [`${label}: ${option.label}`] : [];
  });
  return [
    place,
    ...(spec.filters.includes('year') ? [year.months] : []),
    ...(clientGroup === null ? [] : [clientGroupLabels[clientGroup]]),
    ...(workingAge === null ? [] : [`age ${workingAgeLabels[workingAge]}`]),
    ...own,
  ];
}
