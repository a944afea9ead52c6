import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authority, writeSmallCity } from '../../small-city/smallCity.js';

let database: OpenDatabase;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
  // thirty services each of twelve people, the same each time: short and long, some side by side, the last without an end
  await sql`insert into placement
      (authority, person_id, record_key, sex, ethnic_group, ward, client_group, load_id, client_type, start_on, from_on, end_on, term, service_type, cld_service_type, component, city)
    select ${authority}, p.id, p.record_key, p.sex, p.ethnic_group, p.ward, p.client_group, l.id, 'Service user', s.start_on, s.start_on,
      case when s.start_on < '2022-11-01' then s.start_on + abs(hashint4(n * 5 + p.record_key)) % 60 end,
      (array['long', 'long', 'short', 'ongoing-low-level'])[1 + abs(hashint4(n * 7 + p.record_key)) % 4],
      (array['home-support', 'residential-care', 'nursing-care'])[1 + abs(hashint4(n * 11 + p.record_key)) % 3], '', '', 'in'
    from person p cross join (select min(id) as id from load) l
    cross join generate_series(1, 30) n
    cross join lateral (select date '2020-01-01' + abs(hashint4(n * 3 + p.record_key)) % 1095 as start_on) s`.execute(
    database.db,
  );
  await sql`select write_service_moves(${authority})`.execute(database.db);
});
afterAll(() => database.close());

const supported = sql`p.authority = e.authority and p.person_id = e.person_id and p.term in ('long', 'short')`;
const recently = sql`(p.end_on is null or p.end_on >= e.start_on - 28)`;

/** The moves, looking from each service for the others of its person. */
const oneByOne = sql`
  select e.person_id, e.start_on as moved_on, coalesce(before.service_type, 'none') as from_service, e.service_type as to_service
  from placement e
  left join lateral (
    select p.service_type from placement p
    where ${supported} and p.service_type <> e.service_type and p.start_on < e.start_on
      and p.end_on between e.start_on - 28 and e.start_on + 28
      and (e.end_on is null or e.end_on > p.end_on)
    order by abs(p.end_on - e.start_on), p.id desc limit 1
  ) before on true
  where e.term in ('long', 'short')
    and not exists (
      select from placement p
      where ${supported} and p.service_type = e.service_type
        and (p.start_on, p.id) < (e.start_on, e.id) and ${recently})
    and (before.service_type is not null or not exists (
      select from placement p where ${supported} and p.start_on < e.start_on and ${recently}))
  union all
  select e.person_id, e.end_on, e.service_type, 'none'
  from placement e
  where e.term in ('long', 'short') and e.end_on is not null
    and not exists (
      select from placement p
      where ${supported} and p.id <> e.id and p.start_on <= e.end_on + 28
        and (p.end_on is null or p.end_on > e.end_on))`;

test('walking over the services of a person finds the moves that looking from each service finds', async () => {
  const moves = async (rows: typeof oneByOne) => {
    const read = await sql`select * from (${rows}) m order by m::text`.execute(database.db);
    return read.rows;
  };
  const walked = await moves(
    sql`select person_id, moved_on, from_service, to_service from service_move`,
  );
  expect(walked).toEqual(await moves(oneByOne));
  const kinds = walked.map((row) => {
    const { from_service: from, to_service: to } = row as Record<string, string>;
    return from === 'none' ? 'in' : to === 'none' ? 'out' : 'on';
  });
  expect(new Set(kinds)).toEqual(new Set(['in', 'on', 'out']));
  expect(kinds.filter((kind) => kind === 'on').length).toBeGreaterThan(20);
});
