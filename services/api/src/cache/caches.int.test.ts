import {
  type Database,
  loadChannel,
  type OpenDatabase,
  scratchDatabase,
} from '@careshape/database';
import { type Kysely, sql } from 'kysely';
import pino from 'pino';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readOnly } from '../readOnly.js';
import { type RunningServer, startServer } from '../server/startServer.js';

const authority = 'E08000026';
const analystKey = 'key-of-an-analyst';
const lines: string[] = [];
let database: OpenDatabase;
let reading: Kysely<Database>;
let copies: RunningServer[];

beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  reading = readOnly(database.url);
  copies = [await copy(), await copy()];
  await load();
});
afterAll(async () => {
  await Promise.all(copies.map((server) => server.stop()));
  await reading.destroy();
  await database.close();
});

const version = '{ about { dataVersion latestLoad { fileName } } }';

test('a question asked again is not executed again', async () => {
  let tries = 0;
  // a copy keeps answers from when it listens on; each try is another question, so that none was kept before
  await vi.waitFor(async () => {
    const question = `{ about { try${(tries += 1)}: dataVersion latestLoad { fileName } } }`;
    const first = await ask(0, question);
    const again = await ask(0, question);
    expect(again.text).toBe(first.text);
    expect(await wasCached(first, again)).toEqual([false, true]);
  });
});

test('equality says whether its counts had been worked out before', async () => {
  const comparison = async (selected: string) => {
    const { data } = await ask(
      0,
      `{ equality(by: AGE_BAND) { ${selected} explain { fromCache } } }`,
    );
    return data.equality.explain.fromCache;
  };
  const told = [await comparison('notes'), await comparison('withheld'), await comparison('')];
  // alone, the explanation is worked out without a count
  expect(told).toEqual([false, true, false]);
});

test('a load reaches every copy', async () => {
  const before = await Promise.all([ask(0, version), ask(1, version)]);
  const number = await load();
  await vi.waitFor(async () => {
    const after = await Promise.all([ask(0, version), ask(1, version)]);
    expect(after.map(({ data }) => data.about.dataVersion)).toEqual([number, number]);
  });
  expect(before.map(({ data }) => data.about.dataVersion)).toEqual([number - 1, number - 1]);
});

test('a copy that no longer hears of loads asks for the data version instead', async () => {
  await ask(0, version);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query = ${`listen ${loadChannel}`}`.execute(database.db);
  // not told of on purpose: who does not listen must find out
  const number = await load({ told: false });
  await vi.waitFor(async () => {
    const { data } = await ask(0, version);
    expect(data.about.dataVersion).toBe(number);
  });
});

test('a copy listens again after its connection was lost', async () => {
  await vi.waitFor(async () => {
    const { rows } = await sql`select from pg_stat_activity
      where datname = current_database() and query = ${`listen ${loadChannel}`}`.execute(
      database.db,
    );
    expect(rows).toHaveLength(2);
  });
  const number = await load();
  await vi.waitFor(async () => expect((await ask(1, version)).data.about.dataVersion).toBe(number));
});

test('the public is not given what was kept for an analyst', async () => {
  const query = '{ about { policy { name } } }';
  const one = await ask(0, query, { key: analystKey });
  const other = await ask(0, query);
  expect([one.data.about.policy.name, other.data.about.policy.name]).toEqual(['ANALYST', 'PUBLIC']);
});

test('variables and operation names make another answer', async () => {
  const query =
    'query A($on: Boolean!) { about { name @include(if: $on) version } } query B { about { demo } }';
  const answers = [
    await ask(0, query, { operationName: 'A', variables: { on: true } }),
    await ask(0, query, { operationName: 'A', variables: { on: false } }),
    await ask(0, query, { operationName: 'B' }),
  ];
  expect(answers.map(({ data }) => Object.keys(data.about))).toEqual([
    ['name', 'version'],
    ['version'],
    ['demo'],
  ]);
});

test('an answer with errors is never kept', async () => {
  const query = '{ wards(first: 0) { nodes { name } } about { version } }';
  const [first, again] = [await ask(0, query), await ask(0, query)];
  expect(await wasCached(first, again)).toEqual([false, false]);
});

test('the same answer by GET is not sent twice', async () => {
  const url = `${copies[0]!.url}/graphql?query=${encodeURIComponent(version)}`;
  const first = await fetch(url);
  const etag = first.headers.get('etag')!;
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
  const again = await fetch(url, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  await load();
  await vi.waitFor(async () => {
    const later = await fetch(url, { headers: { 'if-none-match': etag } });
    expect(later.status).toBe(200);
  });
});

test('an answer to a key is for its holder alone', async () => {
  const url = `${copies[0]!.url}/graphql?query=${encodeURIComponent(version)}`;
  const { headers } = await fetch(url, { headers: { authorization: `Bearer ${analystKey}` } });
  expect([headers.get('cache-control'), headers.get('vary')]).toEqual([
    'private, no-cache',
    expect.stringContaining('authorization'),
  ]);
});

function copy(): Promise<RunningServer> {
  return startServer({
    reader: { db: reading, authority },
    host: '127.0.0.1',
    port: 0,
    analystKey,
    dashboardFolder: 'none',
    cache: { bytes: 1_000_000, databaseUrl: database.url },
    log: pino({ base: undefined }, { write: (line) => void lines.push(line) }),
  });
}

interface Answered {
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: Record<string, any>;
}

/** Writes the record of a load, as the loader does; returns the data version after it. */
async function load({ told = true } = {}): Promise<number> {
  return database.db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ data_version: number }>`
      insert into load (authority, layout, source, file_name, sha256, status, rows_read, rows_accepted,
        rows_rejected, data_version, started_at, finished_at)
      select ${authority}, 'zones', 'demo', 'zones.csv', 'none', 'loaded', 0, 0, 0,
        coalesce(max(data_version), 0) + 1, now(), now()
      from load returning data_version`.execute(transaction);
    if (told) await sql`select pg_notify(${loadChannel}, ${authority})`.execute(transaction);
    return rows[0]!.data_version;
  });
}

async function ask(
  at: number,
  query: string,
  { key, ...more }: { key?: string; variables?: object; operationName?: string } = {},
) {
  const response = await fetch(`${copies[at]!.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    },
    body: JSON.stringify({ query, ...more }),
  });
  const text = await response.text();
  const requestId = response.headers.get('x-request-id');
  return { text, requestId, ...(JSON.parse(text) as Answered) };
}

/** Whether requests were answered from the cache, by the log, which is written after the answer. */
function wasCached(...asked: { requestId: string | null }[]): Promise<(boolean | undefined)[]> {
  return vi.waitFor(() => {
    const told = lines.map((line) => JSON.parse(line) as { requestId?: string; cached?: boolean });
    return asked.map(({ requestId }) => {
      const line = told.find((entry) => entry.requestId === requestId);
      if (!line) throw new Error(`no line of ${requestId}`);
      return line.cached;
    });
  });
}
