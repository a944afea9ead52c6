import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server/testServer.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const programs = ['*/*', 'application/json', 'text/csv', 'application/fhir+json', 'text/html;q=0'];

/** What programs of other systems ask for by custom: never a page, whoever asks. */
const never = [
  '/v1',
  '/v1/',
  '/v1/exports/placements.csv',
  '/v1/problems/nothing',
  '/v2/data',
  '/fhir/metadata',
  '/fhir',
  '/catalogue.json',
  '/openapi.json',
  '/favicon.ico',
  '/.well-known/security.txt',
  '/.well-known/openid-configuration',
  '/graphql/',
  '/graphql/stream',
  '/assets/gone-abc.js',
  '/providers.csv',
  '/providers/P1.json',
  '/schema.json',
];

/** Where the dashboard has pages, or says itself that it has none. */
const pages = ['/providers', '/providers/1-101', '/locations/1-10.5', '/nothing', '/metrics'];

async function ask(path: string, accept: string, method = 'GET') {
  const response = await fetch(server.url + path, { method, headers: { accept } });
  const type = response.headers.get('content-type')?.split(';')[0];
  return { status: response.status, type, text: await response.text() };
}

test.each([...never, ...pages])('to a program there is nothing at %s', async (path) => {
  const told = await Promise.all(programs.map((accept) => ask(path, accept)));
  expect(told.map(({ status, type }) => [status, type])).toEqual(
    programs.map(() => [404, 'application/problem+json']),
  );
  expect(told.map(({ text }) => JSON.parse(text) as unknown)).toEqual(
    programs.map(() => expect.objectContaining({ code: 'unknown-path', instance: path })),
  );
});

test.each(never)('to a browser there is no page at %s', async (path) => {
  const { status, type, text } = await ask(path, browser);
  expect([status, type]).toEqual([404, 'text/html']);
  expect(text).toContain('There is nothing at this address');
});

test.each(pages)('to a browser there is a page at %s', async (path) => {
  const { status, text } = await ask(path, browser);
  expect([status, text]).toEqual([200, '<!doctype html><title>Pages</title>']);
});

test.each(never)('nothing at %s can be asked of or written to', async (path) => {
  const told = await Promise.all(
    ['HEAD', 'POST', 'PUT', 'DELETE'].map((method) => ask(path, '*/*', method)),
  );
  expect(told.map(({ status }) => status)).toEqual(told.map(() => 404));
});
