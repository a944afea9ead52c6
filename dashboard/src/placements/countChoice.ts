import type { Figure } from '../figures/figure.js';
import type { PlacementsQuery } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { PageChoice } from '../page/pageSpec.js';
import { dayText } from '../periods/dateText.js';

/** The counts that every split of placements is asked for. */
export interface PlacementCounts {
  readonly peopleAtEnd: Figure;
  readonly people: Figure;
  readonly starts: Figure;
  readonly ends: Figure;
}

/** One way to count placements. */
export interface PlacementCount {
  readonly field: keyof PlacementCounts;
  readonly label: string;
  /** What is counted, at the beginning of a line and as it follows a number. */
  readonly counted: 'People' | 'Placements';
  readonly after: string;
  /** When, in words. */
  readonly when: (chosen: Chosen) => string;
}

const counts: Readonly<Record<string, PlacementCount>> = {
  IN_PLACE: {
    field: 'peopleAtEnd',
    label: 'People in place',
    counted: 'People',
    after: 'people',
    when: ({ year }) => `on ${dayText(year.to)}`,
  },
  DURING: {
    field: 'people',
    label: 'People at any time',
    counted: 'People',
    after: 'people',
    when: ({ year }) => `in ${year.label}`,
  },
  STARTS: {
    field: 'starts',
    label: 'Starts',
    counted: 'Placements',
    after: 'placements',
    when: ({ year }) => `in ${year.label}`,
  },
  ENDS: {
    field: 'ends',
    label: 'Ends',
    counted: 'Placements',
    after: 'placements',
    when: ({ year }) => `in ${year.label}`,
  },
};

/** What is counted. */
export const countChoice: PageChoice<PlacementsQuery> = {
  id: 'count',
  label: 'Count',
  initial: 'IN_PLACE',
  options: () => [
    { value: 'IN_PLACE', label: 'People in place on the last day' },
    { value: 'DURING', label: 'People at any time in the year' },
    { value: 'STARTS', label: 'Placements that start' },
    { value: 'ENDS', label: 'Placements that end' },
  ],
};

/** The chosen count. */
export function chosenCount({ own }: Pick<Chosen, 'own'>): PlacementCount {
  return counts[own['count'] ?? 'IN_PLACE'] ?? counts['IN_PLACE']!;
}
