import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import { bulkInsert } from '../../bulkInsert.js';
import type { LoadContext } from '../../layout.js';
import type { FileSummary } from './fileSummary.js';
import { outcomePrecedence } from './outcomePrecedence.js';

/** A kind of event that is not a service: its table, what tells two events of a person and a day apart, what else it says. */
interface EventTable {
  readonly kind: string;
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

const eventTables: readonly EventTable[] = [
  { kind: 'Request', table: 'request', key: ['route'], columns: ['route', 'outcome'] },
  {
    kind: 'Assessment',
    table: 'assessment',
    key: ['assessment_type'],
    columns: ['assessment_type', 'eligible_needs', 'method', 'outcome'],
  },
  {
    kind: 'Review',
    table: 'review',
    key: [],
    columns: ['review_type', 'reason', 'outcomes_achieved', 'method', 'outcome'],
  },
];

/**
 * Saves requests, assessments and reviews, one row an event, in place of what was loaded for the period.
 *
 * @returns how many rows repeated an event
 */
export async function saveEvents(
  client: ClientBase,
  load: LoadContext,
  { period, rowsOfKind }: FileSummary,
): Promise<{ repeats: number }> {
  let repeats = 0;
  for (const table of eventTables) {
    await removeOld(client, load, period, table);
    repeats += await insertNew(client, load, period, table, rowsOfKind(table.kind));
  }
  return { repeats };
}

/** What ended in the period, what this same period's file brought, and what was open and is told again here. */
async function removeOld(
  client: ClientBase,
  { authority }: LoadContext,
  { from, to }: Period,
  { kind, table, key }: EventTable,
): Promise<void> {
  await client.query(
    `delete from ${table} e
     where e.authority = $1 and (
       coalesce(e.end_on, e.start_on) between $2 and $3
       or e.load_id in (select id from load where authority = $1 and layout = 'cld'
                        and period_from = $2 and period_to = $3))`,
    [authority.code, from, to],
  );
  const sameKey = key.map((column) => `and s.${column} is not distinct from e.${column}`).join(' ');
  await client.query(
    `delete from ${table} e using staged s join met on met.number = s.person
     where e.authority = $1 and e.end_on is null and s.kind = '${kind}'
       and met.id = e.person_id and s.start_on = e.start_on and s.client_type = e.client_type ${sameKey}`,
    [authority.code],
  );
}

async function insertNew(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  { to }: Period,
  { kind, table, key, columns }: EventTable,
  told: number,
): Promise<number> {
  const unique = ['met.id', 's.start_on', 's.end_on', 's.client_type', ...key.map((k) => `s.${k}`)];
  const sameKey = key.map((column) => `and e.${column} is not distinct from s.${column}`).join(' ');
  const saved = await bulkInsert(
    client,
    `insert into ${table} (authority, person_id, load_id, reference, client_type, start_on, end_on, ${columns.join(', ')})
       select distinct on (${unique.join(', ')})
              $1, met.id, $2::int, s.reference, s.client_type, s.start_on,
              case when met.died_on >= s.start_on then least(s.end_on, met.died_on) else s.end_on end,
              ${columns.map((column) => `s.${column}`).join(', ')}
       from staged s join met on met.number = s.person
       where s.kind = '${kind}'
         -- still open here, but a later file has told its end
         and not (s.end_on is null and exists (
           select from ${table} e
           where e.authority = $1 and e.person_id = met.id and e.start_on = s.start_on and e.end_on > $3
             and e.client_type = s.client_type ${sameKey}))
       order by ${unique.join(', ')}, ${outcomePrecedence('s.outcome')}, s.line desc`,
    [authority.code, loadId, to],
  );
  return told - saved;
}
