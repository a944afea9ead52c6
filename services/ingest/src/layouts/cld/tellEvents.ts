import type { ClientBase } from 'pg';
import type { LoadContext } from '../../layout.js';
import { eventTables } from './eventTables.js';
import { characteristics } from './people.js';
import { merged } from './savePeople.js';

const attributes: readonly string[] = characteristics;

/**
 * Writes what the file told of people, gathered in the temporary table `details`, into the events it told, and what it
 * leaves out as it was known before: events told by other files stay as those told them. Sums of home support hold what is
 * known now.
 */
export async function tellEvents(
  client: ClientBase,
  { authority, loadId }: LoadContext,
): Promise<void> {
  const told = merged('d', 'person').filter(([column]) => attributes.includes(column));
  for (const { table } of eventTables) await tell(client, table, told, [authority.code, loadId]);
  const known = attributes.map((column) => [column, `person.${column}`] as const);
  await tell(client, 'home_support_sum', known, [authority.code]);
}

async function tell(
  client: ClientBase,
  table: string,
  values: readonly (readonly [column: string, value: string])[],
  [council, loadId]: readonly (string | number)[],
): Promise<void> {
  await client.query(
    `update ${table} f set ${values.map(([column, value]) => `${column} = ${value}`).join(', ')}
     from person join details d on d.person_id = person.id
     where f.authority = $1 and person.authority = $1 and person.id = f.person_id
       ${loadId === undefined ? '' : 'and f.load_id = $2'}
       and (${values.map(([column]) => `f.${column}`).join(', ')})
         is distinct from (${values.map(([, value]) => value).join(', ')})`,
    loadId === undefined ? [council] : [council, loadId],
  );
}
