import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, withPage } from './browser.js';
import { faultsOf } from './faultsOf.js';
import { desk, looks } from './looks.js';
import { platform } from './platform.js';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Opens the playground and waits until its editor can be asked. */
async function openPlayground(page: Page, search = ''): Promise<void> {
  await page.goto(`${platform.url}/playground${search}`);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.getByLabel('Example queries').waitFor();
}

/** Runs what stands in the editor and gives what comes back. */
async function answerOf(page: Page, part: string): Promise<string> {
  await page.getByRole('button', { name: /execute query/i }).click();
  const answer = page.locator('.graphiql-response');
  await expect.poll(() => answer.innerText(), { timeout: 20_000 }).toContain(part);
  return (await answer.innerText()).replaceAll('\u00A0', ' ');
}

test('an example query is chosen, run and answered, and nothing else is asked for', async () => {
  const asked: string[] = [];
  const errors: string[] = [];
  await withPage(browser, { viewport: desk }, async (page) => {
    page.on('request', (request) => void asked.push(request.url()));
    page.on('pageerror', (error) => void errors.push(error.message));
    await openPlayground(page);
    await page
      .getByLabel('Example queries')
      .selectOption({ label: 'Home support hours by zone and month' });
    await answerOf(page, '"homeSupport"');
  });
  const outside = asked.filter(
    (address) => !['data:', 'blob:', platform.url].some((start) => address.startsWith(start)),
  );
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
});

test('takes a query and its variables from the address', async () => {
  const search = new URLSearchParams({
    query: 'query Named($subject: ID!) { provider(cqcId: $subject) { name } about { name } }',
    variables: '{ "subject": "nobody" }',
  });
  await withPage(browser, { viewport: desk }, async (page) => {
    await openPlayground(page, `?${search}`);
    const answer = await answerOf(page, '"about"');
    expect(answer).toContain('"provider": null');
  });
});

test('asks as the analyst who signs in, and says when a key is wrong', async () => {
  const search = new URLSearchParams({ query: '{ about { policy { name } } }' });
  await withPage(browser, { viewport: desk }, async (page) => {
    await openPlayground(page, `?${search}`);
    await answerOf(page, 'PUBLIC');
    await page.getByRole('button', { name: 'Sign in' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Analyst’s key').first().fill('not-the-key');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.getByText('This key is not known here').waitFor();
    await dialog.getByLabel('Analyst’s key').first().fill(platform.analystKey);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('You ask as an analyst').waitFor();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await answerOf(page, 'ANALYST')).not.toContain('PUBLIC');
  });
});

test('opens the documentation of the schema', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openPlayground(page);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.locator('.graphiql-doc-explorer');
    await docs.getByText('Query', { exact: true }).first().waitFor();
    expect(await docs.innerText()).toContain('query:');
  });
});

test.each(looks)(
  'has no fault that axe can find: $colorScheme, $viewport.width px',
  async (options) => {
    await withPage(browser, options, async (page) => {
      await openPlayground(page);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        options.viewport.width,
      );
    });
  },
);
