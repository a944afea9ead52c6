import type { Database } from '@careshape/database';
import { preparedMark } from '@careshape/metrics';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

/** How long one SQL statement may take. */
export const statementMs = 10_000;

/**
 * Opens connections that can only read, each statement stopped after ten seconds.
 *
 * The service never writes; a fault in it cannot either.
 */
export function readOnly(url: string): Kysely<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 12,
    statement_timeout: statementMs,
    options: '-c default_transaction_read_only=on',
    types: asText,
  });
  // an idle connection that loses its server must not end the process: the next query tells
  pool.on('error', () => {});
  pool.on('connect', prepareMarked);
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

/** How many different statements are prepared; one that comes later is read and planned each time. */
const preparedMost = 200;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= preparedMost) return known;
  const name = `list-${names.size}`;
  names.set(text, name);
  return name;
}

/** Has a connection prepare the statements that ask for it. */
function prepareMarked(client: pg.ClientBase): void {
  const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
  const preparing = (text: unknown, values: unknown, ...others: unknown[]) => {
    const name = isMarked(text) ? nameOf(text) : undefined;
    return name === undefined
      ? query(text, values, ...others)
      : query({ name, text, values }, ...others);
  };
  client.query = preparing as typeof client.query;
}

function isMarked(text: unknown): text is string {
  return typeof text === 'string' && text.startsWith(preparedMark);
}

/** Dates and times stay the text PostgreSQL gives: a `Date` would move them into the time zone of the process. */
const asText: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    textTypes.has(oid)
      ? (value: string) => value
      : (pg.types.getTypeParser as (oid: number, format: string) => unknown)(
          oid,
          format,
        )) as pg.CustomTypesConfig['getTypeParser'],
};

const textTypes: ReadonlySet<number> = new Set([
  pg.types.builtins.DATE,
  pg.types.builtins.TIMESTAMP,
  pg.types.builtins.TIMESTAMPTZ,
]);
