import { coventry, ethnicGroups } from '@careshape/domain';

import { apportion } from '../apportion.js';
import { adults2023, adultShares, ageSpread } from './adults.js';
import { fitToMargins } from './fitToMargins.js';
import type { PopulationLine } from './populationLine.js';
import { readTable } from './readTable.js';

type Group = keyof typeof adultShares;

const groups = Object.keys(adultShares) as Group[];
const ageBands = (['18-64', '65-plus'] as const).flatMap((band) =>
  apportion(adults2023[band], Object.values(ageSpread[band])).map((people, index) => ({
    age: Object.keys(ageSpread[band])[index] ?? '',
    people,
  })),
);
/** How much more often than White British people a minority group is in each age band: younger (first guess of the fit). */
const younger: Readonly<Record<string, number>> = {
  '18-24': 1.7,
  '25-44': 1.9,
  '45-64': 1,
  '65-74': 0.6,
  '75-84': 0.45,
  '85-94': 0.35,
  '95-plus': 0.3,
};

/**
 * Adults by ethnic group: the printed shares, in the council's groups, in the five broad groups and (in the Census mix of all ages) in the 19;
 * and by age band, fitted so that bands and groups both come to their totals.
 */
export function adultsByGroup(): PopulationLine[] {
  const total = ageBands.reduce((sum, { people }) => sum + people, 0);
  const counts = apportion(
    total,
    groups.map((group) => adultShares[group]),
  );
  const countOf = new Map(groups.map((group, index) => [group, counts[index] ?? 0]));
  return [
    ...groups.map((group) => line('18-plus', 'published', group, countOf.get(group) ?? 0)),
    ...broad(countOf),
    ...detailed(countOf),
    ...byAge(counts),
  ];
}

function line(age: string, list: PopulationLine[4], group: string, people: number): PopulationLine {
  return [coventry.code, 2023, age, 'all', list, group, people, 'modelled'];
}

function broad(countOf: ReadonlyMap<Group, number>): PopulationLine[] {
  const white = (countOf.get('white-british') ?? 0) + (countOf.get('other-white') ?? 0);
  return (['asian', 'black', 'mixed', 'other'] as const)
    .map((group) => line('18-plus', 'broad', group, countOf.get(group) ?? 0))
    .concat([line('18-plus', 'broad', 'white', white)]);
}

function detailed(countOf: ReadonlyMap<Group, number>): PopulationLine[] {
  const census = new Map(
    readTable('reference/census-2021-ethnic-groups.csv')
      .filter((row) => row['area'] === coventry.code)
      .map((row) => [row['ethnic_group'] ?? '', Number(row['people'])]),
  );
  return groups.flatMap((group) => {
    const finest = ethnicGroups.filter(({ published }) => published === group);
    const parts = apportion(
      countOf.get(group) ?? 0,
      finest.map(({ census: words }) => census.get(words ?? '') ?? 0),
    );
    return finest.map(({ code }, index) => line('18-plus', 'detailed', code, parts[index] ?? 0));
  });
}

function byAge(counts: readonly number[]): PopulationLine[] {
  const guesses = ageBands.map(({ age }) =>
    groups.map((group) => (group === 'white-british' ? 1 : (younger[age] ?? 1))),
  );
  const table = fitToMargins(
    guesses,
    ageBands.map(({ people }) => people),
    counts,
  );
  return ageBands.flatMap(({ age, people }, row) => {
    const parts = apportion(people, table[row] ?? []);
    return groups.map((group, column) => line(age, 'published', group, parts[column] ?? 0));
  });
}
