import type { ClientBase } from 'pg';
import { registerCovers } from '../../cqc/registerCovers.js';
import { writeRegister } from '../../cqc/writeRegister.js';
import { linkPlacements } from '../../linkPlacements.js';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { repeatedRows } from '../../problemsOf.js';
import { columnsOf, type DirectoryLocation } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<DirectoryLocation> = {
  id: 'text',
  name: 'text',
  postcode: 'text',
  care_home: 'boolean',
  nursing: 'boolean',
  kind: 'text',
  client_group: 'text',
  service_types: 'text[]',
  specialisms: 'text[]',
  provider_id: 'text',
  provider_name: 'text',
};

/**
 * Adds the locations the register's fuller file has not given, and brings names and postcodes up to date.
 *
 * What only the directory with filters knows exactly (services, beds, kind) is never replaced by this coarser file.
 */
export async function save(client: ClientBase, load: LoadContext): Promise<Saved> {
  const { authority, loadId } = load;
  const problems = await repeatedRows(client, 'id', columnsOf.id);
  await client.query(
    `insert into provider (authority, id, name, load_id)
     select distinct on (provider_id) $1, provider_id, provider_name, $2::int
     from staged order by provider_id, line
     on conflict (authority, id) do update set name = excluded.name, load_id = excluded.load_id
       where provider.name is distinct from excluded.name`,
    [authority.code, loadId],
  );
  await client.query(
    `insert into location (authority, id, provider_id, name, postcode, care_home, nursing, kind,
       client_group, service_types, specialisms, load_id)
     select $1, id, provider_id, name, postcode, care_home, nursing, kind, client_group, service_types,
       specialisms, $2::int from staged
     on conflict (authority, id) do update set name = excluded.name, provider_id = excluded.provider_id,
       postcode = coalesce(excluded.postcode, location.postcode), load_id = excluded.load_id`,
    [authority.code, loadId],
  );
  // a location first met in the ratings file has no services yet: this file knows them
  await client.query(
    `update location set care_home = staged.care_home, nursing = staged.nursing, kind = staged.kind,
       client_group = staged.client_group, service_types = staged.service_types,
       specialisms = staged.specialisms
     from staged where location.authority = $1 and location.id = staged.id
       and location.service_types = '{}' and location.registered_on is null`,
    [authority.code],
  );
  await writeRegister(client, authority);
  await linkPlacements(client, authority);
  return { period: null, covers: await registerCovers(client, load), problems, notes: [] };
}
