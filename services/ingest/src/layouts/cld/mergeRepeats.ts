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
  const { rowCount } = await client.query(
    `with same_day as materialized (
       select person_id, start_on from ${table} where authority = $1 and load_id = $2
       group by person_id, start_on having count(*) > 1
     ), repeated as (
       select row_number() over () as event, ids
       from (select array_agg(e.id) as ids
             from same_day join ${table} e on e.person_id = same_day.person_id and e.start_on = same_day.start_on
             where e.authority = $1 and e.load_id = $2
             group by e.person_id, ${key.map((column) => `e.${column}`).join(', ')} having count(*) > 1) events
     ), ranked as (
       select e.id, row_number() over (
         partition by repeated.event
         order by ${outcomePrecedence('e.outcome')}, e.end_on desc nulls last, e.id desc) as place
       from repeated cross join unnest(repeated.ids) as one (id)
       join ${table} e on e.authority = $1 and e.id = one.id
     )
     delete from ${table} e using ranked
     where e.authority = $1 and e.id = ranked.id and ranked.place > 1`,
    [authority.code, loadId],
  );
  return rowCount ?? 0;
}
