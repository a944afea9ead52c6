import type { Database } from '@careshape/database';
import { type Kysely, sql } from 'kysely';

/** Tells that the data of the small city has changed, as every load does that changes any. */
export async function dataChanged(db: Kysely<Database>): Promise<void> {
  await sql`update load set data_version = data_version + 1
    where data_version = (select max(data_version) from load)`.execute(db);
}
