import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scratchDatabase } from '@careshape/database';
import { authorityOf, coventry } from '@careshape/domain';
import pg from 'pg';
import { guardNames } from '../guards/guards.js';
import { loadFile, type LoadOptions, type LoadReport } from '../loadFile.js';

/** A database of its own and a folder for files, for one test file. */
export interface TestBed {
  readonly folder: string;
  /** Writes a file and loads it. */
  load(
    name: string,
    content: string | Buffer,
    options?: Partial<Omit<LoadOptions, 'authority'>> & { readonly authority?: string },
  ): Promise<LoadReport>;
  /** Rows of a query, numbers and dates as text. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  /** Empties every table that a load writes. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a test bed on the server that the test run started. */
export async function openTestBed(): Promise<TestBed> {
  const server = process.env['CARESHAPE_TEST_SERVER'];
  if (!server) throw new Error('no test server: run the tests through the root configuration');
  const database = await scratchDatabase(server);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const folder = mkdtempSync(join(tmpdir(), 'careshape-ingest-'));
  return {
    folder,
    async load(name, content, { authority, ...options } = {}) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return loadFile(
        path,
        {
          layout: null,
          strict: false,
          demo: false,
          accept: guardNames,
          ...options,
          authority: authority ? authorityOf(authority)! : coventry,
        },
        { url: database.url, now: () => new Date(), progress: () => {} },
      );
    },
    async rows(sql) {
      const { rows } = await client.query(sql);
      return rows as Record<string, unknown>[];
    },
    async reset() {
      await client.query(
        `truncate load, problem, person, request, assessment, review, placement, home_support_week, respite_stay,
           zone, zone_ward, provider, location restart identity cascade`,
      );
    },
    async close() {
      await client.end();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
