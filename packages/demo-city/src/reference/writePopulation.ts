import { coventry, ethnicGroups } from '@careshape/domain';

import { apportion } from '../apportion.js';
import type { OutputFolder } from '../output/files.js';
import { adults2023, adultShares, femaleShareOver65 } from './adults.js';
import { readTable } from './readTable.js';

const columns = [
  'area',
  'year',
  'age_band',
  'sex',
  'ethnic_list',
  'ethnic_group',
  'people',
  'basis',
];
type Line = readonly [
  area: string,
  year: number,
  age: string,
  sex: string,
  list: string,
  group: string,
  people: number,
  basis: string,
];

/** Adults of each age band of Client Level Data, in parts of their working-age band (our own spread after the Census). */
const ageSpread = {
  '18-64': { '18-24': 49, '25-44': 112, '45-64': 69 },
  '65-plus': { '65-74': 26, '75-84': 16.5, '85-94': 6.9, '95-plus': 0.7 },
} as const;
/** Share of minority groups falls with age: weights of people who are not White British in each band. */
const youngerGroups: Readonly<Record<string, number>> = {
  '18-24': 1.45,
  '25-44': 1.35,
  '45-64': 0.85,
  '65-74': 0.6,
  '75-84': 0.5,
  '85-94': 0.35,
  '95-plus': 0.3,
};

/** Writes the population tables: Census 2021 by ethnic group and ward, and modelled adults by age, sex and group. */
export function writePopulation(folder: OutputFolder): void {
  const file = folder.csv('population.csv', columns);
  for (const line of [...census(), ...wards(), ...adults(), ...adultsByGroup()]) file.row(line);
}

function census(): Line[] {
  const codeOf = new Map<string, string>(
    ethnicGroups.flatMap(({ census: words, code }) => (words === null ? [] : [[words, code]])),
  );
  const rows = readTable('reference/census-2021-ethnic-groups.csv');
  return rows.map((row): Line => {
    const group = codeOf.get(row['ethnic_group'] ?? '');
    if (group === undefined) throw new Error(`unknown ethnic group: ${row['ethnic_group']}`);
    return [
      row['area'] ?? '',
      2021,
      'all',
      'all',
      'detailed',
      group,
      Number(row['people']),
      'census',
    ];
  });
}

function wards(): Line[] {
  return readTable('reference/ward-populations.csv').flatMap((row): Line[] => {
    const area = row['ward'] ?? '';
    return [
      [area, 2021, 'all', 'all', 'all', 'all', Number(row['people']), 'census'],
      ...['asian', 'black', 'mixed', 'other', 'white'].map((group): Line => [
        area,
        2021,
        'all',
        'all',
        'broad',
        group,
        Number(row[group]),
        'census',
      ]),
    ];
  });
}

function adults(): Line[] {
  const line = (age: string, sex: string, people: number): Line => [
    coventry.code,
    2023,
    age,
    sex,
    'all',
    'all',
    people,
    'modelled',
  ];
  return (['18-64', '65-plus'] as const).flatMap((band) => {
    const spread = ageSpread[band];
    const people = apportion(adults2023[band], Object.values(spread));
    const female = band === '65-plus' ? femaleShareOver65 : 0.495;
    return [
      line(band, 'all', adults2023[band]),
      line(band, 'female', Math.round(adults2023[band] * female)),
      line(band, 'male', adults2023[band] - Math.round(adults2023[band] * female)),
      ...Object.keys(spread).flatMap((age, index) => {
        const all = people[index] ?? 0;
        const women = Math.round(
          all * (female + (age === '85-94' || age === '95-plus' ? 0.08 : 0)),
        );
        return [line(age, 'all', all), line(age, 'female', women), line(age, 'male', all - women)];
      }),
    ];
  });
}

function adultsByGroup(): Line[] {
  const total = adults2023['18-64'] + adults2023['65-plus'];
  const groups = Object.keys(adultShares) as (keyof typeof adultShares)[];
  const line = (age: string, group: string, people: number): Line => [
    coventry.code,
    2023,
    age,
    'all',
    'published',
    group,
    people,
    'modelled',
  ];
  const counts = apportion(
    total,
    groups.map((group) => adultShares[group]),
  );
  const bands = (['18-64', '65-plus'] as const).flatMap((band) =>
    Object.entries(ageSpread[band]).map(([age, weight]) => ({
      age,
      weight: (weight / sumOf(ageSpread[band])) * adults2023[band],
    })),
  );
  return groups.flatMap((group, index) => {
    const all = counts[index] ?? 0;
    const parts = apportion(
      all,
      bands.map(
        ({ age, weight }) =>
          weight *
          (group === 'white-british'
            ? 1 / ((youngerGroups[age] ?? 1) + 0.4)
            : (youngerGroups[age] ?? 1)),
      ),
    );
    return [
      line('18-plus', group, all),
      ...bands.map(({ age }, place) => line(age, group, parts[place] ?? 0)),
    ];
  });
}

function sumOf(spread: Readonly<Record<string, number>>): number {
  return Object.values(spread).reduce((sum, part) => sum + part, 0);
}
