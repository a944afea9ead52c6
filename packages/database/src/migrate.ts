import { Migrator } from '@mikro-orm/migrations';
import type { MikroORM } from '@mikro-orm/postgresql';
import { writeReference } from './writeReference.js';

/** Any number that only this platform uses: it names the lock under which tables are changed. */
const migrationLock = 7_264_183;

/**
 * Brings the tables up to date and writes the reference rows, in one transaction.
 *
 * Forward only. Two copies may start at once: the second waits for the first, then finds nothing to do.
 */
export async function migrate(orm: MikroORM): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(${migrationLock})`);
    const transaction = em.getTransactionContext();
    const ran = await new Migrator(orm.em).up(transaction ? { transaction } : undefined);
    await writeReference(em.getKysely());
    // PostgreSQL counts tables this small never by itself, and then plans as if every row were another group
    if (ran.length > 0) await em.execute('analyze ethnic_group, service_type, client_group, ward');
  });
}
