import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, scratchDatabase } from '@careshape/database';
import type { Kysely } from 'kysely';
import pino from 'pino';
import { readOnly } from '../readOnly.js';
import { type ServerOptions, startServer } from './startServer.js';

/** A server over an empty database of its own, for a test. */
export interface TestServer {
  readonly url: string;
  /** The bearer key of its analysts. */
  readonly analystKey: string;
  /** Its database, to write to. */
  readonly db: Kysely<Database>;
  /** Every line of its log so far. */
  readonly lines: readonly string[];
  stop(): Promise<void>;
}

/** Starts a server as it runs outside, caches included, with one page of no content; for tests only. */
export async function startTestServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  const reading = readOnly(database.url);
  const dashboardFolder = mkdtempSync(join(tmpdir(), 'careshape-pages-'));
  writeFileSync(join(dashboardFolder, 'index.html'), '<!doctype html><title>Pages</title>');
  mkdirSync(join(dashboardFolder, 'assets'));
  writeFileSync(join(dashboardFolder, 'assets', 'index-abc.js'), `// ${'x'.repeat(5_000)}`);
  const analystKey = 'key-of-an-analyst';
  const lines: string[] = [];
  const server = await startServer({
    reader: { db: reading, authority: 'E08000026' },
    host: '127.0.0.1',
    port: 0,
    analystKey,
    dashboardFolder,
    cache: { bytes: 1_000_000, databaseUrl: database.url },
    log: pino({ base: undefined }, { write: (line) => void lines.push(line) }),
    ...options,
  });
  return {
    url: server.url,
    analystKey,
    db: database.db,
    lines,
    async stop() {
      await server.stop();
      await reading.destroy();
      await database.close();
      rmSync(dashboardFolder, { recursive: true });
    },
  };
}
