import { ethnicGroups } from '@careshape/domain';
import { describe, expect, test } from 'vitest';
import { adultBands, populationByAge } from './populationByAge.js';
import type { PopulationRow } from './populationRow.js';
import { wardPopulation } from './wardPopulation.js';

function row(words: Partial<PopulationRow>): PopulationRow {
  return {
    year: 2023,
    age_band: 'all',
    sex: 'all',
    ethnic_list: 'all',
    ethnic_group: 'all',
    basis: 'estimate',
    people: 0,
    ...words,
  };
}

const broadCodes = ['asian', 'black', 'mixed', 'white', 'other'];
const detailed = ethnicGroups.filter(({ census }) => census !== null);

/** Ages by sex: 100 women and 60 men in each of 7 bands, so 1,120 adults. */
const bySex = adultBands.flatMap((age_band) => [
  row({ age_band, sex: 'female', people: 100 }),
  row({ age_band, sex: 'male', people: 60 }),
]);
/** Ages by broad group: only the young are Asian; 32 of each other group. */
const byGroup = adultBands.flatMap((age_band, i) =>
  broadCodes.map((ethnic_group) =>
    row({
      age_band,
      ethnic_list: 'broad',
      ethnic_group,
      people: ethnic_group === 'asian' ? (i === 0 ? 32 : 0) : i === 0 ? 32 : 40,
    }),
  ),
);
/** All ages of the 19 groups: three times as many Indian as of each other group. */
const byDetail = detailed.map(({ code }) =>
  row({
    year: 2021,
    basis: 'census',
    ethnic_list: 'detailed',
    ethnic_group: code,
    people: code === 'indian' ? 300 : 100,
  }),
);

function people(
  of: ReturnType<typeof populationByAge>,
  wanted: { ageBand?: string; sex?: string; ethnicGroup?: string },
): number {
  return of!.cells
    .filter((cell) => Object.entries(wanted).every(([key, code]) => cell[key as 'sex'] === code))
    .reduce((sum, cell) => sum + cell.people, 0);
}

describe('ages by sex and ages by broad group loaded, all ages by the 19 groups', () => {
  const table = populationByAge([...bySex, ...byGroup, ...byDetail], 2024);

  test('the table is modelled, of the year of the ages', () => {
    expect(table).toMatchObject({
      year: 2023,
      basis: 'modelled',
      modelled: true,
      finest: 'detailed',
    });
    expect(table!.cells).toHaveLength(7 * 2 * 19);
  });

  test('ages by sex come out as loaded', () => {
    expect(people(table, { ageBand: '45-64', sex: 'female' })).toBeCloseTo(100, 8);
    expect(people(table, { ageBand: '95-plus', sex: 'male' })).toBeCloseTo(60, 8);
  });

  test('ages within groups are kept, and finer groups split as all ages are', () => {
    // 32 Asian adults aged 18 to 24; Indian are 300 of the 700 Asian people of all ages
    expect(people(table, { ageBand: '18-24', ethnicGroup: 'indian' })).toBeCloseTo((32 * 3) / 7, 6);
    expect(people(table, { ageBand: '75-84', ethnicGroup: 'indian' })).toBe(0);
  });
});

test('the full table is taken as it is loaded', () => {
  const rows = adultBands.flatMap((age_band) =>
    ['female', 'male'].flatMap((sex) =>
      detailed.map(({ code }) =>
        row({ age_band, sex, ethnic_list: 'detailed', ethnic_group: code, people: 7 }),
      ),
    ),
  );
  const table = populationByAge(rows, 2024);
  expect(table).toMatchObject({ basis: 'estimate', modelled: false, method: 'as loaded' });
  expect(people(table, {})).toBe(7 * 2 * 19 * 7);
});

test('without the 19 groups loaded, only the coarser list is known', () => {
  expect(populationByAge([...bySex, ...byGroup], 2024)!.finest).toBe('broad');
});

test('nothing known of ages within groups: no table', () => {
  expect(populationByAge([...bySex, ...byDetail], 2024)).toBeNull();
});

test('margins of one edition that disagree are an error with both totals', () => {
  const adults = broadCodes.map((ethnic_group) =>
    row({ age_band: '18-plus', ethnic_list: 'broad', ethnic_group, people: 300 }),
  );
  expect(() => populationByAge([...bySex, ...byGroup, ...adults], 2024)).toThrow(
    'population margins disagree in 2023: 1500 adults by ethnic group, 1120 by age and sex',
  );
});

describe('wards', () => {
  const city = populationByAge([...bySex, ...byGroup, ...byDetail], 2024);
  const ward = (asian: number, others: number) =>
    broadCodes.map((ethnic_group) =>
      row({
        year: 2021,
        basis: 'census',
        ethnic_list: 'broad',
        ethnic_group,
        people: ethnic_group === 'asian' ? asian : others,
      }),
    );

  test('adults by age follow the groups that live there', () => {
    // three quarters of Asian people live in A, half of every other group
    const found = wardPopulation(
      new Map([
        ['A', ward(300, 200)],
        ['B', ward(100, 200)],
      ]),
      city,
      2024,
    )!;
    expect(found).toMatchObject({ year: 2023, basis: 'modelled', modelled: true });
    expect(found.people.get('A')!.get('18-24')).toBeCloseTo(0.75 * 32 + 0.5 * 128, 6);
    expect(found.people.get('B')!.get('65-74')).toBeCloseTo(0.5 * 160, 6);
  });

  test('ages that are loaded are taken as they are', () => {
    const own = adultBands.map((age_band) => row({ age_band, people: 11 }));
    const found = wardPopulation(new Map([['A', own]]), city, 2024)!;
    expect(found).toMatchObject({ basis: 'estimate', modelled: false });
    expect(found.people.get('A')!.get('18-24')).toBe(11);
  });

  test('a ward without figures leaves no table', () => {
    expect(
      wardPopulation(
        new Map([
          ['A', ward(300, 200)],
          ['B', []],
        ]),
        city,
        2024,
      ),
    ).toBeNull();
  });
});
