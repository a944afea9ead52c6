import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from './browser.js';

const url = inject('platformUrl');
const asked: string[] = [];
const errors: string[] = [];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('request', (request) => void asked.push(request.url()));
  page.on('pageerror', (error) => void errors.push(error.message));
  await page.goto(`${url}/playground`, { waitUntil: 'networkidle' });
});
afterAll(() => browser.close());

test('an example query is chosen, run and answered', async () => {
  await page
    .getByLabel('Example queries')
    .selectOption({ label: 'Home support hours by zone and month' });
  await page.getByRole('button', { name: /execute query/i }).click();
  const answer = page.locator('.graphiql-response');
  await expect.poll(() => answer.innerText(), { timeout: 20_000 }).toContain('"homeSupport"');
});

test('a wrong analyst key is told', async () => {
  await page.getByLabel('Analyst key').fill('not-the-key');
  await page.getByRole('button', { name: /execute query/i }).click();
  const answer = page.locator('.graphiql-response');
  await expect.poll(() => answer.innerText(), { timeout: 20_000 }).toContain('UNAUTHENTICATED');
});

test('the playground asks no other address, and no script fails', () => {
  const outside = asked.filter(
    (address) => !['data:', 'blob:', url].some((start) => address.startsWith(start)),
  );
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
});
