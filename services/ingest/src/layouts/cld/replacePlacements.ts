import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { LoadContext } from '../../layout.js';
import { cutPlacements } from './cutPlacements.js';
import { sameService } from './sameService.js';

/**
 * Puts the load's placements beside what files of other periods said of the same services.
 *
 * Each file is believed for the days of its own period, and for those that no earlier file tells of; where what two of them
 * say is the same, the pieces are one. A service that was open at the end of a period and is missing from the next is closed
 * at that end. The result does not depend on the order in which the periods are loaded.
 *
 * @returns how many open services were closed
 */
export async function replacePlacements(
  client: ClientBase,
  load: LoadContext,
  period: Period,
): Promise<number> {
  await client.query('analyze placement');
  await cutPlacements(client, load, period);
  await yieldToLater(client, load, period);
  return replaceEarlier(client, load, period);
}

/** Where the file of the next period is there already, what it leaves out ends with this one. */
async function yieldToLater(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  { to }: Period,
): Promise<void> {
  await client.query(
    `update placement set end_on = $3
     where authority = $1 and load_id = $2 and not goes_on and (end_on is null or end_on > $3) and from_on <= $3
       and exists (select from load
                   where authority = $1 and layout = 'cld' and status = 'loaded' and id <> $2
                     and period_to > $3 and period_from <= $3::date + 1)`,
    [authority.code, loadId, to],
  );
}

async function replaceEarlier(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  { from, to }: Period,
): Promise<number> {
  const earlier = `p.authority = $1 and p.load_id <> $2 and l.authority = $1 and l.id = p.load_id`;
  // brought by a file whose period lies in this one, and no longer told: what is left is the part that an earlier period
  // vouches for
  await client.query(
    `with withdrawn as (
       select p.id,
              (select max(e.period_to) from load e
               where e.authority = $1 and e.layout = 'cld' and e.status = 'loaded' and e.id <> $2
                 and e.period_from < $3 and e.period_to < $4 and e.period_to >= p.from_on) as left_until
       from placement p join load l on ${earlier}
       where l.period_from >= $3 and l.period_to <= $4
         and (p.end_on is null or p.end_on >= $3)
         and not exists (select from placement mine
                         where mine.authority = $1 and mine.load_id = $2 and ${sameService('mine', 'p')})
     ), gone as (
       delete from placement p using withdrawn w
       where p.authority = $1 and p.id = w.id and w.left_until is null
     )
     update placement p set end_on = w.left_until, goes_on = false from withdrawn w
     where p.authority = $1 and p.id = w.id and w.left_until is not null
       and (p.end_on is null or p.end_on > w.left_until)`,
    [authority.code, loadId, from, to],
  );
  // open when an earlier period ended, and missing from this one
  const closed = await client.query(
    `update placement p set end_on = l.period_to from load l
     where ${earlier} and not p.goes_on and l.period_from < $3 and l.period_to < $4 and p.from_on <= l.period_to
       and (p.end_on is null or p.end_on > l.period_to)`,
    [authority.code, loadId, from, to],
  );
  return closed.rowCount ?? 0;
}
