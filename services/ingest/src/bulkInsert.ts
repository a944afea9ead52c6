import type { ClientBase } from 'pg';

/**
 * Inserts a set of rows whose foreign keys hold by the way they are selected.
 *
 * PostgreSQL looks up each foreign key of each row by itself, which takes longer than the insert. Where the role may
 * switch that off for this transaction (the embedded database's may), it is switched off for this one statement; any
 * other role pays for the row-by-row check.
 *
 * Only for an `insert … select` that joins the rows it refers to, in tables from which this transaction keeps them from
 * being deleted (`for key share`, or because it wrote them).
 *
 * @returns the number of rows inserted
 */
export async function bulkInsert(
  client: ClientBase,
  text: string,
  values: readonly unknown[],
): Promise<number> {
  const inBulk = await maySkipRowChecks(client);
  if (inBulk) await client.query('set local session_replication_role = replica');
  const { rowCount } = await client.query(text, [...values]);
  if (inBulk) await client.query('set local session_replication_role = origin');
  return rowCount ?? 0;
}

async function maySkipRowChecks(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_parameter_privilege('session_replication_role', 'set') as may`,
  );
  return rows[0]?.may ?? false;
}
