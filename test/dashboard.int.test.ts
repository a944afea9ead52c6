import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, withPage } from './browser.js';
import { faultsOf } from './faultsOf.js';
import { desk, looks, phone } from './looks.js';
import { ask, platform } from './platform.js';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Opens the first page and waits until its figures and its four charts are there. */
async function openGlance(page: Page, search = ''): Promise<void> {
  await page.goto(`${platform.url}/${search}`);
  await page.getByText('people in long-term support').waitFor();
  await page.locator('[role=img] svg').nth(3).waitFor();
}

test('shows the figure that the API gives', async () => {
  const { placements } = await ask<{ placements: { totals: { peopleAtEnd: Shown } } }>(`{
    placements(where: { date: { from: "2023-04-01", to: "2024-03-31" }, term: { in: [LONG] } }) {
      totals { peopleAtEnd { display } }
    }
  }`);
  const shown = await withPage(browser, { viewport: desk }, async (page) => {
    await openGlance(page);
    return page.getByRole('article').filter({ hasText: 'Placements' }).innerText();
  });
  expect(shown).toContain(placements.totals.peopleAtEnd.display);
});

test('shows the year of its address, and puts a chosen year there', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openGlance(page, '?year=2022-23');
    expect(await page.title()).toContain('2022/23');
    await page.getByLabel('Financial year').selectOption('2021-22');
    await page.getByText('April 2021 to March 2022').waitFor();
    expect(page.url()).toContain('year=2021-22');
    await page.goBack();
    await page.getByText('April 2022 to March 2023').waitFor();
  });
});

test('keeps the figures of the year before, dimmed, until those of another are there', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openGlance(page, '?year=2022-23');
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByLabel('Financial year').selectOption('2021-22');
    await page.locator('[aria-busy=true]').waitFor();
    await page.getByText('April 2022 to March 2023').waitFor();
    expect(await page.locator('[role=img] svg').count()).toBeGreaterThanOrEqual(4);
    answer();
    await page.getByText('April 2021 to March 2022').waitFor();
    expect(await page.locator('[aria-busy=true]').count()).toBe(0);
  });
});

test('says that it shows demo data', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openGlance(page);
    expect(await page.getByRole('complementary', { name: 'Demo data' }).innerText()).toMatch(
      /made up/,
    );
  });
});

test('gives the rows of a chart as a table, by keyboard alone', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openGlance(page);
    const panel = page.getByRole('region', { name: 'Respite nights by month' }).first();
    await panel.getByRole('tab', { name: 'Chart' }).focus();
    await page.keyboard.press('ArrowRight');
    await panel.getByRole('table').waitFor();
    expect(await panel.getByRole('rowheader').count()).toBe(12);
  });
});

test('reaches the figures from the first press of the Tab key', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openGlance(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });
});

test('keeps its other subjects where one cannot be answered', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { data: Record<string, unknown> };
      const data = 'respiteNow' in answer.data ? { ...answer.data, respiteNow: null } : answer.data;
      await route.fulfill({ response, json: { ...answer, data } });
    });
    await openGlance(page);
    const failed = page.getByRole('article').filter({ hasText: 'This figure could not be loaded' });
    expect(await failed.count()).toBe(1);
    expect(await failed.innerText()).toContain('Respite');
  });
});

test('says that it cannot reach the service, and asks again', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(platform.url);
    await page.getByText('The figures cannot be reached').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('people in long-term support').waitFor();
    expect(await page.getByRole('article').count()).toBe(5);
  });
});

test.each(looks)(
  'has no fault that axe can find: $colorScheme, $viewport.width px',
  async (options) => {
    await withPage(browser, options, async (page) => {
      await openGlance(page);
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('tab', { name: 'Table' }).nth(2).click();
      expect(await faultsOf(page)).toEqual([]);
    });
  },
);

test('fits the width of a phone without scrolling sideways', async () => {
  await withPage(browser, { viewport: phone }, async (page) => {
    await openGlance(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      375,
    );
  });
});

interface Shown {
  readonly display: string;
}
