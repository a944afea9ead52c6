import { type Database, type OpenDatabase, scratchDatabase } from '@careshape/database';
import { getNamedType, type GraphQLOutputType, isObjectType } from 'graphql';
import { type Kysely, sql } from 'kysely';
import pino from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildSchema } from '../graphql/buildSchema.js';
import { readOnly } from '../readOnly.js';
import { type RunningServer, startServer } from './startServer.js';

const authority = 'E08000026';
const analystKey = 'key-of-an-analyst';
const lines: string[] = [];
const log = pino({ base: undefined }, { write: (line) => void lines.push(line) });
let database: OpenDatabase;
let reading: Kysely<Database>;
let server: RunningServer;
let statements = 0;

beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await insertRows(database.db);
  reading = readOnly(database.url);
  const counted = reading.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      statements += 1;
      return result;
    },
  });
  server = await startServer({
    reader: { db: counted, authority },
    host: '127.0.0.1',
    port: 0,
    analystKey,
    dashboardFolder: 'none',
    cache: null,
    log,
  });
});
afterAll(async () => {
  await server.stop();
  await reading.destroy();
  await database.close();
});
beforeEach(() => {
  statements = 0;
  lines.length = 0;
});

test('children of a whole page come in one statement each', async () => {
  const { data } = await ask(
    `{ providers { nodes {
    name locations { name ratings { rating { code } } occupancy { onDate vacancies } ward { name } } } } }`,
    { key: analystKey },
  );
  expect(data.providers).toEqual({
    nodes: [
      {
        name: 'Fictional Ash Ltd',
        locations: [
          {
            name: 'Ash House',
            ratings: [{ rating: { code: 'GOOD' } }],
            occupancy: { onDate: '2024-02-29', vacancies: 1 },
            ward: { name: 'Bablake' },
          },
          { name: 'Ash Lodge', ratings: [], occupancy: null, ward: { name: 'Bablake' } },
        ],
      },
      { name: 'Fictional Birch Ltd', locations: [] },
    ],
  });
  // providers, locations, ratings, occupancy, wards
  expect(statements).toBe(5);
});

test('every field of every listed thing can be asked for', async () => {
  const { data, errors } = await ask(everyField(), { key: analystKey });
  expect(errors).toBeUndefined();
  expect(Object.values(data).every((list) => list.nodes !== null)).toBe(true);
});

test('rows are counted only when the count is asked for', async () => {
  await ask('{ providers { nodes { name } } }');
  expect(statements).toBe(1);
  const { data } = await ask('{ providers { totalCount } }');
  expect(data.providers).toEqual({ totalCount: 2 });
  expect(statements).toBe(2);
});

test('an id that is not known is null', async () => {
  const { data, errors } = await ask(
    '{ provider(cqcId: "none") { name } location(cqcId: "none") { name } }',
  );
  expect({ data, errors }).toEqual({ data: { provider: null, location: null }, errors: undefined });
});

test('a filter that holds itself may come as a variable, with its default, and is checked', async () => {
  const query =
    'query ($where: LocationWhere = { active: { eq: false } }) { locations(where: $where) { totalCount } }';
  const count = async (where?: object) =>
    (await ask(query, { variables: where ? { where } : {} })).data.locations.totalCount;
  const all = await count({});
  expect(await count()).toBeLessThan(all);
  expect(await count({ or: [{ active: { eq: true } }, { not: { active: { eq: true } } }] })).toBe(
    all,
  );
  const { errors } = await ask(query, { variables: { where: { colour: 'red' } } });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(errors?.[0]?.message).toContain('colour');
});

test('a cursor leads to the next page', async () => {
  const page = 'nodes { name } pageInfo { endCursor hasNextPage hasPreviousPage }';
  const one = await ask(`{ wards(first: 2) { ${page} } }`);
  const { endCursor } = one.data.wards.pageInfo;
  const two = await ask(`query ($after: String) { wards(first: 2, after: $after) { ${page} } }`, {
    variables: { after: endCursor },
  });
  expect(two.data.wards.nodes).toEqual([{ name: 'Cheylesmore' }, { name: 'Earlsdon' }]);
  expect(two.data.wards.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});

test('a cube groups by its argument, given as a variable or written out, whatever is selected', async () => {
  const query = `query ($by: [SupplyBy!]!, $rating: Boolean!) { supply(by: $by) { rows { ...Cell beds { display } } totals { ...Cell beds { value } } } }
    fragment Cell on SupplyRow { kind { code label } rating @include(if: $rating) { code } keys { dimension code label } }`;
  const one = await ask(query, { variables: { by: ['KIND'], rating: false } });
  expect(one.errors).toBeUndefined();
  const withBeds = one.data.supply.rows.filter(
    ({ beds }: { beds: { display: string } }) => beds.display !== '–',
  );
  expect(withBeds).toContainEqual({
    kind: { code: 'RESIDENTIAL', label: 'Care home without nursing' },
    keys: [{ dimension: 'kind', code: 'RESIDENTIAL', label: 'Care home without nursing' }],
    beds: { display: '60' },
  });
  expect(one.data.supply.totals).toEqual({ kind: null, keys: [], beds: { value: 60 } });
  const two = await ask(query, { variables: { by: ['KIND', 'RATING'], rating: true } });
  expect(two.data.supply.rows.length).toBeGreaterThan(withBeds.length);
  // a column less is not a coarser grouping
  const written = await ask('{ supply(by: [KIND, RATING]) { rows { beds { display } } } }');
  expect(written.data.supply.rows).toHaveLength(two.data.supply.rows.length);
});

test('a required variable with a default need not be given', async () => {
  const query =
    'query ($by: [SupplyBy!]! = [KIND], $on: Boolean! = true) { supply(by: $by) { rows { kind @include(if: $on) { code } keys { code } } } }';
  const usual = await ask(query);
  expect(usual.errors).toBeUndefined();
  expect(usual.data.supply.rows[0].keys).toEqual([{ code: usual.data.supply.rows[0].kind.code }]);
  const given = await ask(query, { variables: { by: ['WARD'], on: false } });
  expect(given.data.supply.rows.length).toBeGreaterThan(0);
});

test('a dimension that is not in by is told of at its place, in the same words before and when it is run', async () => {
  const words =
    'supply has no ward in these rows, which are grouped by [KIND]: add WARD to by, or leave ward out';
  const literal = await ask('{ supply(by: [KIND]) {\n rows { kind { code }\n ward { code } } } }');
  expect(literal.data).toBeUndefined();
  const asked = await ask(
    'query ($by: [SupplyBy!]!) { supply(by: $by) {\n rows { kind { code }\n ward { code } } } about { name } }',
    { variables: { by: ['KIND'] } },
  );
  expect(asked.data).toEqual({ supply: null, about: { name: 'Careshape' } });
  for (const { errors } of [literal, asked])
    expect(errors).toEqual([
      expect.objectContaining({
        message: words,
        locations: [{ line: 3, column: 2 }],
        extensions: expect.objectContaining({ reason: 'NOT_GROUPED' }),
      }),
    ]);
});

test('a dimension named twice in by is refused', async () => {
  const { errors } = await ask('{ supply(by: [KIND, KIND]) { rows { kind { code } } } }');
  expect(errors?.[0]).toMatchObject({
    message: 'supply is grouped by kind twice: name each dimension in by once',
    extensions: { code: 'BAD_USER_INPUT', reason: 'REPEATED_DIMENSION' },
  });
});

test('an answer tells its columns, in the order of by and of what is selected', async () => {
  const { data } = await ask(`{ supply(by: [RATING, KIND]) {
    columns { dimensions { id field enumValue label kind } measures { field enumValue unit decimals scale polarity } }
    rows { occupancyRate { value } beds { value } } totals { locations { value } } } }`);
  expect(data.supply.columns).toEqual({
    dimensions: [
      {
        id: 'supply.rating',
        field: 'rating',
        enumValue: 'RATING',
        label: 'Overall rating',
        kind: 'CLOSED',
      },
      {
        id: 'supply.kind',
        field: 'kind',
        enumValue: 'KIND',
        label: 'Kind of location',
        kind: 'CLOSED',
      },
    ],
    measures: [
      expect.objectContaining({
        field: 'occupancyRate',
        enumValue: 'OCCUPANCY_RATE',
        scale: 'PERCENT',
      }),
      expect.objectContaining({ field: 'beds', scale: 'NUMBER', polarity: 'NEUTRAL' }),
      expect.objectContaining({ field: 'locations' }),
    ],
  });
});

test('two aliases of one cube are two questions', async () => {
  const { data, errors } = await ask(
    '{ a: supply(by: [KIND]) { rows { kind { code } beds { value } } } b: supply { totals { beds { value } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.b).toEqual({ totals: { beds: { value: 60 } } });
});

test('business facts and problems are only for analysts, and the rest of the answer stands', async () => {
  const query =
    '{ provider(cqcId: "P1") { name riskLevel { level } } loads { nodes { fileName problems { line value } } } }';
  const open = await ask(query);
  expect(open.data).toEqual({
    provider: { name: 'Fictional Ash Ltd', riskLevel: null },
    loads: { nodes: [{ fileName: 'cqc.csv', problems: null }] },
  });
  // which of two fields fails first is not said
  const [problems, risk] = open.errors!.toSorted((one, other) =>
    String(one.path).localeCompare(String(other.path)),
  );
  expect(risk).toEqual({
    message:
      "only signed-in analysts may see a provider's risk level: send the header Authorization: Bearer <key>",
    path: ['provider', 'riskLevel'],
    extensions: expect.objectContaining({ code: 'FORBIDDEN', reason: 'NOT_FOR_PUBLIC' }),
  });
  expect(problems).toMatchObject({ path: ['loads', 'nodes', 0, 'problems'] });
  const signedIn = await ask(query, { key: analystKey });
  expect(signedIn.data).toEqual({
    provider: { name: 'Fictional Ash Ltd', riskLevel: { level: 2 } },
    loads: { nodes: [{ fileName: 'cqc.csv', problems: [{ line: 7, value: 'x' }] }] },
  });
});

test('a wrong key is refused with 401', async () => {
  const { status, errors } = await ask('{ about { name } }', { key: 'wrong' });
  expect({ status, code: errors?.[0]?.extensions.code }).toEqual({
    status: 401,
    code: 'UNAUTHENTICATED',
  });
});

test('the policy is told in words', async () => {
  const query = '{ about { policy { name words } demo dataVersion authority { onsCode } } }';
  const open = await ask(query);
  expect(open.data.about).toMatchObject({
    policy: { name: 'PUBLIC' },
    demo: true,
    dataVersion: 1,
    authority: { onsCode: authority },
  });
  expect((await ask(query, { key: analystKey })).data.about.policy.name).toBe('ANALYST');
});

test('a page over the limit and a bad cursor are bad input, in one field only', async () => {
  const { data, errors } = await ask(
    '{ wards(first: 501) { nodes { name } } zones(after: "x") { nodes { code } } about { name } }',
  );
  expect(data).toEqual({ wards: null, zones: null, about: { name: 'Careshape' } });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual([
    'BAD_USER_INPUT',
    'BAD_USER_INPUT',
  ]);
});

test('a cursor with a value of another type is bad input', async () => {
  const first = '{ locations(first: 1, orderBy: [{ field: BEDS }]) { pageInfo { endCursor } } }';
  const { endCursor } = (await ask(first)).data.locations.pageInfo;
  const [walk, version] = JSON.parse(Buffer.from(endCursor, 'base64url').toString());
  const made = JSON.stringify([walk, version, 'many', 'L1']);
  const cursor = Buffer.from(made).toString('base64url');
  const { errors } = await ask(
    `{ locations(after: "${cursor}", orderBy: [{ field: BEDS }]) { nodes { name } } }`,
  );
  expect(errors?.[0]).toMatchObject({
    message: 'a value in the question cannot be read: check cursors, numbers and dates',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('variables that do not fit are bad input', async () => {
  const { status, errors } = await ask('query ($n: Int!) { wards(first: $n) { nodes { name } } }', {
    variables: { n: 'many' },
    accept: 'application/graphql-response+json',
  });
  expect({ status, code: errors?.[0]?.extensions.code }).toEqual({
    status: 400,
    code: 'BAD_USER_INPUT',
  });
});

test('the log names the operation and never its variables', async () => {
  await ask('query OneProvider($id: ID!) { provider(cqcId: $id) { name } }', {
    variables: { id: 'secret-id' },
  });
  const line = JSON.parse(lines.at(-1)!) as Record<string, unknown>;
  expect(line).toMatchObject({ operation: 'OneProvider', policy: 'public', status: 200 });
  expect(lines.join()).not.toContain('secret-id');
});

test('a body over 1 MB, a foreign content type and broken JSON are refused', async () => {
  expect((await post('x'.repeat(1_100_000))).status).toBe(413);
  expect((await post('{ about { name } }', 'text/plain')).status).toBe(415);
  expect((await post('{')).status).toBe(400);
});

test('the connections cannot write', async () => {
  await expect(
    reading.insertInto('provider').values({ authority, id: 'P9' }).execute(),
  ).rejects.toThrow('read-only transaction');
});

test('an answer may load nothing and stand in no frame, be it right or wrong', async () => {
  const answers = await Promise.all(
    ['{ about { name } }', '{'].map((query) => post(JSON.stringify({ query }))),
  );
  const broken = await post('{');
  expect([...answers, broken].map(({ headers }) => headers.get('content-security-policy'))).toEqual(
    Array(3).fill("default-src 'none'; frame-ancestors 'none'"),
  );
  expect(broken.headers.get('x-request-id')).toMatch(/^[-0-9a-f]{36}$/);
});

test('the schema can be read by a client', async () => {
  const { data } = await ask('{ type: __type(name: "ServiceType") { kind } }');
  expect(data.type).toEqual({ kind: 'ENUM' });
});

/** A query for every field of every list, two levels deep; written from the schema, so that no new field is forgotten. */
function everyField(): string {
  const lists = Object.values(buildSchema().getQueryType()!.getFields()).filter((field) =>
    String(field.type).endsWith('Connection'),
  );
  return `{ ${lists.map(({ name, type }) => `${name}(first: 5) ${fieldsOf(type, 3)}`).join(' ')} }`;
}

function fieldsOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(
    (field) => depth > 1 || !isObjectType(getNamedType(field.type)),
  );
  return `{ ${fields.map((field) => `${field.name} ${fieldsOf(field.type, depth - 1)}`).join(' ')} }`;
}

interface Answer {
  readonly status: number;
  // the shape differs by query, and a wrong one fails the expectation
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: Record<string, any>;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

interface AskOptions {
  readonly variables?: Record<string, unknown>;
  readonly key?: string;
  readonly accept?: string;
}

async function ask(query: string, { variables, key, accept }: AskOptions = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key && { authorization: `Bearer ${key}` }),
      ...(accept && { accept }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

function post(body: string, type = 'application/json'): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
}

async function insertRows(db: Kysely<Database>): Promise<void> {
  // dates are text on their way to the database, as they are on the way back
  const day = (text: string) => text as never;
  await db
    .insertInto('load')
    .values({
      authority,
      layout: 'cqc-filters',
      source: 'CQC',
      file_name: 'cqc.csv',
      sha256: 'a',
      status: 'loaded',
      rows_read: 3,
      rows_accepted: 2,
      rows_rejected: 1,
      data_version: 1,
      demo: true,
      started_at: day('2024-04-01T09:00:00Z'),
      finished_at: day('2024-04-01T09:00:05Z'),
    })
    .execute();
  const loaded = ['cqc-filters', 'capacity-care-homes'].map((layout) => {
    return { authority, layout, from_on: '2024-01-01', to_on: '2024-02-29', load_id: 1 };
  });
  await db.insertInto('coverage').values(loaded).execute();
  await db
    .insertInto('problem')
    .values({
      authority,
      load_id: 1,
      position: 1,
      line: 7,
      column_name: 'beds',
      code: 'invalid-number',
      value: 'x',
      message: 'beds is not a number',
    })
    .execute();
  await db
    .insertInto('provider')
    .values([
      { authority, id: 'P1', name: 'Fictional Ash Ltd' },
      { authority, id: 'P2', name: 'Fictional Birch Ltd' },
    ])
    .execute();
  const home = {
    authority,
    provider_id: 'P1',
    care_home: true,
    kind: 'residential',
    ward: 'E05001218',
    service_types: [],
    specialisms: [],
    registered_on: day('2015-01-01'),
  };
  await db
    .insertInto('location')
    .values([
      { ...home, id: 'L1', name: 'Ash House', beds: 40 },
      { ...home, id: 'L2', name: 'Ash Lodge', beds: 20 },
    ])
    .execute();
  await db
    .insertInto('rating')
    .values({
      authority,
      location_id: 'L1',
      service_group: 'Overall',
      key_question: 'overall',
      published_on: day('2022-01-01'),
      rating: 'good',
      load_id: 1,
    })
    .execute();
  await sql`select write_register(${authority})`.execute(db);
  await db
    .insertInto('occupancy')
    .values({
      authority,
      location_id: 'L1',
      on_date: day('2024-02-29'),
      capacity: 40,
      occupied: 39,
      vacancies: 1,
      load_id: 1,
    })
    .execute();
  await db
    .insertInto('risk_level')
    .values({ authority, provider_id: 'P1', on_date: day('2024-01-01'), level: 2 })
    .execute();
}
