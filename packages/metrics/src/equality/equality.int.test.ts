import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analystPolicy, publicPolicy } from '../gate/policy.js';
import { authority, writeSmallCity } from '../small-city/smallCity.js';
import { notingSql } from '../explain/explainSql.js';
import { answerEquality, type EqualityAnswer } from './answerEquality.js';
import { dryRunEquality } from './dryRunEquality.js';

let database: OpenDatabase;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
  const { load_id } = await database.db
    .selectFrom('placement')
    .select('load_id')
    .executeTakeFirstOrThrow();
  const residents = (ethnic_group: string, people: number) => ({
    authority,
    area: authority,
    year: 2023,
    age_band: '18-plus',
    sex: 'all',
    ethnic_list: 'published',
    ethnic_group,
    basis: 'estimate',
    people,
    load_id,
  });
  await database.db
    .insertInto('population')
    .values([residents('asian', 200), residents('black', 100), residents('white-british', 700)])
    .execute();
});
afterAll(() => database.close());

const period = { from: '2024-01-01', to: '2024-03-31' };
const question = {
  measure: 'long-term-support',
  by: 'ethnicGroupPublished',
  period,
  coarsen: false,
} as const;

function shown({ groups }: EqualityAnswer): readonly (readonly string[])[] {
  return groups
    .filter(({ people }) => people.value !== null && people.value > 0)
    .map(({ group, people, share, populationShare, representationRatio }) => [
      group.code,
      ...[people, share, populationShare, representationRatio].map(({ display }) => display),
    ]);
}

describe('during the quarter: 5 Asian, 1 Black, 5 White British, 1 refused', () => {
  test('shares are of people whose group is recorded, beside shares of residents', async () => {
    // 5 of 11 are Asian, 45.45 %; 200 of 1,000 residents, 20 %; no ratio under 10 people
    const answer = await answerEquality(question, {
      db: database.db,
      authority,
      policy: analystPolicy,
    });
    expect(shown(answer)).toEqual([
      ['asian', '5', '45.5%', '20.0%', '–'],
      ['black', '1', '9.1%', '10.0%', '–'],
      ['white-british', '5', '45.5%', '70.0%', '–'],
    ]);
    expect(answer.notRecorded.people.display).toBe('1');
    expect(answer.notRecorded.share.display).toBe('8.3%');
    expect(answer.population).toEqual({
      year: 2023,
      basis: 'estimate',
      ages: 'adults',
      modelled: false,
    });
  });

  test('shares of everybody, on request', async () => {
    const answer = await answerEquality(
      { ...question, base: 'ALL' },
      { db: database.db, authority, policy: analystPolicy },
    );
    expect(shown(answer)[0]).toEqual(['asian', '5', '41.7%', '20.0%', '–']);
  });

  test('the public sees neither the one person nor what follows from them', async () => {
    const answer = await answerEquality(question, {
      db: database.db,
      authority,
      policy: publicPolicy,
    });
    const black = answer.groups.find(({ group }) => group.code === 'black')!;
    expect(black).toMatchObject({
      people: { display: '*' },
      share: { display: '*' },
      representationRatio: { display: '*' },
    });
    expect(answer.notRecorded.people.display).toBe('*');
    expect(answer.withheld).toBe(4);
  });
});

test('an unknown measure is refused with the nearest one', async () => {
  await expect(
    answerEquality(
      { ...question, measure: 'residental-care' },
      { db: database.db, authority, policy: publicPolicy },
    ),
  ).rejects.toThrow('Did you mean "residential-care"?');
});

test('small groups are shown as their family, which a note tells', async () => {
  const answer = await answerEquality(
    { ...question, coarsen: true },
    { db: database.db, authority, policy: analystPolicy },
  );
  const white = answer.groups.find(({ group }) => group.code === 'white')!;
  expect(white.group).toEqual({ code: 'white', label: 'White', of: 'ethnicGroupBroad' });
  expect(white.people.display).toBe('5');
  // nothing is loaded for other White residents: missing is not none
  expect(white.population.display).toBe('–');
  expect(answer.notes[0]).toBe(
    'White British, Other White are shown together as White, since at least one of them has fewer than 10 people.',
  );
});

test('council staff see every group, the empty ones with nobody', async () => {
  const answer = await answerEquality(
    { ...question, by: 'ethnicGroup' },
    { db: database.db, authority, policy: analystPolicy },
  );
  expect(answer.groups).toHaveLength(19);
  expect(answer.groups.find(({ group }) => group.code === 'roma')!.people.display).toBe('0');
});

test('hours of home support, and the people who had them', async () => {
  const answer = await answerEquality(
    { measure: 'home-support-hours', by: 'sex', period },
    { db: database.db, authority, policy: analystPolicy },
  );
  // six women; 540 + 600 × 3 minutes of the first, 300 of each of the other five
  const women = answer.groups.find(({ group }) => group.code === 'female')!;
  expect(women.people.display).toBe('6');
  expect(women.amount!.display).toBe('64');
  expect(women.amountShare!.display).toBe('100.0%');
  expect(women.amountPerPerson!.display).toBe('10.7');
});

test('the trend holds the same moment of the years that are loaded', async () => {
  const answer = await answerEquality(
    { ...question, period: undefined, at: '2024-03-31', years: 3 },
    { db: database.db, authority, policy: analystPolicy },
  );
  expect(answer.trend.map(({ financialYear, to }) => [financialYear, to])).toEqual([
    ['2023/24', '2024-03-31'],
  ]);
  expect(answer.trend[0]!.groups).toEqual(answer.groups);
});

test('a reference that is not a group is refused with the nearest one', async () => {
  await expect(
    answerEquality(
      { ...question, reference: 'white-brittish' },
      { db: database.db, authority, policy: publicPolicy },
    ),
  ).rejects.toThrow('Did you mean "white-british"?');
});

test('a dry run reads no fact and says how many cells there would be', async () => {
  const { db, sql } = notingSql(database.db);
  const { explain } = await dryRunEquality(question, { db, authority, policy: publicPolicy });
  expect(explain).toMatchObject({ dryRun: true, withheld: null, cells: 7, fromCache: false });
  expect(explain.definition).toContain('Representation ratio');
  expect(sql()).not.toMatch(/from placement|from person|home_support/);
});
