import type { ClientBase } from 'pg';
import type { LoadContext } from '../../layout.js';
import { eventTables } from './eventTables.js';

/**
 * Holds the foreign keys of the load's rows as sets: every person, service type, ethnic group and client group is there.
 * The load's own row is, and nobody can delete people meanwhile.
 */
export async function checkReferences(
  client: ClientBase,
  { authority, loadId }: LoadContext,
): Promise<void> {
  const people = eventTables.map(
    ({
      table,
    }) => `select 'person' as missing from ${table} e where e.authority = $1 and e.load_id = $2
       and not exists (select from person p where p.authority = $1 and p.id = e.person_id)`,
  );
  const { rows } = await client.query<{ missing: string }>(
    `${people.join(' union all ')}
     union all select 'service_type' from placement e where e.authority = $1 and e.load_id = $2
       and not exists (select from service_type t where t.code = e.service_type)
     union all select 'ethnic_group' from person e where e.authority = $1
       and not exists (select from ethnic_group g where g.code = e.ethnic_group)
     union all select 'client_group' from person e where e.authority = $1
       and not exists (select from client_group g where g.code = e.client_group)
     limit 1`,
    [authority.code, loadId],
  );
  if (rows.length > 0)
    throw new Error(`loaded rows refer to a ${rows[0]!.missing} that is not there`);
}
