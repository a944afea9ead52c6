import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorReasons } from '../errors/errorReasons.js';
import { startTestServer, type TestServer } from './testServer.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Told {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

async function send(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { errors = [] } = (await response.json()) as { errors?: readonly Told[] };
  return { response, errors };
}

const about = '{ about { name } }';
const costly = `{ ${Array.from({ length: 130 }, (_, at) => `a${at}: about { name }`).join(' ')} }`;
const long = `{ ${'about { name } '.repeat(3_000)} }`;

/** Every way in which a request can be wrong before or while it is executed, as callers sent them. */
const wrong: readonly (readonly [what: string, body: unknown, code: string, reason: string])[] = [
  ['text that is no GraphQL', { query: '{ about' }, 'GRAPHQL_PARSE_FAILED', 'INVALID_SYNTAX'],
  ['too many words', { query: long }, 'GRAPHQL_PARSE_FAILED', 'QUERY_TOO_LONG'],
  ['an unknown field', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED', 'BAD_QUERY'],
  ['too many fields', { query: costly }, 'GRAPHQL_VALIDATION_FAILED', 'QUERY_TOO_COSTLY'],
  ['a mutation', { query: 'mutation { a }' }, 'GRAPHQL_VALIDATION_FAILED', 'ONLY_QUERIES'],
  ['a subscription', { query: 'subscription { a }' }, 'GRAPHQL_VALIDATION_FAILED', 'ONLY_QUERIES'],
  [
    'an unknown operation',
    { query: `query A ${about}`, operationName: 'B' },
    'BAD_USER_INPUT',
    'UNKNOWN_OPERATION',
  ],
  [
    'one of two operations',
    { query: `query A ${about} query B ${about}` },
    'BAD_USER_INPUT',
    'UNKNOWN_OPERATION',
  ],
  [
    'a variable of another type',
    { query: 'query ($n: Int) { wards(first: $n) { totalCount } }', variables: { n: 'many' } },
    'BAD_USER_INPUT',
    'INVALID_VARIABLES',
  ],
  [
    'a page too large',
    { query: '{ wards(first: 501) { nodes { name } } }' },
    'BAD_USER_INPUT',
    'PAGE_TOO_LARGE',
  ],
  [
    'a cursor that is none',
    { query: '{ wards(after: "x") { nodes { name } } }' },
    'BAD_USER_INPUT',
    'INVALID_CURSOR',
  ],
  [
    'what is not for the public',
    { query: '{ contracts { nodes { id } } }' },
    'FORBIDDEN',
    'NOT_FOR_PUBLIC',
  ],
  [
    'a hash without a query',
    { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } },
    'PERSISTED_QUERY_NOT_SUPPORTED',
    'NO_PERSISTED_QUERIES',
  ],
  ['no query', {}, 'BAD_REQUEST', 'INVALID_REQUEST'],
  ['several questions', [{ query: about }], 'BAD_REQUEST', 'INVALID_REQUEST'],
  ['no JSON', '{', 'BAD_REQUEST', 'INVALID_REQUEST'],
  ['a body too large', 'x'.repeat(1_100_000), 'BAD_REQUEST', 'BODY_TOO_LARGE'],
];

test.each(wrong)('%s', async (_, body, code, reason) => {
  const { response, errors } = await send(body);
  const requestId = response.headers.get('x-request-id');
  expect(errors.length).toBeGreaterThan(0);
  for (const { message, extensions } of errors) {
    expect(extensions).toMatchObject({ code, reason, requestId });
    expect(['NEVER', 'RESTART', 'LATER']).toContain(extensions['retry']);
    expect(Object.keys(errorReasons)).toContain(extensions['reason']);
    // whatever is wrong: no word of the libraries, and no trace of where it was found
    expect(message).not.toMatch(/apollo|graphql-js|gateway|\bat .*:\d+/i);
  }
});

test('a limit says how much is allowed', async () => {
  const limitOf = async (query: string) => (await send({ query })).errors[0]!.extensions;
  expect(await limitOf(long)).toMatchObject({ limit: 10_000 });
  expect(await limitOf(costly)).toMatchObject({ limit: 60_000 });
  expect(await limitOf('{ wards(first: 501) { nodes { name } } }')).toMatchObject({
    field: 'first',
    limit: 500,
    allowed: ['1 to 500'],
  });
});

test('a wrong key is told how to send the right one, in the form of RFC 6750', async () => {
  const { response, errors } = await send({ query: about }, { authorization: 'Bearer wrong' });
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toMatch(
    /^Bearer realm="careshape", error="invalid_token"/,
  );
  expect(errors[0]!.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'UNKNOWN_KEY' });
});

test.each(['apikey', 'x-api-key'])(
  'a key sent as %s is refused, the right one too',
  async (name) => {
    const { response, errors } = await send({ query: about }, { [name]: server.analystKey });
    expect(response.status).toBe(401);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('Authorization: Bearer'),
      extensions: { code: 'UNAUTHENTICATED', reason: 'MISPLACED_KEY', field: name },
    });
  },
);

test.each(['/graphql?query={about{name}}&apikey=', '/v1/data/supply.csv?by=kind&api_key='])(
  'a key in the address %s is refused, and not logged',
  async (path) => {
    const response = await fetch(server.url + path + server.analystKey);
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('Authorization: Bearer');
    expect(server.lines.join()).not.toContain(server.analystKey);
  },
);

test('a hash beside a query is answered, and a hash alone stays unknown afterwards', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'ab' } };
  expect((await send({ query: about, extensions })).errors).toEqual([]);
  const alone = await send({ extensions });
  expect(alone.response.status).toBe(200);
  expect(alone.errors[0]!.message).toBe('PersistedQueryNotSupported');
});

test('an answer in a form that cannot be given is refused in our words', async () => {
  const { response, errors } = await send({ query: about }, { accept: 'application/xml' });
  expect(response.status).toBe(406);
  expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_REQUEST', reason: 'NOT_ACCEPTABLE' });
});
