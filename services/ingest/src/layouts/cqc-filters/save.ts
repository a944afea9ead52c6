import type { ClientBase } from 'pg';
import { closeProviders } from '../../cqc/closeProviders.js';
import { registerCovers } from '../../cqc/registerCovers.js';
import { placeLocations } from '../../cqc/placeLocations.js';
import { writeRegister } from '../../cqc/writeRegister.js';
import { linkPlacements } from '../../linkPlacements.js';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { repeatedRows } from '../../problemsOf.js';
import type { RegisteredLocation } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<RegisteredLocation> = {
  id: 'text',
  name: 'text',
  ods_code: 'text',
  ward: 'text',
  postcode: 'text',
  latitude: 'double precision',
  longitude: 'double precision',
  care_home: 'boolean',
  nursing: 'boolean',
  beds: 'int',
  kind: 'text',
  client_group: 'text',
  service_types: 'text[]',
  specialisms: 'text[]',
  dormant: 'boolean',
  registered_on: 'date',
  ended_on: 'date',
  rating: 'text',
  rated_on: 'date',
  rating_inherited: 'boolean',
  provider_id: 'text',
  provider_name: 'text',
  ownership: 'text',
  sector: 'text',
  companies_house: 'text',
  charity: 'text',
  brand_id: 'text',
  brand_name: 'text',
  provider_registered_on: 'date',
  primary_told: 'text',
  predecessor_told: 'text',
  successor_told: 'text',
};

/** Providers, then locations, then their overall ratings; then what depends on them. */
export async function save(client: ClientBase, load: LoadContext): Promise<Saved> {
  const problems = await repeatedRows(client, 'id', 'Location ID');
  await saveProviders(client, load);
  await saveLocations(client, load);
  await saveRatings(client, load);
  await placeLocations(client, load.authority);
  await writeRegister(client, load.authority);
  await closeProviders(client, load.authority);
  await linkPlacements(client, load.authority);
  return { period: null, covers: await registerCovers(client, load), problems, notes: [] };
}

const ofProvider = [
  'ownership',
  'sector',
  'companies_house',
  'charity',
  'brand_id',
  'brand_name',
] as const;

async function saveProviders(client: ClientBase, { authority, loadId }: LoadContext) {
  await client.query(
    `insert into provider (authority, id, name, registered_on, load_id, ${ofProvider.join(', ')})
     select distinct on (provider_id) $1, provider_id, provider_name, provider_registered_on, $2::int,
       ${ofProvider.join(', ')}
     from staged order by provider_id, line
     on conflict (authority, id) do update set name = excluded.name, ended_on = null,
       registered_on = excluded.registered_on, load_id = excluded.load_id,
       ${ofProvider.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [authority.code, loadId],
  );
}

const ofLocation = [
  'provider_id',
  'name',
  'ods_code',
  'postcode',
  'latitude',
  'longitude',
  'care_home',
  'nursing',
  'beds',
  'kind',
  'client_group',
  'service_types',
  'specialisms',
  'dormant',
  'registered_on',
  'ended_on',
] as const;

/** What stays as it was where a file says nothing of it. */
const keptIfSilent = ['ward', 'primary_told', 'predecessor_told', 'successor_told'] as const;

async function saveLocations(client: ClientBase, { authority, loadId }: LoadContext) {
  await client.query(
    `insert into location (authority, id, load_id, ${[...keptIfSilent, ...ofLocation].join(', ')})
     select $1, id, $2::int, ${[...keptIfSilent, ...ofLocation].join(', ')} from staged
     on conflict (authority, id) do update set load_id = excluded.load_id,
       ${keptIfSilent.map((name) => `${name} = coalesce(excluded.${name}, location.${name})`).join(', ')},
       ${ofLocation.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [authority.code, loadId],
  );
}

async function saveRatings(client: ClientBase, { authority, loadId }: LoadContext) {
  await client.query(
    `insert into rating
       (authority, location_id, service_group, key_question, published_on, rating, inherited, load_id)
     select $1, id, 'Overall', 'overall', rated_on, rating, rating_inherited, $2::int
     from staged where rating is not null
     on conflict (authority, location_id, service_group, key_question, published_on)
       do update set rating = excluded.rating, inherited = excluded.inherited, load_id = excluded.load_id`,
    [authority.code, loadId],
  );
}
