import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { LoadContext } from '../../layout.js';
import { cutPlacements, pieceColumns } from './cutPlacements.js';
import { sameService } from './sameService.js';

/**
 * Puts the load's placements beside what files of other periods said.
 *
 * Each file is believed for the days of its own period, the last one loaded where two tell of the same days; the first also
 * for the time before it and the last for the time after. Where what two of them say is the same, the pieces are one. A
 * service that was open at the end of a period and is missing from the next is closed at that end. Where no two periods
 * overlap, the result does not depend on the order in which they are loaded.
 *
 * @returns how many services of other files were closed or withdrawn
 */
export async function replacePlacements(
  client: ClientBase,
  load: LoadContext,
  period: Period,
): Promise<number> {
  await client.query('analyze placement');
  // first, since a piece of the load may become one with another's
  const taken = await takeOutUntold(client, load, period);
  await cutPlacements(client, load, period);
  await yieldToLater(client, load, period);
  return taken;
}

/** Where a file of a later period is there already, what it leaves out ends with this one. */
async function yieldToLater(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  { to }: Period,
): Promise<void> {
  await client.query(
    `update placement set end_on = $3
     where authority = $1 and load_id = $2 and not goes_on and (end_on is null or end_on > $3) and from_on <= $3
       and exists (select from load
                   where authority = $1 and layout = 'cld' and status = 'loaded' and id <> $2 and period_to > $3)`,
    [authority.code, loadId, to],
  );
}

/**
 * Takes out of the period what other files told of services of which this one says nothing: what is left is what a file of
 * an earlier period vouches for before it, and one of a later period after it.
 */
async function takeOutUntold(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  { from, to }: Period,
): Promise<number> {
  const { rowCount } = await client.query(
    `create temporary table untold on commit drop as
     select p.id, least($3::date - 1, (
         select max(e.period_to) from load e
         where e.authority = $1 and e.layout = 'cld' and e.status = 'loaded' and e.id <> $2 and e.period_from < $3)) as left_until,
       l.period_to > $4 as told_after
     from placement p join load l on l.authority = $1 and l.id = p.load_id
     where p.authority = $1 and p.load_id <> $2 and coalesce(p.end_on, 'infinity') >= $3
       and (p.from_on <= $4 or l.period_to <= $4)
       and not exists (select from placement mine
                       where mine.authority = $1 and mine.load_id = $2 and ${sameService('mine', 'p')})`,
    [authority.code, loadId, from, to],
  );
  if (rowCount === 0) {
    await client.query('drop table untold');
    return 0;
  }
  await client.query(
    `insert into placement (from_on, goes_on, ${pieceColumns.join(', ')})
     select $2::date + 1, p.goes_on, ${pieceColumns.map((column) => `p.${column}`).join(', ')}
     from placement p join untold u on u.id = p.id
     where p.authority = $1 and u.told_after and p.from_on <= $2 and coalesce(p.end_on, 'infinity') > $2`,
    [authority.code, to],
  );
  await client.query(
    `delete from placement p using untold u
     where p.authority = $1 and p.id = u.id and (u.left_until is null or p.from_on > u.left_until)`,
    [authority.code],
  );
  await client.query(
    `update placement p set end_on = u.left_until, goes_on = false from untold u
     where p.authority = $1 and p.id = u.id`,
    [authority.code],
  );
  await client.query('drop table untold');
  return rowCount ?? 0;
}
