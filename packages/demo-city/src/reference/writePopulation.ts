import { coventry, ethnicGroups } from '@careshape/domain';

import { apportion } from '../apportion.js';
import type { OutputFolder } from '../output/files.js';
import { adults2023, ageSpread, femaleShareOver65 } from './adults.js';
import { adultsByGroup } from './adultsByGroup.js';
import type { PopulationLine } from './populationLine.js';
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
const femaleShareUnder65 = 0.495;
// women live longer
const oldest: ReadonlySet<string> = new Set(['85-94', '95-plus']);

/** Writes the population tables: Census 2021 by ethnic group and ward, and modelled adults by age, sex and group. */
export function writePopulation(folder: OutputFolder): void {
  const file = folder.csv('population.csv', columns);
  for (const line of [...census(), ...wards(), ...adults(), ...adultsByGroup()]) file.row(line);
}

function census(): PopulationLine[] {
  const codeOf = new Map<string | null, string>(
    ethnicGroups.map(({ census: words, code }) => [words, code]),
  );
  const rows = readTable('reference/census-2021-ethnic-groups.csv');
  const areas = new Set(rows.map((row) => row['area'] ?? ''));
  const totalOf = (area: string): number =>
    rows.reduce((sum, row) => sum + (row['area'] === area ? Number(row['people']) : 0), 0);
  return [
    ...[...areas].map((area) => census2021(area, 'all', 'all', totalOf(area))),
    ...rows.map((row) => {
      const group = codeOf.get(row['ethnic_group'] ?? '');
      if (group === undefined) throw new Error(`unknown ethnic group: ${row['ethnic_group']}`);
      return census2021(row['area'] ?? '', 'detailed', group, Number(row['people']));
    }),
  ];
}

function wards(): PopulationLine[] {
  return readTable('reference/ward-populations.csv').flatMap((row) => {
    const area = row['ward'] ?? '';
    return [
      census2021(area, 'all', 'all', Number(row['people'])),
      ...['asian', 'black', 'mixed', 'other', 'white'].map((group) =>
        census2021(area, 'broad', group, Number(row[group])),
      ),
    ];
  });
}

function census2021(
  area: string,
  list: PopulationLine[4],
  group: string,
  people: number,
): PopulationLine {
  return [area, 2021, 'all', 'all', list, group, people, 'census'];
}

function adults(): PopulationLine[] {
  return (['18-64', '65-plus'] as const).flatMap((band) => {
    const spread = ageSpread[band];
    const people = apportion(adults2023[band], Object.values(spread));
    const female = band === '65-plus' ? femaleShareOver65 : femaleShareUnder65;
    return [
      ...bySex(band, adults2023[band], female),
      ...Object.keys(spread).flatMap((age, index) =>
        bySex(age, people[index] ?? 0, female + (oldest.has(age) ? 0.08 : 0)),
      ),
    ];
  });
}

function bySex(age: string, people: number, femaleShare: number): PopulationLine[] {
  const line = (sex: string, count: number): PopulationLine => [
    coventry.code,
    2023,
    age,
    sex,
    'all',
    'all',
    count,
    'modelled',
  ];
  const female = Math.round(people * femaleShare);
  return [line('all', people), line('female', female), line('male', people - female)];
}
