import type { ClientBase } from 'pg';
import type { LoadContext, Saved } from '../layout.js';

/**
 * Writes staged reports to `occupancy`: the latest report of each location and day, in place of one loaded before.
 *
 * @param columns the columns of `occupancy` that this kind of report speaks of
 */
export async function saveReports(
  client: ClientBase,
  { authority, loadId }: LoadContext,
  columns: readonly string[],
): Promise<Saved> {
  const { rowCount: replaced } = await client.query(
    `delete from staged earlier using staged later
     where later.location_id = earlier.location_id and later.on_date = earlier.on_date
       and (later.updated_at, later.line) > (earlier.updated_at, earlier.line)`,
  );
  await client.query(
    `insert into occupancy (authority, location_id, on_date, updated_at, load_id, ${columns.join(', ')})
     select $1, location_id, on_date, updated_at, $2::int, ${columns.join(', ')} from staged
     on conflict (authority, location_id, on_date) do update set updated_at = excluded.updated_at,
       load_id = excluded.load_id, ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}
     where occupancy.updated_at is null or occupancy.updated_at <= excluded.updated_at`,
    [authority.code, loadId],
  );
  const { rows } = await client.query<{ from: string | null; to: string | null }>(
    'select min(on_date)::text as "from", max(on_date)::text as "to" from staged',
  );
  const { from, to } = rows[0] ?? { from: null, to: null };
  const notes = replaced
    ? [`${replaced} reports gave way to a later one of the same location and day`]
    : [];
  return { period: from && to ? { from, to } : null, problems: [], notes };
}
