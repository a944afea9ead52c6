import type { ClientBase } from 'pg';
import type { LoadContext, Saved } from '../layout.js';
import { repeatedRows } from '../problemsOf.js';
import { indicatorStaging } from './indicator.js';

const key = 'area, framework, code, period_label, field';
const columns = Object.keys(indicatorStaging);
const others = columns.filter((name) => !key.split(', ').includes(name));

/** Adds the indicators of the file; one given before for the same area, code, year and field is replaced. */
export async function saveIndicators(
  client: ClientBase,
  { authority, loadId }: LoadContext,
): Promise<Saved> {
  const problems = await repeatedRows(client, key, 'period_and_field');
  await client.query(
    `insert into indicator (authority, load_id, ${columns.join(', ')})
     select $1, $2::int, ${columns.join(', ')} from staged
     on conflict (authority, ${key}) do update set load_id = excluded.load_id,
       ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [authority.code, loadId],
  );
  const { rows } = await client.query<{ from: string | null; to: string | null }>(
    'select min(period_from)::text as "from", max(period_to)::text as "to" from staged',
  );
  const { from, to } = rows[0] ?? { from: null, to: null };
  return { period: from && to ? { from, to } : null, problems, notes: [] };
}
