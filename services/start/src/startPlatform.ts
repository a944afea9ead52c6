import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { careshapeHome, embeddedServer, openDatabase, type Server } from '@careshape/database';
import { analystKey } from './analystKey.js';
import { buildPages } from './buildPages.js';
import { holdingOf, loadDemoCity, writeDemoCity } from './loadDemoCity.js';
import { portIsFree } from './portIsFree.js';
import { addressOf, serve } from './serve.js';
import { readSettings } from './settings.js';
import { step } from './step.js';

/** A running platform. */
export interface Platform {
  /** Where it is reached, without a slash at the end. */
  readonly url: string;
  /** The bearer key for the analyst policy. */
  readonly analystKey: string;
  /** The database in use. */
  readonly databaseUrl: string;
  /** Settles when the API has ended by itself. */
  readonly ended: Promise<void>;
  /** Stops everything that was started, the database last. */
  stop(): Promise<void>;
}

/** How the platform is started. */
export interface StartOptions {
  /** Stops whatever step is under way. */
  readonly signal: AbortSignal;
  /** Restarts the API when its code changes; default false. */
  readonly watch?: boolean;
  /** Whether the demo city may be loaded into a database that `DATABASE_URL` names; default false. */
  readonly demo?: boolean;
}

/**
 * Starts the whole platform: database, tables, a city's data on the first run of the embedded database, pages, API.
 *
 * @param env `PORT`, `HOST`, `CARESHAPE_HOME`, `DATABASE_URL`
 * @throws StartError, DatabaseError: one line a person can act on
 */
export async function startPlatform(
  env: NodeJS.ProcessEnv,
  { signal, watch = false, demo = false }: StartOptions,
): Promise<Platform> {
  const settings = readSettings(env);
  await portIsFree(settings);
  const home = careshapeHome(env);
  const server = await step('Starting the database', () => serverOf(env, home));
  let api: ChildProcess | null = null;
  const stop = async () => {
    await endProcess(api);
    await server.stop();
  };
  try {
    const key = env['CARESHAPE_ANALYST_KEY'] || analystKey(home);
    const roomEnv = { ...env, DATABASE_URL: server.url, CARESHAPE_ANALYST_KEY: key };
    await Promise.all([
      step('Looking after the pages', () => buildPages(env, signal)),
      fillDatabase(home, roomEnv, { signal, mayBeDemo: demo || !env['DATABASE_URL'] }),
    ]);
    signal.throwIfAborted();
    api = await step('Starting the API', () => serve(settings, { env: roomEnv, watch }));
    const ended = once(api, 'exit').then(() => undefined);
    return { url: addressOf(settings), analystKey: key, databaseUrl: server.url, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function serverOf(env: NodeJS.ProcessEnv, home: string): Promise<Server> {
  const url = env['DATABASE_URL'];
  return url ? Promise.resolve({ url, stop: async () => {} }) : embeddedServer(home);
}

async function fillDatabase(
  home: string,
  env: NodeJS.ProcessEnv,
  { signal, mayBeDemo }: { readonly signal: AbortSignal; readonly mayBeDemo: boolean },
): Promise<void> {
  const database = await openDatabase(env);
  const holding = await holdingOf(database.db, home);
  await database.close();
  if (holding === 'the demo city' || holding === 'data of a council') return;
  // a database somebody named is somebody's: made-up data is put there only when they say so
  if (!mayBeDemo) {
    process.stdout.write(
      '  The database holds no data: load files with npm run careshape -- load FILE…, or start with npm start -- --demo\n',
    );
    return;
  }
  await step('Writing the demo city', () => writeDemoCity(home, env, signal));
  await step('Loading the demo city', () => loadDemoCity(home, env, signal));
}

async function endProcess(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
