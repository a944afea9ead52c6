import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort, openDatabase } from '@careshape/database';
import { writeCity } from '@careshape/demo-city';
import { coventry } from '@careshape/domain';
import { loadFile } from '@careshape/ingest';
import pg from 'pg';
import { Pool } from 'undici';
import { benchCubes } from './cubeQuestions.js';
import { hoursByZoneAndMonth } from './questions/hoursByZoneAndMonth.js';
import { listOf20 } from './questions/listOf20.js';
import { listOf300 } from './questions/listOf300.js';
import { nestedList } from './questions/nestedList.js';
import { peopleByServiceGroupAndYear } from './questions/peopleByServiceGroupAndYear.js';
import { type Timing, timedByTurns } from './timing.js';

const questions = [
  listOf20,
  listOf300,
  nestedList,
  hoursByZoneAndMonth,
  peopleByServiceGroupAndYear,
];

/**
 * Asks the same questions of our service, cold and warm, of PostGraphile 5 and by hand-written SQL, over one database in
 * one run; prints a table.
 *
 * @param scale how many copies of the demo city
 * @param url a loaded database to use instead of making one
 */
export async function benchAnswers(scale: number, url?: string): Promise<void> {
  if (url) return benchOver(url, `the database given`);
  const folder = mkdtempSync(join(tmpdir(), 'careshape-bench-'));
  chmodSync(folder, 0o755);
  const database = await openDatabase({ CARESHAPE_HOME: join(folder, 'home') });
  try {
    for (const { name } of writeCity(join(folder, 'city'), { scale }))
      await loadFile(
        join(folder, 'city', name),
        { authority: coventry, layout: null, strict: false, demo: true },
        { url: database.url, now: () => new Date(), progress: () => {} },
      );
    await benchOver(database.url, `the demo city at scale ${scale}`);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchOver(url: string, what: string): Promise<void> {
  const api = (megabytes: number) => (port: number) => ({
    program: fileURLToPath(import.meta.resolve('@careshape/api').replace('index.js', 'main.js')),
    args: [],
    env: { PORT: String(port), CARESHAPE_CACHE_MB: String(megabytes), LOG_LEVEL: 'error' },
  });
  const postgraphile = (port: number) => ({
    program: fileURLToPath(new URL('./postgraphileServer.js', import.meta.url)),
    args: [url, String(port)],
    env: { GRAPHILE_ENV: 'production' },
  });
  const servers: Served[] = [];
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  try {
    for (const program of [api(0), api(64), postgraphile]) servers.push(await serve(program, url));
    const [cold, warm, theirs] = servers as [Served, Served, Served];
    process.stdout.write(
      `\n${machine()}\nanswers over ${what} (median ms / p95 ms / per second)\n`,
    );
    for (const question of questions) {
      const { title, atOnce, ours, sql, postgraphile: asTheyAskIt } = question;
      const canAsk = asTheyAskIt !== null && (await answers(theirs, asTheyAskIt));
      const ways = [
        () => pool.query(sql),
        () => ask(cold, ours),
        () => ask(warm, ours),
        ...(canAsk ? [() => ask(theirs, asTheyAskIt)] : []),
      ];
      // one answer over all facts takes so long that others' work evens out
      const times = await timedByTurns(ways, { atOnce, rounds: atOnce > 1 ? 5 : 1 });
      const [bySql, byUsCold, byUsWarm, byPostgraphile = null] = times as [
        Timing,
        Timing,
        Timing,
        Timing?,
      ];
      process.stdout.write(
        [
          title,
          `  hand-written SQL  ${line(bySql)}`,
          `  PostGraphile      ${byPostgraphile ? line(byPostgraphile) : 'cannot'}${question.whyNot ? ` (${question.whyNot})` : ''}`,
          `  Careshape, cold   ${line(byUsCold)}${ratios(byUsCold, byPostgraphile, bySql)}`,
          `  Careshape, warm   ${line(byUsWarm)}${ratios(byUsWarm, byPostgraphile, bySql)}`,
          '',
        ].join('\n'),
      );
    }
  } finally {
    await pool.end();
    for (const server of servers) await end(server);
  }
  await benchCubes(url);
}

/** What the figures were measured on, with the load of others on it. */
function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const [load] = loadavg();
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'not known'}), ${memory} GB, Node ${process.versions.node}, load average ${load!.toFixed(1)}`;
}

/** Whether PostGraphile answers a question; says why where it does not. */
async function answers(server: Served, query: string): Promise<boolean> {
  return ask(server, query).then(
    () => true,
    (error: unknown) => {
      process.stdout.write(`  PostGraphile could not answer: ${String(error).slice(0, 200)}\n`);
      return false;
    },
  );
}

function line({ medianMs, p95Ms, perSecond }: Timing): string {
  const of = (number: number) => number.toFixed(number < 10 ? 1 : 0).padStart(7);
  return `${of(medianMs)} ${of(p95Ms)} ${of(perSecond)}`;
}

function ratios(ours: Timing, theirs: Timing | null, sql: Timing): string {
  const toTheirs = theirs
    ? `, ${(ours.perSecond / theirs.perSecond).toFixed(2)} × PostGraphile`
    : '';
  return `${toTheirs}, ${(ours.medianMs / sql.medianMs).toFixed(2)} × the time of the SQL`;
}

interface Served {
  readonly child: ChildProcess;
  readonly connections: Pool;
}

type Program = (port: number) => {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
};

/** Starts a program that serves GraphQL, and waits until it answers. */
async function serve(program: Program, url: string): Promise<Served> {
  const port = await freePort();
  const { program: path, args, env } = program(port);
  const child = spawn(process.execPath, [path, ...args], {
    env: { ...process.env, ...env, DATABASE_URL: url, HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const served = { child, connections: new Pool(`http://127.0.0.1:${port}`, { connections: 16 }) };
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${path} ended with ${child.exitCode}`);
    const answered = await ask(served, '{ __typename }').then(
      () => true,
      () => false,
    );
    if (answered) return served;
    await pause(100);
  }
  throw new Error(`${path} does not answer`);
}

async function end({ child, connections }: Served): Promise<void> {
  await connections.close();
  if (child.exitCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

/**
 * Asks a question; an answer with errors is one. By undici's own dispatcher, which only takes the bytes in: Node's client,
 * and streams, took longer over a request than the server over an answer it has kept.
 */
function ask({ connections }: Served, query: string): Promise<Buffer> {
  const asked = {
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  } as const;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    connections.dispatch(asked, {
      // undici takes a handler without this for one of its older kind
      onRequestStart: () => {},
      onResponseStart: (_, statusCode) => {
        status = statusCode;
      },
      onResponseData: (_, chunk) => void chunks.push(chunk),
      onResponseEnd: () => {
        const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
        if (status === 200 && !bytes.subarray(0, 9).equals(errorsFirst)) resolve(bytes);
        else reject(new Error(bytes.toString('utf8', 0, 300)));
      },
      onResponseError: (_, error) => reject(error),
    });
  });
}

const errorsFirst = Buffer.from('{"errors"');
