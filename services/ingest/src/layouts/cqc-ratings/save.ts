import type { ClientBase } from 'pg';
import { locationKinds } from '../../cqc/locationKind.js';
import { registerCovers } from '../../cqc/registerCovers.js';
import { writeRegister } from '../../cqc/writeRegister.js';
import { linkPlacements } from '../../linkPlacements.js';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { repeatedRows } from '../../problemsOf.js';
import type { RatingRow } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<RatingRow> = {
  location_id: 'text',
  location_name: 'text',
  ods_code: 'text',
  postcode: 'text',
  care_home: 'boolean',
  kind_place: 'int',
  provider_id: 'text',
  provider_name: 'text',
  brand_id: 'text',
  brand_name: 'text',
  service_group: 'text',
  key_question: 'text',
  rating: 'text',
  published_on: 'date',
  inherited: 'boolean',
};

/**
 * Adds the ratings, and enters a provider or location that the register's own files have not given yet with what little
 * this file says of it. A place that has not been rated and has no date has no rating to add.
 */
export async function save(client: ClientBase, load: LoadContext): Promise<Saved> {
  const { authority, loadId } = load;
  const problems = await repeatedRows(
    client,
    'location_id, service_group, key_question, published_on',
    'Location ID',
  );
  await client.query(
    `insert into provider (authority, id, name, brand_id, brand_name, load_id)
     select distinct on (provider_id) $1, provider_id, provider_name, brand_id, brand_name, $2::int
     from staged order by provider_id, line
     on conflict (authority, id) do update set name = excluded.name, load_id = excluded.load_id
       where provider.name is null`,
    [authority.code, loadId],
  );
  await client.query(
    `insert into location (authority, id, provider_id, name, ods_code, postcode, care_home, kind, load_id)
     select $1, location_id, min(provider_id), min(location_name), min(ods_code), min(postcode),
       bool_or(care_home), ($3::text[])[min(kind_place) + 1], $2::int
     from staged group by location_id
     on conflict (authority, id) do nothing`,
    [authority.code, loadId, locationKinds],
  );
  await client.query(
    `insert into rating
       (authority, location_id, service_group, key_question, published_on, rating, inherited, load_id)
     select $1, location_id, service_group, key_question, published_on, rating, inherited, $2::int
     from staged where published_on is not null
     on conflict (authority, location_id, service_group, key_question, published_on)
       do update set rating = excluded.rating, inherited = excluded.inherited, load_id = excluded.load_id`,
    [authority.code, loadId],
  );
  await writeRegister(client, authority);
  await linkPlacements(client, authority);
  return { period: null, covers: await registerCovers(client, load), problems, notes: [] };
}
