import type { ClientBase } from 'pg';
import type { LoadContext } from '../../layout.js';
import type { NewPeople } from './people.js';

/**
 * Holds the foreign keys of the load's rows as sets, since they are not looked up row by row.
 *
 * An event's person is one who was there before, and nobody can delete people meanwhile, or one of the new people: these
 * are counted. The load's own row is there.
 */
export async function checkReferences(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  newPeople: NewPeople,
): Promise<void> {
  const { rows } = await client.query<{ missing: string }>(
    `select 'person' as missing where $3 <> (
       select count(*) from person p where p.authority = $1 and p.id > $4)
     union all select 'service_type' from placement e where e.authority = $1 and e.load_id = $2
       and not exists (select from service_type t where t.code = e.service_type)
     union all select 'ethnic_group' from person e where e.authority = $1
       and not exists (select from ethnic_group g where g.code = e.ethnic_group)
     union all select 'client_group' from person e where e.authority = $1
       and not exists (select from client_group g where g.code = e.client_group)
     limit 1`,
    [authority.code, loadId, newPeople.count, newPeople.afterId],
  );
  if (rows.length > 0)
    throw new Error(`loaded rows refer to a ${rows[0]!.missing} that is not there`);
}
