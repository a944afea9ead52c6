import type { ClientBase } from 'pg';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { repeatedRows } from '../../problemsOf.js';
import type { MarketGap } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<MarketGap> = {
  id: 'text',
  figure_id: 'text',
  gap_id: 'text',
  gap: 'text',
  client_group: 'text',
  requirement: 'text',
  value: 'numeric',
  value_low: 'numeric',
  value_high: 'numeric',
  unit: 'text',
  period_start: 'date',
  period_end: 'date',
  provision_kind: 'text',
  note: 'text',
};

/** The file is the whole list: it replaces the one before. */
export async function save(client: ClientBase, { authority, loadId }: LoadContext): Promise<Saved> {
  const problems = await repeatedRows(client, 'id', 'gap_row_id');
  await client.query(
    'delete from market_gap where authority = $1 and exists (select 1 from staged)',
    [authority.code],
  );
  await client.query(
    `insert into market_gap (authority, id, figure_id, detail, load_id)
     select $1, id, figure_id, jsonb_strip_nulls(to_jsonb(staged) - '{line,id,figure_id}'::text[]), $2::int
     from staged`,
    [authority.code, loadId],
  );
  return { period: null, problems, notes: [] };
}
