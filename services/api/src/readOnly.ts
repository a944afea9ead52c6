import type { Database } from '@careshape/database';
import { preparedMark } from '@careshape/metrics';
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { type Pipeline, pipeline } from './pipeline.js';

/** How long one SQL statement may take. */
export const statementMs = 10_000;

/**
 * Opens connections that can only read, each statement stopped after ten seconds.
 *
 * The service never writes; a fault in it cannot either. Statements marked as short and often asked are prepared once
 * and share two connections; every other statement has a connection to itself. None begins a transaction.
 */
export function readOnly(url: string): Kysely<Database> {
  const config: pg.ClientConfig = {
    connectionString: url,
    statement_timeout: statementMs,
    options: '-c default_transaction_read_only=on',
    types: asText,
  };
  const pool = new pg.Pool({ ...config, max: 12, options: `${config.options} ${acrossCores}` });
  // an idle connection that loses its server must not end the process: the next query tells
  pool.on('error', () => {});
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool: eachAlone(pool, pipeline(config)) }),
  });
}

/**
 * Lets PostgreSQL divide long statements among cores at once: by its own reckoning it does so only where it saves far more
 * than starting a helper takes. Of the slowest questions a tenth of the time is saved on two threads of one core.
 */
const acrossCores = '-c parallel_setup_cost=0 -c parallel_tuple_cost=0';

/** The pool as Kysely takes it: it lends one client at all times, which sends each statement where it belongs. */
function eachAlone(pool: pg.Pool, short: Pipeline): PostgresPool {
  const query = async (text: unknown, values?: readonly unknown[]) => {
    if (typeof text !== 'string') throw new Error('statements are not read by cursor');
    const name = text.startsWith(preparedMark) ? nameOf(text) : undefined;
    return name === undefined
      ? pool.query(text, [...(values ?? [])])
      : short.query({ name, text, values: [...(values ?? [])] });
  };
  const client = { query, release: () => {} } as unknown as PostgresPoolClient;
  return {
    options: {},
    connect: async () => client,
    end: async () => {
      await Promise.all([pool.end(), short.end()]);
    },
  };
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
