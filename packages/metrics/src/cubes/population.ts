import { sql } from 'kysely';
import type { Cube } from './cube.js';
import { closed, open } from './dimensions.js';
import { populationRowSet } from './populationRowSet.js';

const source = 'Office for National Statistics, and models made from it';

/** Residents: the population that people supported are compared with. */
export const population: Cube = {
  id: 'population',
  label: 'Population',
  definition:
    'Residents by area, age, sex and ethnic group; all ages where no age band is named. Age bands of the source may overlap: compare them, but do not add them up. Without a year, the latest that is not a projection; of several bases for one figure the first of census, estimate, modelled, projection.',
  source,
  people: 'none',
  dimensions: [
    open(
      {
        id: 'ward',
        label: 'Ward',
        definition: 'A ward of the area; without it the figures are of the whole area.',
      },
      sql`f.area`,
      'ward',
    ),
    open(
      { id: 'ageBand', label: 'Age band', definition: 'The age band as the source gives it.' },
      sql`f.age_band`,
    ),
    closed(
      { id: 'sex', label: 'Sex', definition: 'Sex as the source gives it.' },
      'Sex',
      sql`f.sex`,
    ),
    closed(
      {
        id: 'ethnicGroup',
        label: 'Ethnic group (19)',
        definition: 'The 19 groups of the 2021 Census.',
      },
      'EthnicGroup',
      sql`f.ethnic_group`,
    ),
    closed(
      {
        id: 'ethnicGroupPublished',
        label: 'Ethnic group (as published)',
        definition:
          'The groups the council publishes; added up from the 19 where only those are loaded.',
        join: 'ethnic_group',
      },
      'EthnicGroupPublished',
      sql`case f.ethnic_list when 'detailed' then eg.published else f.ethnic_group end`,
    ),
    closed(
      {
        id: 'ethnicGroupBroad',
        label: 'Ethnic group (broad)',
        definition:
          'The five broad groups of the 2021 Census; added up from a finer list where only that is loaded.',
        join: 'ethnic_group',
      },
      'EthnicGroupBroad',
      sql`case when f.ethnic_list = 'detailed' then eg.broad
        when f.ethnic_group in ('white-british', 'other-white') then 'white' else f.ethnic_group end`,
    ),
    open({ id: 'year', label: 'Year', definition: 'The calendar year.' }, sql`f.year::text`),
    closed(
      {
        id: 'basis',
        label: 'Basis',
        definition: 'Whether the figure is counted, estimated, projected or modelled.',
      },
      'PopulationBasis',
      sql`f.basis`,
    ),
  ],
  measures: [
    {
      id: 'people',
      label: 'Residents',
      definition: 'People who usually live in the area.',
      unit: 'people',
      decimals: 0,
      polarity: 'neutral',
      source,
      aboutPeople: false,
      formula: { kind: 'sum', id: 'people', basis: 'all', amount: () => sql`f.people` },
    },
  ],
  timeGrains: [],
  layouts: ['population'],
  facts: {
    population: {
      from: sql`population f`,
      time: { kind: 'always' },
      rowSet: populationRowSet,
      joins: {
        ethnic_group: () => sql`left join ethnic_group eg on eg.code = f.ethnic_group`,
      },
    },
  },
  bases: { all: { fact: 'population' } },
};
