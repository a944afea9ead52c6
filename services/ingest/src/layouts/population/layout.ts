import type { Layout } from '../../layout.js';
import { populationChecks } from './checks.js';
import { parse, type PopulationCount } from './parse.js';
import { knowWards, type KnownWards } from './know.js';
import { read } from './read.js';
import { recognises } from './recognises.js';
import { save, staging } from './save.js';

/** People who live in the city and its wards: our long form, and two extracts of the 2021 Census as they are published. */
export const population: Layout<PopulationCount, KnownWards> = {
  name: 'population',
  title: 'Population',
  source: 'Office for National Statistics',
  dateOrder: 'day-first',
  columns: {
    required: ['area', 'year', 'age_band', 'sex', 'ethnic_list', 'ethnic_group', 'people', 'basis'],
    optional: [],
  },
  registerColumns: 'all',
  recognises,
  read,
  know: knowWards,
  parse,
  checks: populationChecks,
  staging,
  save,
};
