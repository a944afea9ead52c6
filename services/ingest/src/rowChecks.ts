import type { ClientBase } from 'pg';

/**
 * Switches the look-up of each foreign key of each row off for this transaction, where the role may (the embedded
 * database's may): it takes longer than the rows themselves. Any other role pays for it.
 *
 * Only around statements whose rows are known to have their partners, or whose keys are checked as a set afterwards;
 * and only while this transaction keeps the partners from being deleted.
 */
export async function pauseRowChecks(client: ClientBase): Promise<void> {
  if (await mayPause(client)) await client.query('set local session_replication_role = replica');
}

/** Switches the look-ups on again. */
export async function resumeRowChecks(client: ClientBase): Promise<void> {
  if (await mayPause(client)) await client.query('set local session_replication_role = origin');
}

async function mayPause(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_parameter_privilege('session_replication_role', 'set') as may`,
  );
  return rows[0]?.may ?? false;
}
