import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations } from './migrations.js';
import type { OpenDatabase } from './openDatabase.js';
import { scratchDatabase } from './scratchDatabase.js';

let database: OpenDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  // tables of their own beside the finished ones, brought up step by step
  await client.query('create schema step; set search_path = step');
});
afterAll(async () => {
  await client.end();
  await database.close();
});

/** Runs some migrations, each as it stands, in one transaction. */
async function migrate(some: readonly (typeof migrations)[number][]): Promise<void> {
  await client.query('begin');
  for (const { class: Migration } of some) {
    const migration = new Migration(database.orm.em.getDriver(), database.orm.config);
    await migration.up();
    for (const statement of migration.getQueries()) await client.query(String(statement));
  }
  await client.query('commit');
}

test('what was loaded before events held their person, and homes and moves were kept, is told of all of them', async () => {
  await migrate(migrations.slice(0, 3));
  await client.query(`
    insert into authority (code, name, cassr) values ('E1', 'Made-up', '999');
    insert into ethnic_group select * from public.ethnic_group;
    insert into service_type select * from public.service_type;
    insert into client_group select * from public.client_group`);
  await client.query(`
    insert into load (authority, layout, source, file_name, sha256, status, rows_read, rows_accepted, rows_rejected, data_version,
      started_at, finished_at) values ('E1', 'cld', 'test', 'a.csv', 'x', 'loaded', 1, 1, 0, 1, now(), now());
    insert into problem (authority, load_id, position, line, code, value, message)
      values ('E1', 1, 1, 2, 'not-mapped', 'Zebedée Fictional, 14/02/1941', '');
    insert into person (authority, pseudonym, record_key, sex, birth_year, birth_month, ward)
      values ('E1', 'one', 7, 'female', 1950, 6, 'W1'), ('E1', 'two', 9, 'male', null, null, null);
    insert into assessment (authority, person_id, record_key, load_id, client_type, start_on, eligible_needs, method, reference)
      select 'E1', id, record_key, 1, 'Service user', '2023-05-01', 'needs of Zebedee', 'carer only', 'Zebedee' from person
      where pseudonym = 'one';
    insert into placement (authority, person_id, record_key, load_id, client_type, start_on, end_on, term, service_type,
      cld_service_type, component, city, weekly_cost)
      select 'E1', p.id, p.record_key, 1, 'Service user', '2023-05-01', '2023-08-01', 'long', 'home-support', '', '', 'in', 280.10
      from person p;
    delete from placement where person_id = 2;
    insert into placement (authority, person_id, record_key, load_id, client_type, start_on, term, service_type,
      cld_service_type, component, city)
      select 'E1', p.id, p.record_key, 1, 'Service user', '2023-08-10', 'long', 'residential-care', '', '', 'in'
      from person p where p.pseudonym = 'one'`);
  await client.query(`
    update load set period_from = '2023-04-01', period_to = '2024-03-31';
    insert into provider (authority, id) values ('E1', 'P1');
    insert into location (authority, id, provider_id, name, postcode, care_home, kind, registered_on, ended_on) values
      ('E1', 'L1', 'P1', 'Made-up House', 'CV1 1AA', true, 'residential', '2010-01-01', '2024-02-29'),
      ('E1', 'L2', 'P1', 'Made-up House', 'CV1 1AA', true, 'residential', '2024-03-01', null);
    insert into rating (authority, location_id, service_group, key_question, published_on, rating, load_id)
      values ('E1', 'L1', 'Overall', 'overall', '2023-01-01', 'good', 1);
    insert into zone (authority, code, name, term) values ('E1', 'L1', 'Zone 1', 'long');
    insert into home_support_week (authority, week_start, person_id, record_key, provider_id, zone, term, planned_minutes,
      delivered_minutes, visits_planned, visits_delivered, visits_missed, visits_late, load_id)
      select 'E1', monday::date, 1, 7, 'P1', 'L1', 'long', 60, 60, 1, 1, 0, 0, 1
      from unnest(array['2024-01-01', '2024-01-08', '2024-01-22']) monday`);
  await client.query(`
    insert into respite_stay (authority, reference, person_id, record_key, setting, start_on, end_on, nights, planned, reason,
      followed_by, load_id)
    values ('E1', 'S1', 1, 7, 'care-home', '2024-01-01', '2024-01-05', 4, true, 'carer-break', 'returned-home', 1)`);
  await migrate(migrations.slice(3));
  const { rows: days } = await client.query(
    'select layout, from_on::text, to_on::text, load_id from coverage order by layout, from_on',
  );
  expect(days).toEqual([
    { layout: 'cld', from_on: '2023-04-01', to_on: '2024-03-31', load_id: 1 },
    { layout: 'home-support-weeks', from_on: '2024-01-01', to_on: '2024-01-14', load_id: 1 },
    { layout: 'home-support-weeks', from_on: '2024-01-22', to_on: '2024-01-28', load_id: 1 },
  ]);
  const { rows: homes } = await client.query(
    `select l.id, predecessor_id, successor_id, counted_until::text, rating, inherited
     from location l join standing_rating s on s.location_id = l.id order by l.id`,
  );
  expect(homes).toEqual([
    {
      id: 'L1',
      predecessor_id: null,
      successor_id: 'L2',
      counted_until: '2024-03-01',
      rating: 'good',
      inherited: false,
    },
    {
      id: 'L2',
      predecessor_id: 'L1',
      successor_id: null,
      counted_until: null,
      rating: 'good',
      inherited: true,
    },
  ]);
  const { rows: placements } = await client.query(
    'select id, sex, birth_year, ward, ethnic_group, weekly_pence, from_on = start_on and not goes_on as whole from placement order by id',
  );
  const known = {
    sex: 'female',
    birth_year: 1950,
    ward: 'W1',
    ethnic_group: 'not-known',
    whole: true,
  };
  expect(placements).toEqual([
    { id: 1, ...known, weekly_pence: 28010 },
    { id: 3, ...known, weekly_pence: null },
  ]);
  const { rows: moves } = await client.query(
    `select moved_on::text, from_service, to_service, sex from service_move order by moved_on`,
  );
  expect(moves).toEqual([
    { moved_on: '2023-05-01', from_service: 'none', to_service: 'home-support', sex: 'female' },
    {
      moved_on: '2023-08-10',
      from_service: 'home-support',
      to_service: 'residential-care',
      sex: 'female',
    },
  ]);
  const { rows: problems } = await client.query('select line, code, value from problem');
  expect(problems).toEqual([
    { line: 2, code: 'not-mapped', value: 'Aaaaaaa Aaaaaaaaa, 99/99/9999' },
  ]);
  const { rows: assessments } = await client.query(
    'select eligible_needs, method, row_to_json(a)::text like $1 as named from assessment a',
    ['%Zebedee%'],
  );
  expect(assessments).toEqual([
    { eligible_needs: 'Invalid and not mapped', method: 'carer only', named: false },
  ]);
  const { rows: pieces } = await client.query(
    'select person_id, from_on::text, to_on::text, ward, sex from person_piece',
  );
  expect(pieces).toEqual([
    { person_id: 1, from_on: '2023-04-01', to_on: '2024-03-31', ward: 'W1', sex: 'female' },
  ]);
  const { rows: weeks } = await client.query(
    `select 'week' as of, ward, birth_year, count(*)::int as rows from home_support_week group by 1, 2, 3
     union all select 'sum', ward, birth_year, count(*)::int from home_support_sum group by 1, 2, 3
     union all select 'stay', ward, birth_year, count(*)::int from respite_stay where from_on = start_on and not goes_on group by 1, 2, 3
     order by 1`,
  );
  expect(weeks).toEqual([
    { of: 'stay', ward: 'W1', birth_year: 1950, rows: 1 },
    { of: 'sum', ward: 'W1', birth_year: 1950, rows: 3 },
    { of: 'week', ward: 'W1', birth_year: 1950, rows: 3 },
  ]);
  const { rows: next } = await client.query(
    `insert into placement (authority, person_id, record_key, load_id, client_type, start_on, from_on, term, service_type, cld_service_type,
       component, city, sex, ethnic_group, client_group)
     values ('E1', 1, 7, 1, '', '2024-01-01', '2024-01-01', 'long', 'nursing-care', '', '', 'in', 'female', 'not-known', 'unknown') returning id`,
  );
  expect(next).toEqual([{ id: 4 }]);
});
