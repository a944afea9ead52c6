import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { LoadContext } from '../../layout.js';
import { eventTables } from './eventTables.js';
import { characteristics } from './people.js';

type Table = (typeof eventTables)[number]['table'];

/** The day of an event, by which it is known who its person was: the one on which figures count it. */
const dayOf: Readonly<Record<Exclude<Table, 'placement'>, string>> = {
  request: 'f.start_on',
  assessment: 'coalesce(f.end_on, f.start_on)',
  review: 'coalesce(f.end_on, f.start_on)',
};

/**
 * Writes what is known of people, for its day, into each event that the file told of somebody in the temporary table
 * `details`: of all others the writer knew as much. Services are told as of the file's own days; `cutPlacements` keeps what
 * other files told of theirs.
 */
export async function tellEvents(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  { from }: Period,
): Promise<void> {
  for (const { table } of eventTables) {
    const [day, values] = table === 'placement' ? ['$3::date', [from]] : [dayOf[table], []];
    await tell(
      client,
      { table, day, where: 'f.load_id = $2 and f.person_id in (select person_id from details)' },
      [authority.code, loadId, ...values],
    );
  }
}

/**
 * Writes what is known of people now for the days of the file into the rows of other files on those days: events, weeks of
 * home support and stays. Rows of other days stay as they are.
 */
export async function tellOthers(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  { from, to }: Period,
): Promise<void> {
  for (const [table, day] of Object.entries(dayOf))
    await tell(client, { table, day, where: `f.load_id <> $2 and ${day} between $3 and $4` }, [
      authority.code,
      loadId,
      from,
      to,
    ]);
  const weeks = await tell(
    client,
    {
      table: 'home_support_week',
      day: 'f.week_start',
      where: 'f.week_start between $2 and $3',
    },
    [authority.code, from, to],
  );
  if (weeks > 0)
    await client.query('select write_home_support_sums($1, $2, $3)', [authority.code, from, to]);
  await client.query('select cut_respite_stays($1, $2, $3)', [authority.code, from, to]);
}

interface Telling {
  readonly table: string;
  readonly day: string;
  readonly where: string;
}

/** @returns how many rows say something else now */
async function tell(
  client: ClientBase,
  { table, day, where }: Telling,
  values: readonly (string | number)[],
): Promise<number> {
  const columns = (row: string) => characteristics.map((column) => `${row}.${column}`).join(', ');
  const { rowCount } = await client.query(
    `update ${table} f set ${characteristics.map((column) => `${column} = k.${column}`).join(', ')}
     from known_of_people($1) k
     where f.authority = $1 and ${where} and k.person_id = f.person_id
       and ${day} between k.known_from and k.known_until
       and (${columns('f')}) is distinct from (${columns('k')})`,
    [...values],
  );
  return rowCount ?? 0;
}
