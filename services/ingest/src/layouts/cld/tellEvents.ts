import type { ClientBase } from 'pg';
import type { LoadContext } from '../../layout.js';
import { eventTables } from './eventTables.js';
import { characteristics } from './people.js';

/**
 * Writes what the file told of people, gathered in the temporary table `details`, into all their events and sums: figures
 * are made of those alone.
 */
export async function tellEvents(client: ClientBase, { authority }: LoadContext): Promise<void> {
  for (const table of [...eventTables.map((event) => event.table), 'home_support_sum'])
    await client.query(
      `update ${table} f set ${characteristics.map((column) => `${column} = p.${column}`).join(', ')}
       from person p join details d on d.person_id = p.id
       where f.authority = $1 and p.authority = $1 and p.id = f.person_id
         and (${characteristics.map((column) => `f.${column}`).join(', ')})
           is distinct from (${characteristics.map((column) => `p.${column}`).join(', ')})`,
      [authority.code],
    );
}
