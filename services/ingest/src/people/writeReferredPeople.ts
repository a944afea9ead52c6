import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';
import { drawRecordKeys } from './drawRecordKeys.js';

/**
 * Makes a person of each pseudonym in `staged.person` that is not known yet, with unknown attributes: Client Level Data
 * fills them in. The record key is drawn here, once, and kept for ever.
 */
export async function writeReferredPeople(client: ClientBase, authority: Authority): Promise<void> {
  const { rows } = await client.query<{ pseudonym: string }>(
    `select distinct person as pseudonym from staged
     where not exists (select from person p where p.authority = $1 and p.pseudonym = staged.person)
     order by 1`,
    [authority.code],
  );
  if (rows.length === 0) return;
  const pseudonyms = rows.map(({ pseudonym }) => pseudonym);
  await client.query(
    `insert into person (authority, pseudonym, record_key)
     select $1, * from unnest($2::text[], $3::int[]) on conflict (authority, pseudonym) do nothing`,
    [authority.code, pseudonyms, drawRecordKeys(pseudonyms.length)],
  );
}
