import type { Database } from '@careshape/database';
import { type Insertable, type Kysely, sql } from 'kysely';

/** Writes the market of the small city: a zone, two providers, four locations with ratings and reports. */
export async function writeMarket(
  db: Kysely<Database>,
  authority: string,
  load_id: number,
): Promise<void> {
  const zone = { authority, code: 'L1', name: 'Zone L1', term: 'long' };
  await db.insertInto('zone').values(zone).execute();
  await db
    .insertInto('provider')
    .values([
      { authority, id: '1-100000001', name: 'Example Care' },
      { authority, id: '1-100000002', name: 'Sample Homes' },
    ])
    .execute();
  const location = (id: string, provider_id: string, kind: string, beds: number | null) => ({
    authority,
    id,
    provider_id,
    name: `Location ${id}`,
    kind,
    beds,
    care_home: beds !== null,
    registered_on: '2020-01-01',
    ward: 'E05001218',
    client_group: null,
    ended_on: null as string | null,
  });
  await db
    .insertInto('location')
    .values([
      location('1-200000001', '1-100000001', 'residential', 20),
      location('1-200000002', '1-100000002', 'residential', 30),
      { ...location('1-200000003', '1-100000002', 'nursing', 40), ended_on: '2024-02-15' },
      location('1-200000004', '1-100000001', 'home-support', null),
    ] as Insertable<Database['location']>[])
    .execute();
  const rated = (location_id: string, published_on: string, rating: string) => ({
    authority,
    location_id,
    published_on,
    rating,
    load_id,
    inherited: false,
    service_group: 'Overall',
    key_question: 'overall',
  });
  await db
    .insertInto('rating')
    .values([
      rated('1-200000001', '2022-05-01', 'good'),
      rated('1-200000001', '2024-02-01', 'requires-improvement'),
      rated('1-200000002', '2023-01-01', 'outstanding'),
    ])
    .execute();
  await sql`select write_register(${authority})`.execute(db);
  const report = (location_id: string, on_date: string, capacity: number, occupied: number) => ({
    authority,
    location_id,
    on_date,
    capacity,
    occupied,
    load_id,
    vacancies: capacity - occupied - 1,
  });
  await db
    .insertInto('occupancy')
    .values([
      report('1-200000001', '2024-01-31', 20, 15),
      report('1-200000001', '2024-02-29', 20, 18),
      report('1-200000002', '2024-01-31', 30, 24),
    ])
    .execute();
}
