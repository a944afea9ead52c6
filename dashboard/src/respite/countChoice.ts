import type { RespiteCountsFragment, RespiteQuery } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { PageChoice } from '../page/pageSpec.js';

/** What is counted in the figures by setting, client group and reason. */
export interface Count {
  readonly id: keyof RespiteCountsFragment;
  /** At the start of a title: `Nights`. */
  readonly label: string;
  /** After a number: `nights`. */
  readonly unit: string;
}

const counts: readonly [Count, ...Count[]] = [
  { id: 'nights', label: 'Nights', unit: 'nights' },
  { id: 'stays', label: 'Stays', unit: 'stays' },
  { id: 'people', label: 'People', unit: 'people' },
];

/** Nights, stays or people: every figure that can show either follows at once. */
export const countChoice: PageChoice<RespiteQuery> = {
  id: 'count',
  label: 'Count',
  initial: 'nights',
  options: () => counts.map(({ id, label }) => ({ value: id, label })),
};

/** The chosen count; nights where the address names none that there is. */
export function chosenCount({ own }: Chosen): Count {
  return counts.find(({ id }) => id === own['count']) ?? counts[0];
}
