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

/** Opens the page and waits until its figures are there. */
async function openHomeSupport(page: Page, search = ''): Promise<void> {
  await page.goto(`${platform.url}/home-support${search}`);
  await page.locator('#hours-over-time [role=img] svg').waitFor();
}

/** Chooses a value in one of the selects of the page. */
async function choose(page: Page, label: string, value: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).selectOption(value);
}

/** The figures of one row in the table of a figure; the meaning of a symbol stands behind it. */
async function rowOf(page: Page, figure: string, heading: RegExp): Promise<string[]> {
  const panel = page.locator(`#${figure}`);
  await panel.getByRole('tab', { name: 'Table' }).click();
  const row = panel
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: heading }) });
  return (await row.getByRole('cell').allInnerTexts()).map((text) => text.split('\n')[0]!.trim());
}

async function hoursOfZone(where: string, as: 'public' | 'analyst' = 'public') {
  const { homeSupport } = await ask<{ homeSupport: { totals: { hoursDeliveredPerWeek: Shown } } }>(
    `{ homeSupport(where: { date: { from: "2023-04-01", to: "2024-03-31" }, ${where} }) { totals { hoursDeliveredPerWeek { display value } } } }`,
    { as },
  );
  return homeSupport.totals.hoursDeliveredPerWeek;
}

/** The tile of hours; what another tile says may speak of hours too. */
function hoursTile(page: Page) {
  const heading = page.getByRole('heading', { name: 'Hours delivered', exact: true });
  return page.getByRole('article').filter({ has: heading });
}

test('reads the hours of one zone: in a tile, on the map and in the address', async () => {
  const hours = await hoursOfZone('zone: { in: ["L6"] }');
  await withPage(browser, { viewport: desk }, async (page) => {
    await openHomeSupport(page);
    await choose(page, 'Zone', 'LONG-L6');
    const tile = hoursTile(page);
    await tile.getByText('long-term support in zone L6').waitFor();
    expect(await tile.innerText()).toContain(hours.display);
    expect(await rowOf(page, 'zone-map', /^Long-term zone 6: Westwood, Wyken/)).toEqual([
      hours.display,
    ]);
    expect(new URL(page.url()).searchParams.get('zone')).toBe('LONG-L6');

    await page.goto(page.url());
    await tile.getByText('long-term support in zone L6').waitFor();
    expect(await tile.innerText()).toContain(hours.display);
  });
});

test('shows every zone where the address names one that is not there', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openHomeSupport(page, '?zone=LONG-L99');
    await page.getByText('there is no “LONG-L99” here; this is Every zone.').waitFor();
    expect(await page.getByText('could not be loaded').count()).toBe(0);
  });
});

test('keeps a small group suppressed whatever is chosen', async () => {
  // about five people: what staff see must be nowhere on the public page
  const exact = await hoursOfZone(
    'zone: { in: ["L9"] }, clientGroup: { in: [LEARNING_DISABILITY] }',
    'analyst',
  );
  expect(exact.value).toBeGreaterThan(0);
  await withPage(browser, { viewport: desk }, async (page) => {
    const hours = () => hoursTile(page).innerText();
    await openHomeSupport(page, '?client=LEARNING_DISABILITY&zone=LONG-L9');
    expect(await hours()).toMatch(/^Hours delivered\s+\*/);
    expect(await rowOf(page, 'zone-map', /^Long-term zone 9/)).toEqual(['*']);

    await choose(page, 'Term', 'ALL');
    await page.waitForURL(/term=ALL/);
    expect(await hours()).toMatch(/^Hours delivered\s+\*/);
    await choose(page, 'Age', 'AGE_18_64');
    await page.getByText('aged 18 to 64').first().waitFor();
    expect(await hours()).toMatch(/^Hours delivered\s+\*/);
    await choose(page, 'Age', 'AGE_65_PLUS');
    await page.getByText('aged 65 and over').first().waitFor();
    expect(await hours()).toMatch(/^Hours delivered\s+\*/);
    await choose(page, 'Compare zones by', 'hours-per-person');
    expect(await rowOf(page, 'zone-map', /^Long-term zone 9/)).toEqual(['*']);
    await choose(page, 'Financial year', '2022-23');
    await page.getByText('April 2022 to March 2023').first().waitFor();
    expect(await rowOf(page, 'zone-map', /^Long-term zone 9/)).toEqual(['*']);
  });
});

test('shows months and published ranges to the public, weeks and contracts to staff', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openHomeSupport(page, '?term=NIGHT');
    expect(await page.locator('#hours-over-time').innerText()).toContain(
      'Council staff see weeks when signed in',
    );
    expect(await page.locator('#contract-hours').innerText()).toContain(
      'Council staff see the contracts when signed in',
    );
    await page.evaluate(
      (key) => sessionStorage.setItem('careshape-analyst-key', key),
      platform.analystKey,
    );
    await page.reload();
    await page.getByRole('heading', { name: 'Planned and delivered hours by week' }).waitFor();
    const [, , , block] = await rowOf(page, 'contract-hours', /^Night zone 1/);
    expect(block).toBe('126');
  });
});

test('holds each zone against the range that the council has printed', async () => {
  const hours = await hoursOfZone('zone: { in: ["L1"] }');
  await withPage(browser, { viewport: desk }, async (page) => {
    await openHomeSupport(page);
    expect(await rowOf(page, 'contract-hours', /^L1 /)).toEqual([
      hours.display,
      '1,200',
      '1,500',
      '–',
    ]);
    await choose(page, 'Term', 'SHORT');
    await page.locator('#contract-hours').getByText('short-term support').waitFor();
    expect(await rowOf(page, 'contract-hours', /zone 1A/)).toEqual(['–', '435', '561', '300']);
  });
});

test.each(looks)(
  'has no fault that axe can find: $colorScheme, $viewport.width px',
  async (options) => {
    await withPage(browser, options, async (page) => {
      await openHomeSupport(page);
      await page.locator('#zones-over-time [role=img] svg').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
        options.viewport.width,
      );
      await rowOf(page, 'contract-hours', /^L1 /);
      expect(await faultsOf(page)).toEqual([]);
    });
  },
);

interface Shown {
  readonly display: string;
  readonly value: number | null;
}
