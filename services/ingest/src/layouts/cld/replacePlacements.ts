import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { LoadContext } from '../../layout.js';

/** What tells two services of one person apart, from file to file: not the end, nor the cost, which may change. */
const sameService = (one: string, other: string) =>
  ['person_id', 'start_on', 'client_type', 'cld_service_type', 'component', 'service_type']
    .map((column) => `${one}.${column} = ${other}.${column}`)
    .join(' and ');

/**
 * Puts the load's placements in place of what earlier files said of the same services.
 *
 * Files of different periods tell of the same service; the one of the latest period is believed. A service that was open
 * at the end of a period and is missing from the next is closed at that end. The result does not depend on the order in
 * which the periods are loaded.
 *
 * @returns how many open services were closed
 */
export async function replacePlacements(
  client: ClientBase,
  load: LoadContext,
  period: Period,
): Promise<number> {
  await client.query('analyze placement');
  await yieldToLater(client, load, period);
  return replaceEarlier(client, load, period);
}

/** The file of a later period, if it is there already, has the last word on what it tells and on what it leaves out. */
async function yieldToLater(client: ClientBase, load: LoadContext, { to }: Period): Promise<void> {
  const values = [load.authority.code, load.loadId, to];
  const later = `authority = $1 and layout = 'cld' and status = 'loaded' and id <> $2 and period_to > $3`;
  await client.query(
    `delete from placement mine using placement p, load l
     where mine.authority = $1 and mine.load_id = $2 and p.authority = $1 and p.load_id <> $2
       and l.authority = $1 and l.id = p.load_id and l.period_to > $3 and ${sameService('mine', 'p')}`,
    values,
  );
  await client.query(
    `update placement set end_on = $3
     where authority = $1 and load_id = $2 and (end_on is null or end_on > $3)
       and exists (select from load where ${later} and period_from <= $3::date + 1)`,
    values,
  );
}

async function replaceEarlier(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  { from, to }: Period,
): Promise<number> {
  const earlier = `p.authority = $1 and p.load_id <> $2 and l.authority = $1 and l.id = p.load_id`;
  // told again by this file, which is of a later period or the same
  await client.query(
    `delete from placement p using load l
     where ${earlier} and l.period_to <= $3
       and exists (select from placement mine
                   where mine.authority = $1 and mine.load_id = $2 and ${sameService('mine', 'p')})`,
    [authority.code, loadId, to],
  );
  // brought by a file whose period lies in this one, and no longer told: what is left is the part that an earlier period
  // vouches for
  await client.query(
    `with withdrawn as (
       select p.id,
              (select max(e.period_to) from load e
               where e.authority = $1 and e.layout = 'cld' and e.status = 'loaded' and e.id <> $2
                 and e.period_from < $3 and e.period_to < $4 and e.period_to >= p.start_on) as left_until
       from placement p join load l on ${earlier}
       where l.period_from >= $3 and l.period_to <= $4
     ), gone as (
       delete from placement p using withdrawn w
       where p.authority = $1 and p.id = w.id and w.left_until is null
     )
     update placement p set end_on = w.left_until from withdrawn w
     where p.authority = $1 and p.id = w.id and w.left_until is not null
       and (p.end_on is null or p.end_on > w.left_until)`,
    [authority.code, loadId, from, to],
  );
  // open when an earlier period ended, and missing from this one
  const closed = await client.query(
    `update placement p set end_on = l.period_to from load l
     where ${earlier} and l.period_from < $3 and l.period_to < $4 and p.start_on <= l.period_to
       and (p.end_on is null or p.end_on > l.period_to)`,
    [authority.code, loadId, from, to],
  );
  return closed.rowCount ?? 0;
}
