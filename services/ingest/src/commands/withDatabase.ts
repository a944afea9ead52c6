import { DatabaseError, type OpenDatabase, openDatabase } from '@careshape/database';
import { withoutValue } from '../personal/withoutValue.js';

/**
 * Opens the database, works with it, closes it whatever happens.
 *
 * @throws DatabaseError also where the database fails in the middle, in one line
 */
export async function withDatabase<T>(
  env: NodeJS.ProcessEnv,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  let database: OpenDatabase | null = null;
  try {
    database = await openDatabase(env);
    return await work(database);
  } catch (error) {
    if (isDatabaseFault(error))
      throw new DatabaseError(`the database gave up: ${withoutValue(error)}`);
    throw error;
  } finally {
    await database?.close();
  }
}

/**
 * PostgreSQL's errors carry a five-character state, the network's a word in capitals; of a connection that ends in the middle
 * of a statement the driver has words alone.
 */
function isDatabaseFault(error: unknown): error is Error {
  if (error instanceof Error && /^Connection terminated|connection error/.test(error.message))
    return true;
  return (
    error instanceof Error &&
    typeof (error as { code?: unknown }).code === 'string' &&
    /^([0-9A-Z]{5}|E[A-Z]+)$/.test((error as unknown as { code: string }).code)
  );
}
