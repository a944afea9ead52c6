import { setTimeout as pause } from 'node:timers/promises';
import { loadChannel } from '@careshape/database';
import pg from 'pg';
import type { Logger } from 'pino';

/** What tells whether the data an answer was made from still stands. */
export interface DataWatch {
  /** A word for the data as it is now: the data version, and the last load whatever became of it. */
  stamp(): Promise<string>;
  /** Asks the database itself whether nothing has been loaded since a stamp was given. */
  stands(stamp: string): Promise<boolean>;
  /** Whether loads are told of; while they are not, every `stamp` asks the database. */
  isListening(): boolean;
  stop(): Promise<void>;
}

/** What a watch is made of. */
export interface DataWatchOptions {
  readonly url: string;
  readonly authority: string;
  readonly log: Logger;
}

/** How long to wait before listening again, at first and at most. */
const pauseMs = { first: 200, most: 5_000 } as const;

/**
 * Watches for loads on a connection of its own (`LISTEN`): a load by any program reaches every copy of the service as
 * it is committed.
 *
 * A lost connection is opened again; until then the data version is read for every question.
 */
export function dataWatch({ url, authority, log }: DataWatchOptions): DataWatch {
  const pool = new pg.Pool({ connectionString: url, max: 2, options: readOnly });
  pool.on('error', () => {});
  const stopping = new AbortController();
  let listener: pg.Client | null = null;
  let known: string | null = null;
  // grows with every notice: what was read before one came must not be kept after it
  let notices = 0;
  let reading: Promise<string> | null = null;
  const watching = watch();

  return {
    stamp: async () => known ?? (await readOnce()),
    stands: async (stamp) => (await read()) === stamp,
    isListening: () => listener !== null,
    async stop() {
      stopping.abort();
      await listener?.end().catch(() => {});
      await watching;
      await pool.end();
    },
  };

  /** One read for all who ask at the same time. */
  function readOnce(): Promise<string> {
    reading ??= readAndKeep().finally(() => {
      reading = null;
    });
    return reading;
  }

  async function readAndKeep(): Promise<string> {
    const before = notices;
    const stamp = await read();
    if (listener !== null && notices === before) known = stamp;
    return stamp;
  }

  async function read(): Promise<string> {
    const { rows } = await pool.query<{ stamp: string }>(
      `select coalesce(max(data_version), 0) || '.' || coalesce(max(id), 0) as stamp
       from load where authority = $1`,
      [authority],
    );
    return rows[0]!.stamp;
  }

  function forget(): void {
    notices += 1;
    known = null;
    reading = null;
  }

  async function watch(): Promise<void> {
    for (let wait: number = pauseMs.first; !stopping.signal.aborted;) {
      const heard = await listenUntilLost();
      if (stopping.signal.aborted) return;
      wait = heard ? pauseMs.first : Math.min(wait * 2, pauseMs.most);
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  /** Settles when the connection is lost or could not be made: true where it had been listening. */
  async function listenUntilLost(): Promise<boolean> {
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    const lost = new Promise<void>((resolve) => {
      client.once('end', resolve);
      client.on('error', () => resolve());
    });
    client.on('notification', ({ payload }) => {
      if (payload === authority) forget();
    });
    try {
      await client.connect();
      await client.query(`listen ${loadChannel}`);
      // what was loaded while nobody listened was not told of
      forget();
      listener = client;
      if (stopping.signal.aborted) await client.end();
      await lost;
      return true;
    } catch {
      return false;
    } finally {
      if (listener === client && !stopping.signal.aborted)
        log.warn('loads are not told of: reading the data version for every question');
      listener = null;
      forget();
      await client.end().catch(() => {});
    }
  }
}

const readOnly = '-c default_transaction_read_only=on';
