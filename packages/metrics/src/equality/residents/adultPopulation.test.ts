import { describe, expect, test } from 'vitest';
import type { PopulationRow } from '../../population/populationRow.js';
import { adultPopulation } from './adultPopulation.js';

function row(words: Partial<PopulationRow>): PopulationRow {
  return {
    year: 2023,
    age_band: 'all',
    sex: 'all',
    ethnic_list: 'all',
    ethnic_group: 'all',
    basis: 'census',
    people: 0,
    ...words,
  };
}

describe('the adult population', () => {
  test('adults are taken before people of all ages, whatever the year', () => {
    const asian = { ethnic_list: 'published', ethnic_group: 'asian' };
    const rows = [
      row({ ...asian, year: 2021, people: 900 }),
      row({ ...asian, year: 2023, age_band: '18-plus', people: 700 }),
    ];
    expect(adultPopulation(rows, 'ethnicGroupPublished', 2021)).toMatchObject({
      year: 2023,
      ages: 'adults',
      people: new Map([['asian', 700]]),
    });
  });

  test('adults are put together from two bands where no band holds them all', () => {
    const rows = [
      row({ sex: 'female', age_band: '18-64', people: 40 }),
      row({ sex: 'female', age_band: '65-plus', people: 15 }),
      row({ sex: 'male', age_band: '18-64', people: 42 }),
      row({ sex: 'male', age_band: '65-plus', people: 11 }),
    ];
    expect(adultPopulation(rows, 'sex', 2024)!.people).toEqual(
      new Map([
        ['female', 55],
        ['male', 53],
      ]),
    );
  });

  test('a finer list is added up where only that is loaded', () => {
    const rows = [
      row({ ethnic_list: 'detailed', ethnic_group: 'indian', people: 30 }),
      row({ ethnic_list: 'detailed', ethnic_group: 'chinese', people: 5 }),
    ];
    expect(adultPopulation(rows, 'ethnicGroupBroad', 2024)).toMatchObject({
      ages: 'all ages',
      people: new Map([['asian', 35]]),
    });
  });

  test('the nearest year is taken, and a count before a projection', () => {
    const adults = { sex: 'female', age_band: '18-plus' };
    const rows = [
      row({ ...adults, year: 2011, people: 1 }),
      row({ ...adults, year: 2021, people: 2 }),
      row({ ...adults, year: 2021, people: 3, basis: 'projection' }),
    ];
    expect(adultPopulation(rows, 'sex', 2024)).toMatchObject({
      year: 2021,
      basis: 'census',
      people: new Map([['female', 2]]),
    });
  });

  test('nothing loaded is no population, not one of nobody', () => {
    expect(adultPopulation([], 'sex', 2024)).toBeNull();
  });
});
