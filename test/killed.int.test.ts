import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { writeCity } from '@careshape/demo-city';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { platform } from './platform.js';

// Law: a command that is killed at any moment leaves all of what it was to do, or nothing of it.

/** How often each command is killed, at moments spread over its whole run; more are asked for by hand. */
const kills = Number(process.env['CARESHAPE_KILLS'] ?? 6);

let folder: string;
let database: OpenDatabase;
let client: pg.Client;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'careshape-killed-'));
  for (const _ of writeCity(folder)) void _;
  for (const name of readdirSync(folder).filter((file) => /^(cld|home-support)/.test(file))) {
    const [header, ...rows] = readFileSync(join(folder, name), 'utf8').split('\n');
    const few = rows.filter((row) => /,"?[0][0-9a-f]{31}"?,/.test(row));
    writeFileSync(join(folder, name), [header, ...few, ''].join('\n'));
  }
  database = await scratchDatabase(platform.databaseUrl);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  for (const name of ['zones.csv', 'cld-2021-22.csv', 'home-support-2021-22.csv'])
    await careshape(['load', '--demo', join(folder, name)]);
}, 120_000);

afterAll(async () => {
  await client.end();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command; with a moment, kills it then, as nothing can be made ready for. */
async function careshape(words: readonly string[], killAfter?: number) {
  const child = spawn(process.execPath, ['services/ingest/dist/main.js', ...words], {
    env: { ...process.env, DATABASE_URL: database.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += String(chunk);
    });
  const started = performance.now();
  const closed = once(child, 'close') as Promise<[number | null]>;
  if (killAfter !== undefined) void sleep(killAfter).then(() => child.kill('SIGKILL'));
  const [code] = await closed;
  return { code, said, milliseconds: performance.now() - started };
}

const tables = [
  'load',
  'problem',
  'coverage',
  'revision',
  'kept_file',
  'person_piece',
  'request',
  'assessment',
  'review',
  'placement',
  'service_move',
  'home_support_week',
  'home_support_sum',
];

/** Everything that stands, in a few numbers; how loads were timed and numbered aside. */
async function standing(): Promise<string> {
  const sums = tables.map(
    (table) =>
      `(select coalesce(sum(hashtextextended((to_jsonb(t) - 'id' - 'load_id' - 'started_at' - 'finished_at' - 'person_id'
        - 'record_key' - 'earlier_load_id' - 'undoes' - 'detail' - 'people_before' - 'people_after')::text, 0)::numeric), 0)
        || '/' || count(*) from ${table} t) as ${table}`,
  );
  const { rows } = await client.query<Record<string, string>>(`select ${sums.join(', ')}`);
  return JSON.stringify(rows[0]);
}

/** Lets a killed command's transaction end: its connection is noticed to be gone a moment later. */
async function settled(): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ busy: number }>(
      `select count(*)::int as busy from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
         and state <> 'idle' and backend_type = 'client backend'`,
    );
    if (rows[0]!.busy === 0) return;
    await sleep(50);
  }
}

async function killedAtEveryMoment(
  words: readonly string[],
  whole: number,
  codes: readonly number[],
) {
  const before = await standing();
  let untouched = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    await careshape(words, 150 + ((kill + 0.5) * whole) / kills);
    await settled();
    if ((await standing()) !== before) break;
    untouched += 1;
  }
  // then, or where the last kill came too late, it goes through, and changes something once
  const { code } = await careshape(words);
  expect([...codes, 0]).toContain(code);
  return { before, untouched };
}

test('a load that is killed leaves nothing behind, and goes through when it is asked for again', async () => {
  const file = join(folder, 'home-support-2022-23.csv');
  const { milliseconds } = await careshape(['check', file]);
  const { before, untouched } = await killedAtEveryMoment(
    ['load', '--demo', file],
    milliseconds,
    [],
  );
  expect(untouched).toBeGreaterThan(0);
  expect(await standing()).not.toBe(before);
  // asked for once more, nothing is left to do
  expect((await careshape(['load', '--demo', file])).said).toContain('unchanged');
}, 240_000);

test('a load that would be held leaves nothing behind when it is killed', async () => {
  const file = join(folder, 'few.csv');
  const rows = readFileSync(join(folder, 'cld-2021-22.csv'), 'utf8').split('\n');
  writeFileSync(file, [...rows.slice(0, 200), ''].join('\n'));
  const { milliseconds } = await careshape(['check', file]);
  await killedAtEveryMoment(['load', '--demo', file], milliseconds, [2]);
  const { rows: loads } = await client.query<{ status: string }>(
    `select distinct status from load where file_name = 'few.csv'`,
  );
  expect(loads).toEqual([{ status: 'held' }]);
}, 240_000);

test('an undoing that is killed leaves all that stood', async () => {
  const { rows } = await client.query<{ id: number }>(
    `select max(id) as id from load where status = 'loaded'`,
  );
  const words = ['undo', String(rows[0]!.id)];
  const before = await standing();
  const { untouched } = await killedAtEveryMoment(words, 4000, [1]);
  expect(untouched).toBeGreaterThan(0);
  expect(await standing()).not.toBe(before);
}, 240_000);

test('a load whose connection is ended by the database is a fault, told within seconds', async () => {
  const file = join(folder, 'cld-2022-23.csv');
  const before = await standing();
  const running = careshape(['load', '--demo', file]);
  for (let ended = 0; ended === 0;) {
    await sleep(5);
    const { rows } = await client.query<{ ended: number }>(
      `select count(pg_terminate_backend(pid))::int as ended from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
         and backend_type = 'client backend'`,
    );
    ended = rows[0]!.ended;
  }
  const { code, said, milliseconds } = await running;
  expect(code).toBe(3);
  expect(said).toContain('careshape: the database gave up');
  expect(milliseconds).toBeLessThan(30_000);
  await settled();
  expect(await standing()).toBe(before);
  expect((await careshape(['load', '--demo', file])).code).toBe(0);
}, 120_000);
