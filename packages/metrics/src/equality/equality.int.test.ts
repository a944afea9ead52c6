import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analystPolicy, publicPolicy } from '../policy.js';
import { authority, writeSmallCity } from '../smallCity.js';
import { answerEquality, type EqualityAnswer } from './answerEquality.js';

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
const question = { measure: 'long-term-support', by: 'ethnicGroupPublished', period } as const;

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
    // 5 of 11 are Asian, 45.45 %; 200 of 1,000 residents, 20 %; ratio 2.27
    const answer = await answerEquality(question, {
      db: database.db,
      authority,
      policy: analystPolicy,
    });
    expect(shown(answer)).toEqual([
      ['asian', '5', '45.5%', '20.0%', '2.27'],
      ['black', '1', '9.1%', '10.0%', '0.91'],
      ['white-british', '5', '45.5%', '70.0%', '0.65'],
    ]);
    expect(answer.notRecorded.people.display).toBe('1');
    expect(answer.notRecorded.share.display).toBe('8.3%');
    expect(answer.population).toEqual({ year: 2023, basis: 'estimate', ages: 'adults' });
  });

  test('shares of everybody, on request', async () => {
    const answer = await answerEquality(
      { ...question, base: 'ALL' },
      { db: database.db, authority, policy: analystPolicy },
    );
    expect(shown(answer)[0]).toEqual(['asian', '5', '41.7%', '20.0%', '2.08']);
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
