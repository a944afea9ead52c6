import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTestServer, type TestServer } from './testServer.js';

const origin = 'https://partner.example';
let server: TestServer;
let openToAll: TestServer;
beforeAll(async () => {
  server = await startTestServer({ corsOrigins: [origin] });
  openToAll = await startTestServer({ corsOrigins: '*' });
});
afterAll(async () => {
  await server.stop();
  await openToAll.stop();
});

const readable = [
  '/',
  '/graphql?query={about{name}}',
  '/graphql?query={zones{nodes{code}}}&format=csv',
  '/v1/data',
  '/v1/data/supply.csv?by=kind&measure=beds',
  '/v1/data/supply.ndjson?by=kind&measure=beds',
  '/v1/problems/unknown-cube',
  '/schema.graphql',
  '/robots.txt',
  '/healthz',
  '/readyz',
];

test.each(readable)('HEAD of %s tells what GET tells, without a body', async (path) => {
  const [get, head] = await Promise.all(
    ['GET', 'HEAD'].map((method) =>
      fetch(server.url + path, { method, headers: { 'accept-encoding': 'identity' } }),
    ),
  );
  const told = (response: Response) =>
    ['content-type', 'content-length', 'etag', 'cache-control', 'x-row-count'].map((name) =>
      response.headers.get(name),
    );
  expect([head!.status, await head!.text()]).toEqual([200, '']);
  expect(told(head!)).toEqual(told(get!));
});

test.each(readable)('OPTIONS of %s says which methods it takes', async (path) => {
  const response = await fetch(server.url + path, { method: 'OPTIONS' });
  expect(response.status).toBe(204);
  expect(response.headers.get('allow')).toMatch(/^GET, HEAD, (POST, )?OPTIONS$/);
});

test.each(readable)('DELETE of %s is refused, and the methods it takes are told', async (path) => {
  const response = await fetch(server.url + path, { method: 'DELETE' });
  expect([response.status, response.headers.get('allow')]).toEqual([
    405,
    expect.stringMatching(/^GET, HEAD, (POST, )?OPTIONS$/),
  ]);
});

const texts = ['/schema.graphql', '/v1/data', '/v1/data/supply.csv?by=kind&measure=beds'];

test.each(texts)('%s is not sent again to who has it', async (path) => {
  const first = await fetch(server.url + path);
  const etag = first.headers.get('etag')!;
  const again = await fetch(server.url + path, { headers: { 'if-none-match': etag } });
  expect([first.status, again.status, await again.text()]).toEqual([200, 304, '']);
});

test('the schema is what a client can build from', async () => {
  const text = await (await fetch(`${server.url}/schema.graphql`)).text();
  expect(text).toContain('type Query {');
});

const allowOrigin = 'access-control-allow-origin';

test('a page of a named origin may read answers, and no other', async () => {
  const ask = (from: string) => fetch(`${server.url}/v1/data`, { headers: { origin: from } });
  const named = await ask(origin);
  expect(named.headers.get(allowOrigin)).toBe(origin);
  expect(named.headers.get('access-control-expose-headers')).toContain('x-row-count');
  const others = await Promise.all(['https://other.example', 'null'].map(ask));
  expect(others.map(({ headers }) => headers.get(allowOrigin))).toEqual([null, null]);
  expect(others.map(({ headers }) => headers.get('vary'))).toEqual([
    expect.stringContaining('origin'),
    expect.stringContaining('origin'),
  ]);
});

test('a named origin is told by OPTIONS that it may send a query and a key', async () => {
  const { headers } = await fetch(`${server.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  expect(headers.get(allowOrigin)).toBe(origin);
  expect(headers.get('access-control-allow-methods')).toContain('POST');
  expect(headers.get('access-control-allow-headers')).toContain('authorization');
});

test('where every origin may read, a key opens nothing, and no answer is given with credentials', async () => {
  const ask = (headers: Record<string, string>, method = 'GET') =>
    fetch(`${openToAll.url}/v1/data/supply.csv?by=kind&measure=beds`, {
      method,
      headers: { origin, ...headers },
    });
  const plain = await ask({});
  const keyed = await ask({ authorization: `Bearer ${openToAll.analystKey}` });
  const before = await ask({ 'access-control-request-headers': 'authorization' }, 'OPTIONS');
  expect([plain, keyed].map(({ headers }) => headers.get(allowOrigin))).toEqual(['*', null]);
  expect(before.headers.get('access-control-allow-headers')).not.toContain('authorization');
  const told = [plain, keyed, before].map(({ headers }) =>
    headers.get('access-control-allow-credentials'),
  );
  expect(told).toEqual([null, null, null]);
});

const uuid = '0b9c0042-4cd7-49d3-8977-b1d42fe5e9f0';

test.each([
  ['/graphql?query={about{name}}', 200],
  ['/v1/data/supply.csv?by=kind&measure=beds', 200],
  ['/v1/data/nothing.csv', 404],
  ['/nothing.json', 404],
])('the ids of a request to %s are given back', async (path, status) => {
  const ask = (id: string) =>
    fetch(server.url + path, { headers: { 'x-request-id': id, 'x-correlation-id': id } });
  const response = await ask(uuid);
  const ids = ({ headers }: Response) =>
    ['x-request-id', 'x-correlation-id'].map((name) => headers.get(name));
  expect([response.status, ids(response)]).toEqual([status, [uuid, uuid]]);
  const unsafe = await Promise.all(['a b', 'x'.repeat(65), 'a"b', 'é'].map(ask));
  expect(unsafe.map(ids)).toEqual(
    unsafe.map(() => [expect.stringMatching(/^[-0-9a-f]{36}$/), null]),
  );
});

test('the log names a request as its caller does, and holds no code that was asked for', async () => {
  await fetch(`${server.url}/v1/data/supply.csv?by=kind&measure=beds&ward=E05001218`, {
    headers: { 'x-request-id': 'night-job-7' },
  });
  // written once the answer has been sent
  const line = await vi.waitFor(() => {
    const found = server.lines.find((each) => each.includes('night-job-7'));
    if (found === undefined) throw new Error('there is no line of it');
    return found;
  });
  expect(JSON.parse(line)).toMatchObject({ msg: 'data', cube: 'supply', policy: 'public' });
  expect(line).not.toContain('E05001218');
});

test('a browser that opens the address of the API is led to the playground', async () => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
  const open = (path: string) => fetch(server.url + path, { headers: browser, redirect: 'manual' });
  const { status, headers } = await open('/graphql');
  expect([status, headers.get('location')]).toEqual([303, '/playground']);
  const asked = await open('/graphql?query={about{name}}');
  expect([asked.status, await asked.json()]).toEqual([
    200,
    { data: { about: { name: 'Careshape' } } },
  ]);
});

test('an answer nobody can be given is no success', async () => {
  const { status } = await fetch(`${server.url}/graphql?query={about{name}}`, {
    headers: { accept: 'text/html' },
  });
  expect(status).toBe(406);
});
