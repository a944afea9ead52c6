import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { LoadContext } from '../../layout.js';
import { eventTables } from './eventTables.js';
import { characteristics } from './people.js';
import { sameService } from './sameService.js';

/** What two pieces of a service have to say alike to be one. */
const told = [
  ...characteristics,
  'term',
  'delivery',
  'provider_id',
  'location_id',
  'city',
  'unit_cost',
  'cost_frequency',
  'planned_units',
  'weekly_pence',
  'one_off_cost',
];

const sayTheSame = (one: string, other: string) =>
  `(${told.map((column) => `${one}.${column}`).join(', ')})
     is not distinct from (${told.map((column) => `${other}.${column}`).join(', ')})`;

/** What every piece says but its number, its first day and whether another follows. */
export const pieceColumns = [
  'authority',
  'load_id',
  'person_id',
  'record_key',
  ...characteristics,
  ...eventTables.find(({ table }) => table === 'placement')!.columns,
].filter((column) => column !== 'from_on');

/**
 * Cuts the pieces that other files tell of the load's services at the borders of its period, and takes away what lies
 * inside. Without an earlier file the load tells of the time before its period too, without a later one of the time after.
 */
export async function cutPlacements(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  period: Period,
): Promise<void> {
  const { from, until } = await bordersOf(client, { authority, loadId }, period);
  const mine = `mine.authority = $1 and mine.load_id = $2`;
  const values = [authority.code, loadId];
  // most services go on as they were: what was told of them before is then told here
  await client.query(`create temporary table goes_on_as_it_was (id int) on commit drop`);
  await client.query(
    `with one as (
       delete from placement p using placement mine
       where ${mine} and p.authority = $1 and p.load_id <> $2 and ${sameService('mine', 'p')}
         and $3 = 'infinity' and p.from_on = p.start_on and (p.end_on is null or p.end_on >= $4::date - 1)
         and ${sayTheSame('mine', 'p')}
       returning mine.id
     )
     insert into goes_on_as_it_was select id from one`,
    [...values, until, from === '-infinity' ? period.from : from],
  );
  await client.query(
    `create temporary table other_piece on commit drop as
     select p.id from placement p
     where p.authority = $1 and p.load_id <> $2
       and exists (select from placement mine where ${mine} and ${sameService('mine', 'p')})`,
    values,
  );
  const { rows } = await client.query('select from other_piece limit 1');
  if (rows.length > 0) await cut(client, { from, until }, values);
  // the file of an earlier period told of its own days, and had not heard of a service, or knew another end
  if (from !== '-infinity')
    await client.query(
      `update placement mine set from_on = $3
       where ${mine} and mine.from_on < $3 and (mine.end_on is null or mine.end_on >= $3)
         and not exists (select from goes_on_as_it_was whole where whole.id = mine.id)`,
      [...values, from],
    );
  if (rows.length > 0) await join(client, values);
  await client.query('drop table other_piece, goes_on_as_it_was');
}

type Borders = Readonly<Record<'from' | 'until', string>>;

/** The days for which a load is believed: also those before its period, or after it, of which no file of another tells. */
async function bordersOf(
  client: ClientBase,
  { authority, loadId }: Pick<LoadContext, 'authority' | 'loadId'>,
  { from, to }: Period,
): Promise<Borders> {
  const { rows } = await client.query<Borders>(
    `select case when bool_or(period_from < $3) then $3::text else '-infinity' end as from,
       case when bool_or(period_to > $4) then $4::text else 'infinity' end as until
     from load where authority = $1 and layout = 'cld' and status = 'loaded' and id <> $2`,
    [authority.code, loadId, from, to],
  );
  return rows[0]!;
}

async function cut(
  client: ClientBase,
  { from, until }: Borders,
  values: readonly (string | number)[],
): Promise<void> {
  const [council, loadId] = values;
  const run = (statement: string, given: readonly unknown[]) => client.query(statement, [...given]);
  const others = 'p.authority = $1 and p.id in (select id from other_piece)';
  if (until !== 'infinity') {
    // what is told of both sides of the period becomes two pieces
    await run(
      `with split as (
         insert into placement (from_on, goes_on, ${pieceColumns.join(', ')})
         select $3::date + 1, p.goes_on, ${pieceColumns.map((column) => `p.${column}`).join(', ')}
         from placement p where ${others} and p.from_on < $2 and coalesce(p.end_on, 'infinity') > $3
         returning id
       )
       insert into other_piece select id from split`,
      [council, from, until],
    );
    await run(
      `update placement p set from_on = $3::date + 1
       where ${others} and p.from_on between $2 and $3 and coalesce(p.end_on, 'infinity') > $3`,
      [council, from, until],
    );
  }
  await run(`delete from placement p where ${others} and p.from_on between $2 and $3`, [
    council,
    from,
    until,
  ]);
  if (from !== '-infinity')
    await run(
      `update placement p set end_on = $2::date - 1, goes_on = true
       where ${others} and p.from_on < $2 and coalesce(p.end_on, 'infinity') >= $2::date - 1`,
      [council, from],
    );
  const same = `p.authority = $1 and p.id in (select id from other_piece) and ${sameService('mine', 'p')}`;
  if (until !== 'infinity') {
    await run(
      `delete from placement mine
       where mine.authority = $1 and mine.load_id = $2 and mine.start_on > $3
         and exists (select from placement p where ${same})`,
      [council, loadId, until],
    );
    await run(
      `update placement mine set end_on = $3, goes_on = true
       where mine.authority = $1 and mine.load_id = $2 and mine.from_on <= $3
         and (mine.end_on is null or mine.end_on >= $3)
         and exists (select from placement p where ${same} and p.from_on = $3::date + 1)`,
      [council, loadId, until],
    );
  }
}

/** Makes pieces that follow each other and say the same one again: the later one stays. */
async function join(client: ClientBase, values: readonly (string | number)[]): Promise<void> {
  for (const [early, late] of [
    ['p', 'mine'],
    ['mine', 'p'],
  ] as const)
    await client.query(
      `with joined as (
         select ${early}.id as early, ${late}.id as late, ${early}.from_on
         from placement mine join placement p on p.authority = $1 and ${sameService('mine', 'p')}
         where mine.authority = $1 and mine.load_id = $2 and p.id in (select id from other_piece)
           and ${late}.from_on = ${early}.end_on + 1 and ${sayTheSame('mine', 'p')}
       ), gone as (
         delete from placement e using joined where e.authority = $1 and e.id = joined.early
       )
       update placement l set from_on = joined.from_on from joined
       where l.authority = $1 and l.id = joined.late`,
      [...values],
    );
}
