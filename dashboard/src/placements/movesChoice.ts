import type { PlacementsQuery } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { PageChoice } from '../page/pageSpec.js';

/** Which moves are drawn. */
export type Moves = 'ALL' | 'BETWEEN' | 'IN' | 'OUT';

const titles: Readonly<Record<Moves, string>> = {
  ALL: 'Ways into, through and out of support',
  BETWEEN: 'Moves from one service to another',
  IN: 'Ways into support',
  OUT: 'Ways out of support',
};

/** Which moves are drawn: all of them, those between services, or the ways in or out. */
export const movesChoice: PageChoice<PlacementsQuery> = {
  id: 'moves',
  label: 'Moves',
  initial: 'ALL',
  options: () => [
    { value: 'ALL', label: 'In, between and out' },
    { value: 'BETWEEN', label: 'Between services' },
    { value: 'IN', label: 'Into support' },
    { value: 'OUT', label: 'Out of support' },
  ],
};

/** The chosen moves. */
export function chosenMoves({ own }: Pick<Chosen, 'own'>): Moves {
  const code = own['moves'];
  return code !== undefined && code in titles ? (code as Moves) : 'ALL';
}

/** What the chosen moves are called. */
export function movesTitle(chosen: Pick<Chosen, 'own'>): string {
  return titles[chosenMoves(chosen)];
}
