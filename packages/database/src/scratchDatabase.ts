import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type OpenDatabase, openDatabase } from './openDatabase.js';

/**
 * A fresh database with all tables and reference rows, for one test file or one benchmark; closing it drops it.
 *
 * @param serverUrl a PostgreSQL on which databases may be made
 */
export async function scratchDatabase(serverUrl: string): Promise<OpenDatabase> {
  const name = `scratch_${randomBytes(6).toString('hex')}`;
  await run(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const database = await openDatabase({ DATABASE_URL: url.href });
  const close = async () => {
    await database.close();
    await run(serverUrl, `drop database ${name} with (force)`);
  };
  return { ...database, close };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
