import { type AgeBand, ageBands, workingAgeBands } from '@careshape/domain';
import { sql } from 'kysely';
import type { Dimension, InBucket } from './cube.js';
import { closed } from './dimensions.js';

/**
 * The band a person's age falls in on the last day of the period or bucket.
 *
 * Age is `floor(days since the first of the birth month / 365.25)`, as `ageOn` of the domain; no birth month, no age.
 */
function bandColumn(bands: readonly AgeBand[]): InBucket {
  return ({ to }) => {
    // in whole numbers, days × 4 ÷ 1,461: arithmetic on numerics took longer than the rest of a question
    const age = sql`(${to} - make_date(p.birth_year, p.birth_month, 1)) * 4 / 1461`;
    const codes = sql`${bands.map(({ code }) => code)}::text[]`;
    return sql`coalesce((${codes})[width_bucket(${age}, ${startsOf(bands)}::int[]) + 1], 'unknown')`;
  };
}

/** The ages at which someone passes from one band to the next. */
function startsOf(bands: readonly AgeBand[]): readonly number[] {
  return bands.map(({ from }) => from).filter((age) => age > 0);
}

/** What is known of a person, in every cube that counts people. */
export const personDimensions: readonly Dimension[] = [
  {
    ...closed(
      {
        id: 'ageBand',
        label: 'Age band',
        definition:
          'Age on the last day of the period or bucket, in the bands of Client Level Data statistics; counted from the first day of the birth month, days divided by 365.25.',
      },
      'AgeBand',
      sql`null`,
      'person',
    ),
    changes: true,
    changesAtAges: startsOf(ageBands),
    column: bandColumn(ageBands),
  },
  {
    ...closed(
      {
        id: 'workingAge',
        label: 'Working age or older',
        definition: 'Age on the last day of the period or bucket: under 18, 18 to 64, 65 and over.',
      },
      'WorkingAge',
      sql`null`,
      'person',
    ),
    changes: true,
    changesAtAges: startsOf(workingAgeBands),
    column: bandColumn(workingAgeBands),
  },
  closed(
    { id: 'sex', label: 'Sex', definition: 'The Gender item of Client Level Data.' },
    'Sex',
    sql`p.sex`,
    'person',
  ),
  closed(
    {
      id: 'ethnicGroup',
      label: 'Ethnic group (19)',
      definition:
        'The 19 groups of the 2021 Census; refused, not known and not mapped are kept apart and none of them is an ethnic group.',
    },
    'EthnicGroup',
    sql`p.ethnic_group`,
    'person',
  ),
  closed(
    {
      id: 'ethnicGroupPublished',
      label: 'Ethnic group (as published)',
      definition:
        'The groups the council publishes: White is told apart as White British and Other White.',
      join: 'ethnic_group',
    },
    'EthnicGroupPublished',
    sql`eg.published`,
    'person',
  ),
  closed(
    {
      id: 'ethnicGroupBroad',
      label: 'Ethnic group (broad)',
      definition: 'The five broad groups of the 2021 Census; Chinese counts as Asian.',
      join: 'ethnic_group',
    },
    'EthnicGroupBroad',
    sql`eg.broad`,
    'person',
  ),
  {
    id: 'ward',
    label: 'Ward',
    definition:
      'The ward the person lives in, by the boundaries in force until May 2026; wards of other councils are together, elsewhere.',
    kind: 'open',
    names: 'ward',
    of: 'person',
    column: () => sql`p.ward`,
  },
  closed(
    {
      id: 'clientGroup',
      label: 'Client group',
      definition: 'The primary support reason of Client Level Data, gathered into groups.',
    },
    'ClientGroup',
    sql`p.client_group`,
    'person',
  ),
];
