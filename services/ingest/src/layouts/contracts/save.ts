import type { ClientBase } from 'pg';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { repeatedRows } from '../../problemsOf.js';
import type { Contract } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<Contract> = {
  id: 'text',
  provider_id: 'text',
  zone: 'text',
  service_type: 'text',
  term: 'text',
  role: 'text',
  block_hours_per_week: 'numeric',
  hours_per_week_low: 'numeric',
  hours_per_week_high: 'numeric',
  hourly_rate: 'numeric',
  start_on: 'date',
  end_on: 'date',
};

const columns = Object.keys(staging);

/** Adds the contracts of the file, or brings them up to date; a provider not yet in the register is entered by its number. */
export async function save(client: ClientBase, { authority, loadId }: LoadContext): Promise<Saved> {
  const problems = await repeatedRows(client, 'id', 'contract_id');
  await client.query(
    `insert into provider (authority, id, load_id) select distinct $1, provider_id, $2::int from staged
     on conflict (authority, id) do nothing`,
    [authority.code, loadId],
  );
  await client.query(
    `insert into contract (authority, load_id, ${columns.join(', ')})
     select $1, $2::int, ${columns.join(', ')} from staged
     on conflict (authority, id) do update set load_id = excluded.load_id,
       ${columns
         .filter((name) => name !== 'id')
         .map((name) => `${name} = excluded.${name}`)
         .join(', ')}`,
    [authority.code, loadId],
  );
  return { period: null, problems, notes: [] };
}
