import type { ClientBase } from 'pg';
import { linkPlacements } from '../linkPlacements.js';
import type { LoadContext, Saved } from '../layout.js';
import { repeatedRows } from '../problemsOf.js';
import { closeProviders } from './closeProviders.js';
import { placeLocations } from './placeLocations.js';
import { registerCovers } from './registerCovers.js';
import { writeRegister } from './writeRegister.js';

const ofProvider = [
  'name',
  'registered_on',
  'ownership',
  'sector',
  'companies_house',
  'charity',
  'brand_id',
  'brand_name',
] as const;

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

/** The columns that a layout tells of; what it does not tell of stays as another file of the register told it. */
export interface Told {
  readonly ofProvider: readonly (typeof ofProvider)[number][];
  readonly ofLocation: readonly (typeof ofLocation)[number][];
}

/** A layout that tells of all of it. */
export const everything: Told = { ofProvider, ofLocation };

/**
 * Saves staged locations of the register with their providers and overall ratings, then what depends on them.
 *
 * `alsoSave` runs when locations are there and before it is said which of them are one home and how each is rated.
 */
export async function saveRegistered(
  client: ClientBase,
  load: LoadContext,
  told: Told,
  alsoSave?: () => Promise<void>,
): Promise<Saved> {
  const problems = await repeatedRows(client, 'id', 'Location ID');
  await saveProviders(client, load, told);
  await saveLocations(client, load, told);
  await saveRatings(client, load);
  await alsoSave?.();
  await placeLocations(client, load.authority);
  await writeRegister(client, load.authority);
  await closeProviders(client, load.authority);
  await linkPlacements(client, load.authority);
  return { period: null, covers: await registerCovers(client, load), problems, notes: [] };
}

async function saveProviders(client: ClientBase, { authority, loadId }: LoadContext, told: Told) {
  const staged = ofProvider.map((name) =>
    name === 'name' || name === 'registered_on' ? `provider_${name}` : name,
  );
  await client.query(
    `insert into provider (authority, id, load_id, ${ofProvider.join(', ')})
     select distinct on (provider_id) $1, provider_id, $2::int, ${staged.join(', ')}
     from staged order by provider_id, line
     on conflict (authority, id) do update set ended_on = null, load_id = excluded.load_id,
       ${told.ofProvider.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [authority.code, loadId],
  );
}

async function saveLocations(client: ClientBase, { authority, loadId }: LoadContext, told: Told) {
  await client.query(
    `insert into location (authority, id, load_id, ${[...keptIfSilent, ...ofLocation].join(', ')})
     select $1, id, $2::int, ${[...keptIfSilent, ...ofLocation].join(', ')} from staged
     on conflict (authority, id) do update set load_id = excluded.load_id,
       ${keptIfSilent.map((name) => `${name} = coalesce(excluded.${name}, location.${name})`).join(', ')},
       ${told.ofLocation.map((name) => `${name} = excluded.${name}`).join(', ')}`,
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
