import type { ClientBase } from 'pg';
import type { LoadContext } from '../../layout.js';
import type { EventTable } from './eventTables.js';
import { outcomePrecedence } from './outcomePrecedence.js';

/**
 * Leaves one row of each event of the load: the first in the Department's order of outcomes, then the one that ended
 * last, then the last of the file.
 *
 * @returns how many rows were repeats
 */
export async function mergeRepeats(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  { table, key }: EventTable,
): Promise<number> {
  const { rows: events } = await client.query<{ ids: number[] }>(
    // few people have two events of a kind that start on one day: only theirs are compared in full
    `with same_day as (
       select person_id, start_on from ${table} where authority = $1 and load_id = $2
       group by person_id, start_on having count(*) > 1
     )
     select array_agg(id) as ids from ${table} join same_day using (person_id, start_on)
     where authority = $1 and load_id = $2
     group by person_id, ${key.join(', ')} having count(*) > 1`,
    [authority.code, loadId],
  );
  // most files have few repeats or none: the rest is not worth a pass over the table then
  if (events.length === 0) return 0;
  const { rowCount } = await client.query(
    `with ranked as (
       select e.id, row_number() over (
         partition by repeated.event
         order by ${outcomePrecedence('e.outcome')}, e.end_on desc nulls last, e.id desc) as place
       from unnest($2::int[], $3::int[]) as repeated (event, id)
       join ${table} e on e.authority = $1 and e.id = repeated.id
     )
     delete from ${table} where authority = $1 and id in (select id from ranked where place > 1)`,
    [
      authority.code,
      events.flatMap(({ ids }, event) => ids.map(() => event)),
      events.flatMap(({ ids }) => ids),
    ],
  );
  return rowCount ?? 0;
}
