import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server/testServer.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Asks by GET: by `format` in the address, or by what is accepted. */
async function csv(
  query: string,
  { accept = '*/*', format }: { accept?: string; format?: string },
) {
  const search = new URLSearchParams({ query, ...(format && { format }) });
  const response = await fetch(`${server.url}/graphql?${search}`, { headers: { accept } });
  const type = response.headers.get('content-type');
  const rows = response.headers.get('x-row-count');
  return { status: response.status, type, rows, text: await response.text() };
}

const ways = [{ accept: 'text/csv' }, { format: 'csv' }, { format: 'csv', accept: 'text/html' }];

test.each(ways)('every row of an answer comes as CSV to who asks by %j', async (way) => {
  expect(
    await csv(
      '{ wards(where: { onsCode: { in: ["E05001218"] } }) { nodes { onsCode name } } }',
      way,
    ),
  ).toEqual({
    status: 200,
    type: 'text/csv; charset=utf-8; header=present',
    rows: '1',
    text: 'onsCode,name\r\nE05001218,Bablake\r\n',
  });
});

const wrong = [
  ['{ wards { totalCount } }', 400, 'no-table'],
  ['{ a: wards { nodes { onsCode } } b: zones { nodes { code } } }', 400, 'no-table'],
  ['{', 400, 'invalid-syntax'],
  ['{ wards { nodes { colour } } }', 400, 'bad-query'],
  ['query ($n: Int!) { wards(first: $n) { nodes { onsCode } } }', 400, 'invalid-variables'],
  ['{ wards(first: 501) { nodes { onsCode } } }', 400, 'page-too-large'],
  ['{ wards(after: "x") { nodes { onsCode } } }', 400, 'invalid-cursor'],
  ['{ contracts { nodes { id } } }', 403, 'not-for-public'],
  ['{ placements(by: [DAY]) { rows { day people { value } } } }', 403, 'not-for-public'],
  [
    '{ homeSupport(by: [PROVIDER]) { rows { provider { code } people { value } } } }',
    403,
    'not-for-public',
  ],
] as const;

test.each(wrong)('%s is refused with %i and the code %s', async (query, status, code) => {
  const told = await Promise.all(ways.map((way) => csv(query, way)));
  const problems = told.map(({ text }) => JSON.parse(text) as object);
  expect(told.map((answer) => answer.status)).toEqual(ways.map(() => status));
  expect(new Set(told.map(({ type }) => type))).toEqual(
    new Set(['application/problem+json; charset=utf-8']),
  );
  const shape = { status, code, title: expect.any(String), detail: expect.any(String) };
  expect(problems).toEqual(ways.map(() => expect.objectContaining(shape)));
});

test.each([
  '/graphql?format=csv&query={wards{nodes{code}}}',
  '/v1/data/supply.csv?measure=beds',
  '/v1/data/supply.ndjson?measure=beds',
])('a key that is not known is refused with 401 at %s', async (path) => {
  const response = await fetch(server.url + path, { headers: { authorization: 'Bearer wrong' } });
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toMatch(
    /^Bearer realm="careshape", error="invalid_token"/,
  );
  expect(await response.json()).toMatchObject({ code: 'unknown-key', status: 401 });
});

test('JSON keeps the statuses of GraphQL over HTTP', async () => {
  const told = await Promise.all(
    wrong.map(([query]) => csv(query, { accept: 'application/json' })),
  );
  expect(told.filter(({ status }) => status !== 200)).toEqual([]);
});

test('a list is never cut: all of it comes, or an error with its number of rows', async () => {
  const provider = (id: number) => ({
    authority: 'E08000026',
    id: `P${id}`,
    name: `Fictional ${id}`,
  });
  const more = (from: number, to: number) =>
    server.db
      .insertInto('provider')
      .values(Array.from({ length: to - from }, (_, i) => provider(from + i)))
      .execute();
  const query = '{ providers { nodes { id } } }';
  await more(0, 500);
  expect(await csv(query, { format: 'csv' })).toMatchObject({ status: 200, rows: '500' });
  await more(500, 501);
  // of a list that is written to without a load, nothing tells the cache
  const { status, text } = await csv(`${query} #`, { format: 'csv' });
  expect(status).toBe(422);
  expect(JSON.parse(text)).toMatchObject({ code: 'too-many-rows', rows: 501, limit: 500 });
  expect(await csv('{ providers(first: 3) { nodes { id } } }', { format: 'csv' })).toMatchObject({
    status: 200,
    rows: '3',
  });
});

test('a format that is not written is refused', async () => {
  const { status, text } = await csv('{ about { name } }', { format: 'xlsx' });
  expect([status, text]).toEqual([400, expect.stringContaining('ask for csv or json')]);
});

test('the same body is kept apart as CSV and as JSON', async () => {
  const post = async (search: string) => {
    const response = await fetch(`${server.url}/graphql${search}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ zones { nodes { code } } }' }),
    });
    return response.headers.get('content-type');
  };
  const types = [
    await post(''),
    await post('?format=csv'),
    await post(''),
    await post('?format=csv'),
  ];
  expect(types.map((type) => type?.split(';')[0])).toEqual([
    'application/json',
    'text/csv',
    'application/json',
    'text/csv',
  ]);
});
