import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testServer.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('the service says that it is alive and ready', async () => {
  expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'alive' });
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'ready' });
});

test('pages are served compressed, with their caching and a policy that names no other host', async () => {
  const page = await fetch(`${server.url}/providers/P1`, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('<title>Pages</title>');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('content-security-policy')).not.toMatch(/https?:/);
  const asset = await fetch(`${server.url}/assets/index-abc.js`);
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
  expect(asset.headers.get('content-type')).toContain('text/javascript');
});

test('a file outside the folder is not served', async () => {
  const response = await fetch(`${server.url}/..%2f..%2fetc/passwd`);
  expect(await response.text()).not.toContain('root:');
});

test('pages that have not been built say so', async () => {
  const bare = await startTestServer({ dashboardFolder: 'none' });
  const response = await fetch(bare.url);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('The dashboard has not been built');
  await bare.stop();
});
