import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import { authority } from './smallCity.js';

/** Lets the small city's records be known from 2022 to 2024, its weeks of home support from October to March, and its adults in 2023. */
export async function writeLongerRecords(db: Kysely<Database>): Promise<void> {
  const { id: load_id } = await db.selectFrom('load').select('id').executeTakeFirstOrThrow();
  const days = [
    { layout: 'cld', from_on: '2022-01-01', to_on: '2024-12-31' },
    { layout: 'home-support-weeks', from_on: '2023-10-02', to_on: '2024-03-31' },
  ];
  await db.deleteFrom('coverage').where('authority', '=', authority).execute();
  await db
    .insertInto('coverage')
    .values(days.map((span) => ({ authority, load_id, ...span })))
    .execute();
  const adults = {
    authority,
    area: authority,
    year: 2023,
    age_band: '18-plus',
    ethnic_list: 'all',
  };
  const sexes = [
    { sex: 'female', people: 2000 },
    { sex: 'male', people: 1000 },
  ];
  await db
    .insertInto('population')
    .values(
      sexes.map((row) => ({ ...adults, ...row, ethnic_group: 'all', basis: 'estimate', load_id })),
    )
    .execute();
}
