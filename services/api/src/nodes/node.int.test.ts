import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server/testServer.js';
import { nodeId } from './nodeId.js';

const authority = 'E08000026';
let server: TestServer;

beforeAll(async () => {
  // rows are written behind the server's back
  server = await startTestServer({ cache: null });
  const { db } = server;
  const day = (text: string) => text as never;
  const load = {
    authority,
    source: 'Council',
    sha256: 'a',
    status: 'loaded',
    rows_read: 1,
    rows_accepted: 1,
    rows_rejected: 0,
    demo: true,
    started_at: day('2024-04-01T09:00:00Z'),
    finished_at: day('2024-04-01T09:00:05Z'),
  };
  const files = ['contracts', 'zones'].map((layout, i) => {
    return { ...load, layout, file_name: `${layout}.csv`, data_version: i + 1 };
  });
  await db.insertInto('load').values(files).execute();
  const provider = { authority, id: '1-101', name: 'Fictional Ash Ltd' };
  await db.insertInto('provider').values(provider).execute();
  const home = { authority, care_home: true, kind: 'residential', service_types: [] };
  await db
    .insertInto('location')
    // the register numbers providers and locations alike
    .values({ ...home, specialisms: [], id: '1-101', provider_id: '1-101', name: 'Ash House' })
    .execute();
  await db
    .insertInto('zone')
    .values({ authority, code: '1A', name: 'Zone 1A', term: 'short' })
    .execute();
});
afterAll(() => server.stop());

interface Answer {
  // the shape differs by query, and a wrong one fails the expectation
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: Record<string, any>;
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

async function ask(query: string, variables: object = {}, key?: string): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

const lists = ['providers', 'locations', 'wards', 'zones', 'loads'] as const;

test('each thing of each list is found again by its id, and no two have the same', async () => {
  const parts = lists.map((list) => `${list} { nodes { __typename id } }`);
  const { data } = await ask(`{ ${parts.join(' ')} about { authority { __typename id } } }`);
  const listed = [...lists.flatMap((list) => data[list].nodes), data.about.authority];
  const ids = listed.map(({ id }: { id: string }) => id);
  expect(listed.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
  const again = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
  expect(again.data.nodes).toEqual(listed);
});

test('a node is asked for with the fields and children of its type', async () => {
  const id = nodeId('Provider', authority, '1-101');
  const { data, errors } = await ask(
    'query ($id: ID!) { node(id: $id) { id ... on Provider { cqcId name locations { id cqcId name } } ... on Ward { vintage } } }',
    { id },
  );
  expect(errors).toBeUndefined();
  const house = nodeId('Location', authority, '1-101');
  expect(data.node).toEqual({
    id,
    cqcId: '1-101',
    name: 'Fictional Ash Ltd',
    locations: [{ id: house, cqcId: '1-101', name: 'Ash House' }],
  });
});

test('the code of the register finds the same thing as its id', async () => {
  const { data } = await ask(
    '{ provider(cqcId: "1-101") { __typename id } location(cqcId: "1-101") { __typename id } }',
  );
  expect(data).toEqual({
    provider: { __typename: 'Provider', id: nodeId('Provider', authority, '1-101') },
    location: { __typename: 'Location', id: nodeId('Location', authority, '1-101') },
  });
});

test('what there is not is null at its place', async () => {
  const ids = [
    nodeId('Provider', authority, 'none'),
    nodeId('Load', authority, 'many'),
    nodeId('Load', authority, 99),
    nodeId('Provider', 'E10000031', '1-101'),
    nodeId('Authority', 'E10000031', 'E10000031'),
    nodeId('Zone', authority, '1A'),
  ];
  const { data, errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(errors).toBeUndefined();
  expect(data.nodes).toEqual([null, null, null, null, null, { id: ids[5] }]);
});

test('text that is no id, and more ids than a page holds, are refused', async () => {
  const one = await ask('{ node(id: "1-101") { id } }');
  expect(one.errors?.[0]?.extensions).toMatchObject({ reason: 'INVALID_ID', field: 'id' });
  const ids = Array.from({ length: 501 }, () => nodeId('Zone', authority, '1A'));
  const many = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(many.errors?.[0]?.extensions).toMatchObject({ reason: 'PAGE_TOO_LARGE', limit: 500 });
});

test('a contract is for analysts alone, and the public is not told whether there is one', async () => {
  const query = 'query ($id: ID!) { node(id: $id) { id } }';
  const id = nodeId('Contract', authority, 'none');
  const open = await ask(query, { id });
  expect(open.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect(await ask(query, { id }, server.analystKey)).toEqual({ data: { node: null } });
});

test('an id stays the same over a load', async () => {
  const idsOf = async () => (await ask('{ loads { nodes { id number } } }')).data.loads.nodes;
  const before = await idsOf();
  const [first] = await server.db.selectFrom('load').selectAll().limit(1).execute();
  const { id: _, ...row } = first!;
  await server.db
    .insertInto('load')
    .values({ ...row, sha256: 'b', data_version: 3 } as never)
    .execute();
  expect((await idsOf()).slice(1)).toEqual(before);
});
