import type { ClientBase } from 'pg';

/**
 * Counts afresh what the planner knows of every table this transaction has changed.
 *
 * PostgreSQL would do so by itself about a minute later; until then the first questions after a load would be planned as
 * if the tables were empty, and could run into the time limit.
 */
export async function analyseChanged(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ table: string }>(
    `select quote_ident(relname) as table from pg_stat_xact_user_tables
     where schemaname = 'public' and n_tup_ins + n_tup_upd + n_tup_del > 0`,
  );
  if (rows.length > 0) await client.query(`analyze ${rows.map(({ table }) => table).join(', ')}`);
}
