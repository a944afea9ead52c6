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
async function openPlacements(page: Page, search = ''): Promise<void> {
  await page.goto(`${platform.url}/placements${search}`);
  await page.locator('#by-age [role=img] svg').waitFor();
}

/** Chooses a value in one of the selects of the page. */
async function choose(page: Page, label: string, value: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).selectOption(value);
}

/** The figures of one row in the table of a figure; the meaning of a symbol stands behind it. */
async function rowOf(page: Page, figure: string, heading: string): Promise<string[]> {
  const panel = page.locator(`#${figure}`);
  await panel.getByRole('tab', { name: 'Table' }).click();
  const row = panel.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: heading, exact: true }),
  });
  return (await row.getByRole('cell').allInnerTexts()).map((text) => text.split('\n')[0]!.trim());
}

test('shows a service in the count of the address, as the API gives it', async () => {
  const { placements } = await ask<{ placements: { rows: ServiceRow[] } }>(`{
    placements(by: [SERVICE_TYPE], where: { date: { from: "2023-04-01", to: "2024-03-31" }, term: { in: [LONG] } }) {
      rows { serviceType { code } peopleAtEnd { display } people { display } }
    }
  }`);
  const nursing = placements.rows.find(({ serviceType }) => serviceType?.code === 'NURSING_CARE')!;
  await withPage(browser, { viewport: desk }, async (page) => {
    await openPlacements(page);
    expect((await rowOf(page, 'by-service', 'Nursing care'))[0]).toBe(nursing.peopleAtEnd.display);
    await choose(page, 'Count', 'DURING');
    await page.getByRole('heading', { name: 'People at any time by service' }).waitFor();
    expect((await rowOf(page, 'by-service', 'Nursing care'))[0]).toBe(nursing.people.display);
    expect(page.url()).toContain('count=DURING');
  });
});

test('follows people from one service to another, and between services alone', async () => {
  const { serviceFlows } = await ask<{ serviceFlows: { totals: { people: Shown } } }>(`{
    serviceFlows(where: { date: { from: "2023-04-01", to: "2024-03-31" }
      fromService: { in: [HOME_SUPPORT] }, toService: { in: [RESIDENTIAL_CARE] } }) {
      totals { people { display } }
    }
  }`);
  const flow = 'Home support → Residential care';
  await withPage(browser, { viewport: desk }, async (page) => {
    await openPlacements(page);
    expect((await rowOf(page, 'moves-between-services', flow))[0]).toBe(
      `${serviceFlows.totals.people.display}†`,
    );
    await choose(page, 'Moves', 'BETWEEN');
    await page.getByRole('heading', { name: 'Moves from one service to another' }).waitFor();
    const headings = await page
      .locator('#moves-between-services')
      .getByRole('rowheader')
      .allInnerTexts();
    expect(headings).toContain(flow);
    expect(headings.filter((heading) => /New to support|Left support/.test(heading))).toEqual([]);
  });
});

// three people with sensory needs are 18 to 24: staff see them, the public must not
test('keeps a small group suppressed whatever is chosen', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openPlacements(page, '?client=SENSORY');
    const young = async () => (await rowOf(page, 'by-age', '18 to 24'))[0];
    expect(await young()).toBe('*');
    await choose(page, 'Count', 'DURING');
    expect(await young()).toBe('*');
    await choose(page, 'Age', 'AGE_18_64');
    await page.getByText('aged 18 to 64').first().waitFor();
    expect(await young()).toBe('*');
    await choose(page, 'Where', 'IN');
    await page.getByText('in the city').first().waitFor();
    expect(await young()).toBe('*');
    // a fifth dimension is not asked for, and the figure says why
    await page.locator('#by-service').getByText('Too many choices at once').waitFor();
  });
});

test('shows everybody the same cost as Explore, held back where a provider could be recognised', async () => {
  const { placements } = await ask<{
    placements: { rows: { serviceType: { label: string }; weeklyCost: Shown }[] };
  }>(`{
    placements(by: [SERVICE_TYPE], where: {
      date: { from: "2024-03-31", to: "2024-03-31" }, term: { in: [LONG] } }) {
      rows { serviceType { label } weeklyCost { display } } } }`);
  const residential = placements.rows.find(
    ({ serviceType }) => serviceType.label === 'Residential care',
  );
  await withPage(browser, { viewport: desk }, async (page) => {
    await openPlacements(page);
    await page.locator('#cost [role=img] svg').waitFor();
    expect((await rowOf(page, 'cost', 'Residential care'))[0]).toBe(
      residential!.weeklyCost.display,
    );
  });
});

test.each(looks)(
  'has no fault that axe can find: $colorScheme, $viewport.width px',
  async (options) => {
    await withPage(browser, options, async (page) => {
      await openPlacements(page);
      await page.locator('#in-and-out-of-the-city [role=img] svg').waitFor();
      await rowOf(page, 'moves-between-services', 'Home support → Residential care');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
        options.viewport.width,
      );
      // charts and a table at once: a second look would take as long as the first
      expect(await faultsOf(page)).toEqual([]);
    });
  },
);

interface Shown {
  readonly display: string;
}

interface ServiceRow {
  readonly serviceType: { readonly code: string } | null;
  readonly peopleAtEnd: Shown;
  readonly people: Shown;
}
