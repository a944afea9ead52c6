import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';

/** Tells which registrations are one home, and the rating that stands on each day; run after every file of the register. */
export async function writeRegister(client: ClientBase, { code }: Authority): Promise<void> {
  await client.query('select write_register($1)', [code]);
}
