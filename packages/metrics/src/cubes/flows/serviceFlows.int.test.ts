import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authority, writeSmallCity } from '../../small-city/smallCity.js';
import { asker, table } from '../../small-city/smallCityAsker.js';

let database: OpenDatabase;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
  ask = asker(database.db);
  const people = await database.db
    .selectFrom('person')
    .select([
      'id',
      'record_key',
      'sex',
      'ethnic_group',
      'ward',
      'client_group',
      'birth_year',
      'birth_month',
    ])
    .orderBy('id')
    .execute();
  const like = await database.db
    .selectFrom('placement')
    .selectAll()
    .limit(1)
    .executeTakeFirstOrThrow();
  const { id: _, ...other } = like;
  await database.db
    .insertInto('placement')
    .values(
      later.map(([person, service_type, start_on, term]) => {
        const { id: person_id, ...known } = people[person - 1]!;
        const dates = { start_on, from_on: start_on, end_on: null };
        return { ...other, person_id, ...known, service_type, ...dates, term };
      }),
    )
    .execute();
  await sql`select write_service_moves(${authority})`.execute(database.db);
  // a move settles once the records go on for 28 days
  await sql`update coverage set to_on = '2024-04-30' where layout = 'cld'`.execute(database.db);
});
afterAll(() => database.close());

/** After the small city's own services: 17 days, 39 days, the same again, and one that is no long or short term. */
const later: readonly [number, string, string, string][] = [
  [2, 'home-support', '2024-02-01', 'long'],
  [12, 'nursing-care', '2024-03-20', 'long'],
  [11, 'home-support', '2024-02-15', 'long'],
  [3, 'telecare', '2024-02-21', 'ongoing-low-level'],
];
const question = {
  cube: 'serviceFlows',
  dimensions: ['fromService', 'toService'],
  measures: ['people'],
  where: { date: { from: '2024-01-01', to: '2024-03-31' } },
  totals: ['people', 'moves'],
};

test('follows people in, from one service to another, and out', async () => {
  const answer = await ask(question);
  expect(table(answer)).toEqual([
    // person 2, within 28 days
    ['residential-care', 'home-support', '1'],
    // persons 3 and 7; telecare does not keep person 3 in support
    ['residential-care', 'none', '2'],
    // persons 9 and 12; person 11 has the same service again
    ['home-support', 'none', '2'],
    // persons 1, 3 and 7
    ['none', 'residential-care', '3'],
    // person 12, after 39 days
    ['none', 'nursing-care', '1'],
    // persons 10 and 11
    ['none', 'home-support', '2'],
  ]);
  expect(answer.totals['people']!.value).toBe(8);
  expect(answer.totals['moves']!.value).toBe(11);
});

test('counts a move on the day it happens', async () => {
  const { totals } = await ask({
    ...question,
    where: { date: { from: '2024-02-01', to: '2024-02-01' } },
  });
  // person 2 goes on, person 3 comes, person 7 leaves
  expect(totals['people']!.value).toBe(3);
});

test('shows the public no flow of fewer than five people, and totals in fives', async () => {
  const answer = await ask(question, 'public');
  expect(answer.rowCount).toBe(625);
  expect(new Set(answer.rows.map(({ measures }) => measures['people']!.display))).toEqual(
    new Set(['*']),
  );
  expect(answer.totals['people']!.value! % 5).toBe(0);
  expect(answer.totals['people']!.status).toBe('ROUNDED');
});

test('refuses the public sets of services and days', async () => {
  const where = { ...question.where, toService: { in: ['none', 'home-support'] } };
  await expect(ask({ ...question, where }, 'public')).rejects.toThrow('not for the public');
  const date = { from: '2024-01-01', to: '2024-01-15' };
  await expect(ask({ ...question, where: { date } }, 'public')).rejects.toThrow(
    'not for the public',
  );
});

test('explains itself without reading a record', async () => {
  const { explain, rows } = await ask({ ...question, explain: { sql: false, dryRun: true } });
  expect([rows.length, explain.dryRun, explain.cells]).toEqual([0, true, 625]);
  expect(explain.definition).toContain('within 28 days');
});
