import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import { bulkInsert } from '../../bulkInsert.js';
import type { LoadContext } from '../../layout.js';
import { cityOfPlacement } from '../../linkPlacements.js';
import type { FileSummary } from './fileSummary.js';
import { outcomePrecedence } from './outcomePrecedence.js';

/** What tells two services of one person apart, from file to file: not the end, nor the cost, which may change. */
const sameService = (fresh: string, placement: string) =>
  `${fresh}.person_id = ${placement}.person_id and ${fresh}.start_on = ${placement}.start_on
   and ${fresh}.client_type = ${placement}.client_type
   and ${fresh}.cld_service_type = ${placement}.cld_service_type and ${fresh}.component = ${placement}.component
   and ${fresh}.service_type = ${placement}.service_type`;

const columns = [
  'reference',
  'client_type',
  'start_on',
  'term',
  'service_type',
  'cld_service_type',
  'component',
  'delivery',
  'location_id',
  'outcome',
  'unit_cost',
  'cost_frequency',
  'planned_units',
  'weekly_cost',
  'one_off_cost',
];

/**
 * Saves services as placements.
 *
 * Files of different periods tell of the same service; the one of the latest period is believed. A service that was open
 * at the end of a period and is missing from the next is closed at that end. The result does not depend on the order in
 * which the periods are loaded.
 *
 * @returns how many rows repeated a service, and how many open services were closed
 */
export async function savePlacements(
  client: ClientBase,
  load: LoadContext,
  { period, rowsOfKind }: FileSummary,
): Promise<{ repeats: number; closed: number }> {
  const repeats = rowsOfKind('Service') - (await makeFresh(client));
  const closed = await replaceOld(client, load, period);
  await insertFresh(client, load, period);
  await cutAtDeath(client, load);
  return { repeats, closed };
}

/** The services of the file, one row each: the Department's unique event with its costs. Gives their number. */
async function makeFresh(client: ClientBase): Promise<number> {
  const unique = [
    'met.id',
    's.start_on',
    's.client_type',
    's.cld_service_type',
    's.component',
    's.service_type',
    's.delivery',
    's.unit_cost',
    's.cost_frequency',
    's.planned_units',
  ].join(', ');
  const { rowCount } = await client.query(
    `create temporary table fresh on commit drop as
     select distinct on (${unique}) met.id as person_id,
       case when met.died_on >= s.start_on and (s.end_on is null or s.end_on > met.died_on) then met.died_on
            else s.end_on end as end_on, ${columns.map((c) => `s.${c}`).join(', ')}
     from staged s join met on met.number = s.person
     where s.kind = 'Service'
     order by ${unique}, ${outcomePrecedence('s.outcome')}, s.end_on desc nulls last, s.line desc`,
  );
  await client.query('analyze fresh');
  return rowCount ?? 0;
}

async function replaceOld(client: ClientBase, { authority, loadId }: LoadContext, period: Period) {
  const { from, to } = period;
  const { rows } = await client.query<{ any: boolean }>(
    'select exists (select from placement where authority = $1) as any',
    [authority.code],
  );
  if (!rows[0]!.any) return 0;
  const told = `exists (select from fresh f where ${sameService('f', 'p')})`;
  const ofLoad = `p.authority = $1 and l.authority = $1 and l.id = p.load_id`;

  // told again by this file, which is of a later period or the same
  await client.query(
    `delete from placement p using load l where ${ofLoad} and l.period_to <= $2 and ${told}`,
    [authority.code, to],
  );
  // brought by a file whose period lies in this one, and no longer told: what is left is the part that an earlier period
  // vouches for
  await client.query(
    `with withdrawn as (
       select p.id,
              (select max(e.period_to) from load e
               where e.authority = $1 and e.layout = 'cld' and e.status = 'loaded' and e.id <> $4
                 and e.period_from < $2 and e.period_to < $3 and e.period_to >= p.start_on) as left_until
       from placement p join load l on ${ofLoad}
       where l.period_from >= $2 and l.period_to <= $3
     ), gone as (
       delete from placement p using withdrawn w
       where p.authority = $1 and p.id = w.id and w.left_until is null
     )
     update placement p set end_on = w.left_until from withdrawn w
     where p.authority = $1 and p.id = w.id and w.left_until is not null
       and (p.end_on is null or p.end_on > w.left_until)`,
    [authority.code, from, to, loadId],
  );
  // open when an earlier period ended, and missing from this one
  const closed = await client.query(
    `update placement p set end_on = l.period_to from load l
     where ${ofLoad} and l.period_from < $2 and l.period_to < $3 and p.start_on <= l.period_to
       and (p.end_on is null or p.end_on > l.period_to)`,
    [authority.code, from, to],
  );
  return closed.rowCount ?? 0;
}

async function insertFresh(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  { to }: Period,
): Promise<void> {
  // the next period's file, if it is there already, has the last word on what it tells and on what it leaves out
  const { rowCount: followed } = await client.query(
    `select from load where authority = $1 and layout = 'cld' and status = 'loaded' and id <> $2
       and period_to > $3 and period_from <= $3::date + 1 limit 1`,
    [authority.code, loadId, to],
  );
  const toldLater = followed
    ? `and not exists (select from placement e join load l on l.authority = e.authority and l.id = e.load_id
         where e.authority = $1 and l.period_to > $3 and ${sameService('p', 'e')})`
    : '';
  const endOn = followed ? 'least(p.end_on, $3::date)' : 'p.end_on';
  await bulkInsert(
    client,
    `insert into placement (authority, person_id, load_id, end_on, city, provider_id, ${columns.join(', ')})
     select $1, p.person_id, $2, ${endOn}, ${cityOfPlacement}, l.provider_id, ${columns.map((c) => `p.${c}`).join(', ')}
     from fresh p
     join person on person.authority = $1 and person.id = p.person_id
     join service_type on service_type.code = p.service_type
     left join location l on l.authority = $1 and l.id = p.location_id
     left join ward w on w.authority = $1 and w.code = person.ward
     where p.start_on <= $3 ${toldLater}`,
    [authority.code, loadId, to],
  );
}

/** A service does not outlast the person it is for, whatever an earlier file said. */
async function cutAtDeath(client: ClientBase, { authority, loadId }: LoadContext): Promise<void> {
  await client.query(
    `update placement p set end_on = met.died_on from met
     where p.authority = $1 and p.load_id <> $2 and p.person_id = met.id and met.died_on >= p.start_on
       and (p.end_on is null or p.end_on > met.died_on)`,
    [authority.code, loadId],
  );
}
