import type { EqualityQueryVariables } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { dimensionOf } from './equalityDimensions.js';
import { measureOf } from './equalityMeasures.js';

/** Whether people are counted over the whole year rather than on its last day. */
export function countedOverYear({ own }: Pick<Chosen, 'own'>): boolean {
  return own['counted'] === 'year' || measureOf(own['service']).amount !== undefined;
}

/** What the page asks for: the service and the groups, on a day or over the year, and up to five loaded years back. */
export function equalityVariables(chosen: Chosen): EqualityQueryVariables {
  const { year, years, own } = chosen;
  const loaded = years.filter(({ startYear }) => startYear <= year.startYear).length;
  const reference = own['reference'];
  return {
    measure: measureOf(own['service']).code,
    by: dimensionOf(own['by']).by,
    ...(countedOverYear(chosen) ? { period: { from: year.from, to: year.to } } : { at: year.to }),
    ...(reference === undefined || reference === 'largest' ? {} : { reference }),
    years: Math.max(1, Math.min(5, loaded)),
  };
}

/** When people are counted, in words: `31 March 2024`, `2023/24`. */
export function countedText(chosen: Chosen): string {
  return countedOverYear(chosen) ? chosen.year.label : `31 March ${chosen.year.startYear + 1}`;
}
