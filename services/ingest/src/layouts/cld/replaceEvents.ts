import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { LoadContext } from '../../layout.js';
import type { EventTable } from './eventTables.js';

/**
 * Puts the load's requests, assessments or reviews in place of what was loaded for its period: of other loads goes what
 * ended in the period, what the same period's file brought, and what was open and is told again here.
 */
export async function replaceEvents(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  { from, to }: Period,
  { table, key }: EventTable,
): Promise<void> {
  const values = [authority.code, loadId];
  await client.query(`analyze ${table}`);
  const sameEvent = ['person_id', ...key.filter((column) => column !== 'end_on')]
    .map((column) => `mine.${column} is not distinct from e.${column}`)
    .join(' and ');
  // open here, but a file of a later period has told the end
  await client.query(
    `delete from ${table} mine using ${table} e
     where mine.authority = $1 and mine.load_id = $2 and mine.end_on is null
       and e.authority = $1 and e.load_id <> $2 and e.end_on > $3
       and mine.person_id = e.person_id and mine.start_on = e.start_on and ${sameEvent}`,
    [...values, to],
  );
  await client.query(
    `delete from ${table} e
     where e.authority = $1 and e.load_id <> $2 and (
       coalesce(e.end_on, e.start_on) between $3 and $4
       or e.load_id in (select id from load where authority = $1 and layout = 'cld'
                        and period_from = $3 and period_to = $4))`,
    [...values, from, to],
  );
  await client.query(
    `delete from ${table} e using ${table} mine
     where e.authority = $1 and e.load_id <> $2 and e.end_on is null
       and mine.authority = $1 and mine.load_id = $2
       and mine.person_id = e.person_id and mine.start_on = e.start_on and ${sameEvent}`,
    values,
  );
}
