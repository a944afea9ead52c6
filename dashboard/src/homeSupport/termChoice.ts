import type { HomeSupportTerm } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { HomeSupportQuery } from '../gql/graphql.js';
import type { PageChoice } from '../page/pageSpec.js';

/** The terms of home support in reading order, as they stand in a sentence. */
export const termWords: Readonly<Record<HomeSupportTerm, string>> = {
  LONG: 'long-term support',
  SHORT: 'short-term support',
  NIGHT: 'night support',
};

/** Which home support is shown: one term, or all of them. */
export const termChoice: PageChoice<HomeSupportQuery> = {
  id: 'term',
  label: 'Term',
  initial: 'LONG',
  options: () => [
    { value: 'LONG', label: 'Long-term support' },
    { value: 'SHORT', label: 'Short-term support' },
    { value: 'NIGHT', label: 'Night support' },
    { value: 'ALL', label: 'All home support' },
  ],
};

/** The chosen term; null where all are shown. */
export function chosenTerm({ own }: Chosen): HomeSupportTerm | null {
  return isTerm(own['term']) ? own['term'] : null;
}

/** Whether a text is a term of the API. */
export function isTerm(text: string | undefined): text is HomeSupportTerm {
  return text !== undefined && text in termWords;
}
