import type { Database } from '@careshape/database';
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
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
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
