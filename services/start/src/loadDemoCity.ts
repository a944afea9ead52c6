import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import { programs } from './rooms.js';
import { runProgram } from './runProgram.js';
import { StartError } from './settings.js';

/** What the demo city's writer says of what it wrote, in the order in which to load. */
interface Manifest {
  readonly files: readonly string[];
}

/** What the database already holds, before anything is written. */
export type Holding = 'nothing' | 'part of the demo city' | 'the demo city' | 'data of a council';

/** Looks at the record of loads: demo data is only ever put into a database that holds nothing else. */
export async function holdingOf(db: Kysely<Database>, home: string): Promise<Holding> {
  const loads = await db
    .selectFrom('load')
    .select(['file_name', 'demo'])
    .where('status', '=', 'loaded')
    .execute();
  if (loads.length === 0) return 'nothing';
  if (loads.some((load) => !load.demo)) return 'data of a council';
  const manifest = readManifest(home);
  const loaded = new Set(loads.map((load) => load.file_name));
  const isWhole = manifest !== null && manifest.files.every((file) => loaded.has(file));
  return isWhole ? 'the demo city' : 'part of the demo city';
}

/** Writes the source files of the made-up city; the same seed always gives the same files. */
export async function writeDemoCity(home: string, env: NodeJS.ProcessEnv, signal: AbortSignal) {
  await runProgram('writing the demo city', [programs.demoCity, '--out', folderOf(home)], {
    env,
    signal,
  });
}

/** Loads the files through the same command a council uses; a file that was loaded before changes nothing. */
export async function loadDemoCity(home: string, env: NodeJS.ProcessEnv, signal: AbortSignal) {
  const manifest = readManifest(home);
  if (manifest === null) throw new StartError(`the demo city in ${folderOf(home)} has no manifest`);
  const files = manifest.files.map((file) => join(folderOf(home), file));
  await runProgram('loading the demo city', [programs.careshape, 'load', '--demo', ...files], {
    env,
    signal,
    showOutput: true,
  });
}

function folderOf(home: string): string {
  return join(home, 'demo-city');
}

function readManifest(home: string): Manifest | null {
  const file = join(folderOf(home), 'manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : null;
}
