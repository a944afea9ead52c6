import { cubes } from '@careshape/metrics';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server/testServer.js';
import { kebabCase } from './names.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/v1/data/${path}`, { headers });

interface Wrong {
  readonly path: string;
  readonly status: number;
  readonly code: string;
  readonly field?: string;
  readonly headers?: Record<string, string>;
}

/** What can be wrong with a question to any cube. */
const wrong: readonly Wrong[] = cubes.flatMap(({ id, dimensions, measures }) => {
  const name = kebabCase(id);
  const ask = `${name}.csv?measure=${measures[0]!.id}`;
  const closed = dimensions.find(({ values }) => values)!;
  const time = dimensions.find(({ kind }) => kind === 'time');
  const bad = (path: string, code: string, field: string): Wrong => ({
    path,
    status: 400,
    code,
    field,
  });
  return [
    bad(`${name}.csv`, 'unknown-measure', 'measure'),
    bad(`${name}.csv?measure=`, 'unknown-measure', 'measure'),
    bad(`${name}.csv?measure=colour`, 'unknown-measure', 'measure'),
    bad(`${ask}&by=colour`, 'unknown-dimension', 'by'),
    bad(`${ask}&colour=red`, 'unknown-parameter', 'colour'),
    bad(`${ask}&first=10`, 'unknown-parameter', 'first'),
    bad(`${ask}&${closed.id}=colour`, 'unknown-code', closed.id),
    bad(`${ask}&${closed.id}=`, 'unknown-code', closed.id),
    bad(`${ask}&header=maybe`, 'bad-input', 'header'),
    bad(`${ask}&from=2024-02-30`, 'invalid-date', 'from'),
    bad(`${ask}&to=yesterday`, 'invalid-date', 'to'),
    bad(`${ask}&from=2024-04-01&to=2024-03-31`, 'invalid-date', 'from'),
    bad(`${ask}&from=2024-01-01&from=2024-04-01`, 'bad-input', 'from'),
    ...(time ? [bad(`${ask}&${time.id}=2024-01-01`, 'unknown-dimension', time.id)] : []),
    { path: ask, status: 401, code: 'unknown-key', headers: { authorization: 'Bearer wrong' } },
    { path: `${name}.xlsx?measure=people`, status: 404, code: 'unknown-format' },
    { path: `${name}.csv.gz?measure=people`, status: 404, code: 'unknown-format' },
    { path: `${name}s.csv?measure=people`, status: 404, code: 'unknown-cube' },
    {
      path: ask.replace('.csv', ''),
      status: 406,
      code: 'not-acceptable',
      headers: { accept: 'application/json' },
    },
  ];
});

/** What the public may not ask. */
const forbidden: readonly Wrong[] = [
  'home-support.csv?measure=people&by=provider',
  'home-support.csv?measure=people&by=week',
  'placements.csv?measure=people&from=2024-01-03&to=2024-01-09',
  'placements.csv?measure=people&serviceType=residential-care,nursing-care',
].map((path) => ({ path, status: 403, code: 'not-for-public' }));

test.each([...wrong, ...forbidden])('$path is refused: $status $code', async (each) => {
  const { path, status, code, field, headers } = each;
  const response = await get(path, headers);
  const problem = (await response.json()) as Record<string, unknown>;
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(problem).toMatchObject({
    status,
    code,
    ...(field && { field }),
    title: expect.any(String),
    detail: expect.any(String),
    instance: `/v1/data/${path}`,
    requestId: response.headers.get('x-request-id'),
  });
  // the kind of the problem is explained at its own address
  const type = await fetch(server.url + String(problem['type']));
  expect([type.status, await type.json()]).toEqual([
    200,
    { code, status, title: problem['title'] },
  ]);
});

test('a problem names what can be asked instead', async () => {
  const { allowed, detail } = (await (await get('home-suport.csv?measure=people')).json()) as {
    allowed: readonly string[];
    detail: string;
  };
  expect(allowed).toEqual(cubes.map(({ id }) => `/v1/data/${kebabCase(id)}.csv`));
  expect(detail).toContain('Did you mean "home-support"?');
});

test('the index leads to every subject, with the names of what can be asked', async () => {
  const { subjects } = (await (await fetch(`${server.url}/v1/data`)).json()) as {
    subjects: readonly { id: string; csv: string; measures: readonly { id: string }[] }[];
  };
  const asked = await Promise.all(
    subjects.map(({ csv, measures }) =>
      fetch(`${server.url}${csv}?measure=${measures[0]!.id}`, {
        headers: { authorization: `Bearer ${server.analystKey}` },
      }),
    ),
  );
  expect(subjects.map(({ id }) => id)).toEqual(cubes.map(({ id }) => id));
  expect(asked.map(({ status }) => status)).toEqual(subjects.map(() => 200));
});

test('where nothing is loaded there are headings and no row', async () => {
  const response = await get('supply.csv?by=kind&measure=beds');
  expect([response.headers.get('x-row-count'), await response.text()]).toEqual([
    '0',
    'kind,kind_label,beds,beds_status,beds_reason,beds_least,beds_most\r\n',
  ]);
});
