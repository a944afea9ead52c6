import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, withPage } from '../browser.js';
import { faultsOf } from '../faultsOf.js';
import { desk, looks } from '../looks.js';
import { ask, platform } from '../platform.js';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

interface Home {
  readonly cqcId: string;
  readonly name: string;
  readonly ward: { readonly onsCode: string; readonly name: string } | null;
}

/** The last day of the year that the page shows unless asked for another. */
const lastDay = '2024-03-31';

/** The open nursing homes rated good on that day, as the API lists them. */
async function goodNursingHomes(): Promise<readonly Home[]> {
  const { locations } = await ask<{ locations: { nodes: readonly Home[] } }>(`{
    locations(first: 500, asOf: "${lastDay}", orderBy: [{ field: NAME }], where: {
      active: { eq: true }, kind: { in: [NURSING] }, rating: { in: [GOOD] }
    }) { nodes { cqcId name ward { onsCode name } } } }`);
  return locations.nodes;
}

/** Opens the page and waits for the list. */
async function openProviders(page: Page, search = ''): Promise<void> {
  await page.goto(`${platform.url}/providers${search}`);
  await page.getByRole('rowheader').first().waitFor();
}

const found = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /locations/ })
    .innerText();

test('finds a provider by search and filters, and a shared link shows the same', async () => {
  const homes = await goodNursingHomes();
  const [home] = homes;
  const link = await withPage(browser, { viewport: desk }, async (page) => {
    await openProviders(page);
    await page.getByLabel('Kind of service').selectOption('NURSING');
    await page.getByLabel('Rating', { exact: true }).selectOption('GOOD');
    await page.getByText(`${homes.length} of`).waitFor();
    await page.getByLabel('Find a location or provider').fill(home!.name);
    await page.waitForURL(/find=/);
    expect(await page.getByRole('rowheader').first().innerText()).toContain(home!.name);
    return page.url();
  });
  expect(link).toContain('kind=NURSING');
  await withPage(browser, { viewport: desk }, async (page) => {
    await page.goto(link);
    await page.getByRole('link', { name: home!.name, exact: true }).waitFor();
    expect(await page.getByLabel('Find a location or provider').inputValue()).toBe(home!.name);
    expect(await page.getByLabel('Kind of service').inputValue()).toBe('NURSING');
    await page.getByRole('link', { name: home!.name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: home!.name }).waitFor();
    await page.getByRole('navigation', { name: 'Back' }).getByRole('link').click();
    await page.getByRole('rowheader').first().waitFor();
    expect(page.url()).toBe(link);
  });
});

test('lists the register as of the last day of the year chosen', async () => {
  const openOn = async (day: string) =>
    (
      await ask<{ locations: { totalCount: number } }>(
        `{ locations(asOf: "${day}", where: { active: { eq: true } }) { totalCount } }`,
      )
    ).locations.totalCount;
  const [earlier, now] = [await openOn('2022-03-31'), await openOn(lastDay)];
  expect(earlier).not.toBe(now);
  await withPage(browser, { viewport: desk }, async (page) => {
    await openProviders(page);
    expect(await found(page)).toContain(`of ${now} locations`);
    await page.getByText('List and map show the places registered on 31 March 2024').waitFor();
    await page.getByLabel('Financial year').selectOption('2021-22');
    await page.getByText('List and map show the places registered on 31 March 2022').waitFor();
    expect(await found(page)).toContain(`of ${earlier} locations`);
  });
});

test('chooses a ward on the map by keyboard alone, and the list follows', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openProviders(page);
    const map = page.getByRole('group', { name: /^Map of wards/ });
    await map.locator('[role=button][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/ward=E/);
    const [ward = '', count = ''] = (name ?? '').split(/: | /).filter(Boolean);
    expect(await found(page)).toContain(ward);
    expect(await found(page)).toContain(count.match(/\d+/) ? count : '');
    expect(await map.locator('[aria-pressed=true]').count()).toBe(1);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('ward='));
    expect(await map.locator('[aria-pressed=true]').count()).toBe(0);
  });
});

test('sorts by a heading, most beds first, and says so to a screen reader', async () => {
  const { locations } = await ask<{ locations: { nodes: readonly Home[] } }>(
    `{ locations(first: 1, asOf: "${lastDay}", where: { active: { eq: true } }, orderBy: [{ field: BEDS, direction: DESC }, { field: NAME }]) { nodes { cqcId name } } }`,
  );
  await withPage(browser, { viewport: desk }, async (page) => {
    await openProviders(page);
    await page.getByRole('button', { name: 'Beds', exact: true }).click();
    await page.waitForURL(/sort=-beds/);
    const heading = page.getByRole('columnheader', { name: 'Beds' });
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await page.getByRole('rowheader').first().innerText()).toContain(
      locations.nodes[0]!.name,
    );
  });
});

test('scrolls through every location while few rows are drawn, and prints all of them', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openProviders(page);
    const table = page.getByRole('table', { name: /^Registered locations/ });
    const all = Number(await table.getAttribute('aria-rowcount')) - 1;
    expect(await page.getByRole('rowheader').count()).toBeLessThan(60);
    await page
      .getByRole('region', { name: 'Locations: table' })
      .evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
    await table.locator(`tr[aria-rowindex="${all + 1}"]`).waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await table.locator('tbody tr[data-index]').count()).toBe(all);
  });
});

test('downloads the rows on screen, with the filters above them', async () => {
  const homes = await goodNursingHomes();
  await withPage(browser, { viewport: desk }, async (page) => {
    await openProviders(page, '?kind=NURSING&rating=GOOD');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('Filters,Care home with nursing; Good');
    expect(homes.filter(({ cqcId }) => !text.includes(cqcId))).toEqual([]);
    expect(
      text.split('\r\n').filter((line) => line.includes('Care home with nursing,')),
    ).toHaveLength(homes.length);
    expect(text).not.toContain('Vacancies');
  });
});

test('shows a provider’s business to signed-in staff and to nobody else', async () => {
  const { contracts } = await ask<{
    contracts: { nodes: readonly { provider: { cqcId: string; name: string } }[] };
  }>('{ contracts(first: 1) { nodes { provider { cqcId name } } } }', { as: 'analyst' });
  const { provider } = contracts.nodes[0]!;
  await withPage(browser, { viewport: desk }, async (page) => {
    await page.goto(`${platform.url}/providers/${provider.cqcId}`);
    await page.getByRole('heading', { level: 1, name: provider.name }).waitFor();
    await page.getByText('for signed-in council staff only').waitFor();
    expect(await page.getByRole('region', { name: 'Contracts', exact: true }).count()).toBe(0);
  });
  await withPage(browser, { viewport: desk }, async (page) => {
    await page.addInitScript((key) => {
      sessionStorage.setItem('careshape-analyst-key', key);
    }, platform.analystKey);
    await page.goto(`${platform.url}/providers/${provider.cqcId}`);
    await page.getByRole('region', { name: 'Contracts', exact: true }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Vacancies' }).count()).toBe(1);
  });
});

test('shows the ratings of a location by key question, and why its occupancy is not shown', async () => {
  const [home] = await goodNursingHomes();
  await withPage(browser, { viewport: desk }, async (page) => {
    await page.goto(`${platform.url}/locations/${home!.cqcId}`);
    const ratings = page.getByRole('region', { name: 'Ratings over time', exact: true });
    await ratings.waitFor();
    expect(await ratings.getByRole('columnheader').allInnerTexts()).toEqual([
      'Published',
      'Overall',
      'Safe',
      'Effective',
      'Caring',
      'Responsive',
      'Well-led',
    ]);
    await page.getByText('is its provider’s business').waitFor();
  });
});

test('says that a location does not exist', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await page.goto(`${platform.url}/locations/1-nowhere`);
    const missing = page.getByRole('heading', { level: 1, name: 'There is no page here' });
    await missing.waitFor();
    expect(await missing.count()).toBe(1);
  });
});

test.each(looks)(
  'has no fault that axe can find: $colorScheme, $viewport.width px',
  async (options) => {
    const [home] = await goodNursingHomes();
    await withPage(browser, options, async (page) => {
      await openProviders(page, `?ward=${home!.ward!.onsCode}`);
      await page.locator('[role=img] svg').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        options.viewport.width,
      );
      await page.goto(`${platform.url}/locations/${home!.cqcId}`);
      await page.getByRole('region', { name: 'Ratings over time', exact: true }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Fictional/ })
        .click();
      await page.getByRole('region', { name: 'Its locations', exact: true }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        options.viewport.width,
      );
    });
  },
);
