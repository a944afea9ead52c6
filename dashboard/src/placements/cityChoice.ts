import type { PlacementsQuery } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { PageChoice } from '../page/pageSpec.js';

const words = { IN: 'in the city', OUT: 'out of the city' } as const;

/** Where services are given: in the city, out of it, or both. */
export const cityChoice: PageChoice<PlacementsQuery> = {
  id: 'city',
  label: 'Where',
  initial: 'ALL',
  options: () => [
    { value: 'ALL', label: 'In and out of the city' },
    { value: 'IN', label: 'In the city' },
    { value: 'OUT', label: 'Out of the city' },
  ],
};

/** The chosen place; null where both are shown. */
export function chosenCity({ own }: Pick<Chosen, 'own'>): keyof typeof words | null {
  const code = own['city'];
  return code === 'IN' || code === 'OUT' ? code : null;
}

/** The chosen place as it stands in a sentence; nothing where both are shown. */
export function cityWords(chosen: Pick<Chosen, 'own'>): string[] {
  const city = chosenCity(chosen);
  return city ? [words[city]] : [];
}
