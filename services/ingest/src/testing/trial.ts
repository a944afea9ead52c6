import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { type Authority, coventry } from '@careshape/domain';
import pg from 'pg';
import { guardNames } from '../guards/guards.js';
import { loadFile, type LoadReport } from '../loadFile.js';

/** For tests: a database of one's own and a folder of files to load into it. */
export interface Trial {
  readonly database: OpenDatabase;
  readonly folder: string;
  /** Writes a file with this text and loads it. */
  loadText(name: string, text: string, authority?: Authority): Promise<LoadReport>;
  /** Loads a file that lies somewhere. */
  load(path: string, authority?: Authority): Promise<LoadReport>;
  /** The rows of a query, values as the driver gives them. */
  rows(query: string): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Opens a trial on the server of the test run. */
export async function openTrial(): Promise<Trial> {
  const database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  const folder = await mkdtemp(join(tmpdir(), 'careshape-trial-'));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const load = (path: string, authority = coventry) =>
    loadFile(
      path,
      { authority, layout: null, strict: false, demo: true, accept: guardNames },
      { url: database.url, now: () => new Date(), progress: () => {} },
    );
  return {
    database,
    folder,
    load,
    loadText: async (name, text, authority) => {
      await writeFile(join(folder, name), text);
      return load(join(folder, name), authority);
    },
    rows: async (query) => (await client.query<Record<string, unknown>>(query)).rows,
    close: async () => {
      await client.end();
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
