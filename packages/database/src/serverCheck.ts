import pg from 'pg';
import { DatabaseError } from './databaseError.js';

/** The oldest PostgreSQL the platform runs on. */
export const oldestPostgres = 15;

/** Whether a PostgreSQL answers at this address at all. */
export async function answers(url: string): Promise<boolean> {
  try {
    await versionOf(url);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes sure that a PostgreSQL new enough answers at an address.
 *
 * @throws DatabaseError with what is wrong and what to set; the password is never repeated
 */
export async function checkServer(url: string): Promise<void> {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol))
    throw new DatabaseError(
      'DATABASE_URL is not a PostgreSQL address: write it as postgresql://user:password@host:port/database',
    );
  const { host, pathname } = new URL(url);
  let version: number;
  try {
    version = await versionOf(url);
  } catch (error) {
    throw new DatabaseError(
      `no database answers at ${host}${pathname} (${reasonOf(error)}): check DATABASE_URL and that the server runs`,
    );
  }
  const problem = versionProblem(version, host);
  if (problem) throw new DatabaseError(problem);
}

/** What to say of a server's major version: null where it is new enough. */
export function versionProblem(version: number, host: string): string | null {
  return version >= oldestPostgres
    ? null
    : `the PostgreSQL at ${host} is version ${version}: version ${oldestPostgres} or newer is needed`;
}

async function versionOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // an idle client that loses its server must not end the process
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      `select current_setting('server_version_num') as version`,
    );
    return Math.floor(Number(rows[0]?.version) / 10_000);
  } finally {
    await client.end().catch(() => {});
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? 'no answer';
}
