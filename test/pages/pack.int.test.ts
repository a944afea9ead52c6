import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, withPage } from '../browser.js';
import { faultsOf } from '../faultsOf.js';
import { desk, phone } from '../looks.js';
import { platform } from '../platform.js';

const permissions = ['clipboard-read', 'clipboard-write'];

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Puts one figure of a page into the pack. */
async function addToPack(page: Page, path: string, figure: string): Promise<void> {
  await page.goto(`${platform.url}${path}`);
  const panel = page.locator(`#${figure}`);
  await panel.locator('[role=img] svg').waitFor();
  await panel.getByRole('button', { name: /^More of/ }).click();
  await page.getByRole('menuitem', { name: 'Add to scrutiny pack' }).click();
  await panel.getByText('In your scrutiny pack.').waitFor();
}

/** A pack of two figures from two pages, open and drawn. */
async function openPack(page: Page): Promise<void> {
  await addToPack(page, '/?year=2022-23', 'respite-nights-by-month');
  await addToPack(page, '/home-support?year=2023-24&age=AGE_65_PLUS', 'zones');
  await page.getByRole('link', { name: 'Scrutiny pack 2 figures' }).click();
  await page.getByRole('heading', { level: 1, name: 'Scrutiny pack' }).waitFor();
  await page.locator('[role=img] svg').nth(1).waitFor();
}

/** The titles of the figures in their order. */
function titlesOf(page: Page): Promise<string[]> {
  return page.getByRole('heading', { level: 2 }).allInnerTexts();
}

test('gathers figures from two pages, orders them, notes them and shares them by link', async () => {
  const link = await withPage(browser, { viewport: desk, permissions }, async (page) => {
    await openPack(page);
    const [nights = '', zones = ''] = await titlesOf(page);
    expect(nights).toBe('Respite nights by month');
    await page.getByLabel('Title of the pack').fill('Board of 3 December');
    await page.getByRole('button', { name: 'Move up' }).nth(1).press('Enter');
    await page.getByText('Moved to place 1 of 2.').waitFor();
    expect(await titlesOf(page)).toEqual([zones, nights]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Move down');
    await page.getByLabel('Your note').first().fill('Why is one zone below its contract?');

    await page.reload();
    await page.getByLabel('Your note').first().waitFor();
    expect(await page.getByLabel('Your note').first().inputValue()).toMatch(/^Why is one zone/);
    await page.getByRole('button', { name: 'Copy link to share' }).click();
    await page.getByText('Link copied.').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  });

  await withPage(browser, { viewport: desk }, async (page) => {
    await addToPack(page, '/', 'hours-by-zone');
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: 'Board of 3 December' }).waitFor();
    await page.getByText('Why is one zone below its contract?').waitFor();
    await page.getByText('Your own pack is kept as it is.').waitFor();
    await expect.poll(() => titlesOf(page)).toHaveLength(2);
    expect(await page.getByRole('link', { name: 'Scrutiny pack 1 figure' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Add its figures to mine' }).click();
    await page.getByRole('link', { name: 'Scrutiny pack 3 figures' }).waitFor();
  });
});

test('asks one question for figures of one page with the same choices', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await addToPack(page, '/?year=2022-23', 'respite-nights-by-month');
    await addToPack(page, '/?year=2022-23', 'hours-by-zone');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
    });
    await page.goto(`${platform.url}/pack`);
    await page.locator('[role=img] svg').nth(1).waitFor();
    expect(asked.filter((body) => body.includes('CityAtAGlance'))).toHaveLength(1);
  });
});

test('prints as a document: title, figures, filters, notes, data version, page numbers, demo mark', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openPack(page);
    await page.getByLabel('Title of the pack').fill('Board of 3 December');
    await page.getByLabel('Your note').first().fill('Nights are few in May.');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: true,
    });
    const words = text.replaceAll(/\s+/g, ' ');
    expect(words).toContain('Board of 3 December');
    expect(words).toContain('Respite nights by month');
    expect(words).toContain('April 2022 to March 2023');
    expect(words).toContain('age 65 and over');
    expect(words).toContain('Nights are few in May.');
    expect(words).toMatch(/data version \d+ · \d+ \w+ \d{4} · demo data/);
    expect(words).toContain(`Page 1 of ${totalPages}`);
    expect(words).not.toContain('Move up');
  });
});

test('takes a figure out and brings it back', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openPack(page);
    await page.getByRole('button', { name: 'Clear pack' }).click();
    await page.getByText('Nothing here yet.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('[role=img] svg').nth(1).waitFor();
    expect(await titlesOf(page)).toHaveLength(2);
  });
});

test.each([
  { colorScheme: 'light', viewport: desk },
  { colorScheme: 'dark', viewport: phone },
] as const)('has no fault that axe can find: $colorScheme, $viewport.width px', async (options) => {
  await withPage(browser, options, async (page) => {
    await addToPack(page, '/?year=2022-23', 'respite-nights-by-month');
    await page.goto(`${platform.url}/pack`);
    await page.locator('[role=img] svg').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      options.viewport.width,
    );
  });
});
