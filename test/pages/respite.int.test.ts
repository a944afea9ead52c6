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
async function openRespite(page: Page, search = ''): Promise<void> {
  await page.goto(`${platform.url}/respite${search}`);
  await page.locator('#nights-by-month [role=img] svg').waitFor();
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

test('shows all, planned and emergency nights of each month as the API gives them', async () => {
  const { respite } = await ask<{ respite: { rows: MonthRow[] } }>(`{
    respite(by: [MONTH], where: { date: { from: "2023-04-01", to: "2024-03-31" } }) {
      rows { month nights { display } plannedNights { display } emergencyNights { display } }
    }
  }`);
  const december = respite.rows.find(({ month }) => month === '2023-12-01')!;
  await withPage(browser, { viewport: desk }, async (page) => {
    await openRespite(page);
    expect(await rowOf(page, 'nights-by-month', 'December 2023')).toEqual([
      december.nights.display,
      december.plannedNights.display,
      december.emergencyNights.display,
    ]);
    expect(await page.locator('#nights-by-month').getByRole('rowheader').count()).toBe(12);
  });
});

test('counts nights, stays or people, as the address says', async () => {
  const { respite } = await ask<{ respite: { rows: SettingRow[] } }>(`{
    respite(by: [SETTING], where: { date: { from: "2023-04-01", to: "2024-03-31" } }) {
      rows { setting { code } people { display } }
    }
  }`);
  const careHome = respite.rows.find(({ setting }) => setting?.code === 'CARE_HOME')!;
  await withPage(browser, { viewport: desk }, async (page) => {
    await openRespite(page);
    await choose(page, 'Count', 'people');
    await page.getByRole('heading', { name: 'People by setting' }).waitFor();
    expect((await rowOf(page, 'setting', 'Care home'))[0]).toBe(careHome.people.display);
    expect(page.url()).toContain('count=people');
    await page.reload();
    await page.getByRole('heading', { name: 'People by setting' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Nights by setting' }).waitFor();
  });
});

// one person stays in a Shared Lives home: staff see the nights, the public must not
test('keeps a small group suppressed whatever is chosen', async () => {
  const { respite } = await ask<{ respite: { rows: SettingRow[] } }>(
    `{
      respite(by: [SETTING], where: { date: { from: "2023-04-01", to: "2024-03-31" }, clientGroup: { in: [SENSORY] } }) {
        rows { setting { code } people { display } }
      }
    }`,
    { as: 'analyst' },
  );
  expect(respite.rows.find(({ setting }) => setting?.code === 'SHARED_LIVES')?.people.display).toBe(
    '1',
  );
  await withPage(browser, { viewport: desk }, async (page) => {
    await openRespite(page, '?client=SENSORY');
    const first = async () => (await rowOf(page, 'setting', 'Shared Lives'))[0];
    expect(await first()).toBe('*');
    await choose(page, 'Count', 'stays');
    expect(await first()).toBe('*');
    await choose(page, 'Count', 'people');
    expect(await first()).toBe('*');
    await choose(page, 'Age', 'AGE_18_64');
    await page.getByText('aged 18 to 64').first().waitFor();
    expect(await first()).toBe('*');
    await choose(page, 'Age', 'AGE_65_PLUS');
    await page.getByText('aged 65 and over').first().waitFor();
    expect(await first()).toBe('*');
    await choose(page, 'Count', 'nights');
    expect(await first()).toBe('*');
  });
});

test.each(looks)(
  'has no fault that axe can find: $colorScheme, $viewport.width px',
  async (options) => {
    await withPage(browser, options, async (page) => {
      await openRespite(page);
      await page.locator('#respite-beds [role=img] svg').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
        options.viewport.width,
      );
      await rowOf(page, 'setting', 'Care home');
      expect(await faultsOf(page)).toEqual([]);
    });
  },
);

interface Shown {
  readonly display: string;
}

interface MonthRow {
  readonly month: string;
  readonly nights: Shown;
  readonly plannedNights: Shown;
  readonly emergencyNights: Shown;
}

interface SettingRow {
  readonly setting: { readonly code: string } | null;
  readonly people: Shown;
}
