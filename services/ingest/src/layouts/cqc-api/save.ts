import type { ClientBase } from 'pg';
import { everything, saveRegistered } from '../../cqc/saveRegistered.js';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { staging as ofLocations } from '../cqc-filters/save.js';
import type { RatedLocation } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<RatedLocation> = { ...ofLocations, ratings: 'jsonb' };

/** Locations, then every rating their documents give. Of a provider a location knows its brand alone. */
export function save(client: ClientBase, load: LoadContext): Promise<Saved> {
  const told = { ...everything, ofProvider: ['brand_id', 'brand_name'] as const };
  return saveRegistered(client, load, told, () => saveRatings(client, load));
}

async function saveRatings(client: ClientBase, { authority, loadId }: LoadContext) {
  await client.query(
    `insert into rating
       (authority, location_id, service_group, key_question, published_on, rating, inherited, load_id)
     select distinct on (id, given.service_group, given.key_question, given.published_on)
       $1, id, given.service_group, given.key_question, given.published_on, given.rating, given.inherited, $2::int
     from staged, jsonb_to_recordset(ratings) as given
       (service_group text, key_question text, rating text, published_on date, inherited boolean)
     on conflict (authority, location_id, service_group, key_question, published_on)
       do update set rating = excluded.rating, inherited = excluded.inherited, load_id = excluded.load_id`,
    [authority.code, loadId],
  );
}
