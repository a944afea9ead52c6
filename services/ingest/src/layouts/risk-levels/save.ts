import type { ClientBase } from 'pg';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { repeatedRows } from '../../problemsOf.js';
import type { RiskLevel } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<RiskLevel> = {
  provider_id: 'text',
  on_date: 'date',
  level: 'int',
  oversight: 'text',
};

/** Adds the levels of the file; one given before for the same provider and day is replaced. */
export async function save(client: ClientBase, { authority, loadId }: LoadContext): Promise<Saved> {
  const problems = await repeatedRows(client, 'provider_id, on_date', 'date');
  await client.query(
    `insert into provider (authority, id, load_id) select distinct $1, provider_id, $2::int from staged
     on conflict (authority, id) do nothing`,
    [authority.code, loadId],
  );
  await client.query(
    `insert into risk_level (authority, provider_id, on_date, level, oversight, load_id)
     select $1, provider_id, on_date, level, oversight, $2::int from staged
     on conflict (authority, provider_id, on_date) do update
       set level = excluded.level, oversight = excluded.oversight, load_id = excluded.load_id`,
    [authority.code, loadId],
  );
  return { period: null, problems, notes: [] };
}
