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

interface Shown {
  readonly display: string;
}

interface Group {
  readonly group: { readonly code: string; readonly label: string };
  readonly people: Shown;
  readonly standardisedRatio: Shown;
  readonly representationRatio: Shown;
}

async function groupsOf(words: string): Promise<readonly Group[]> {
  const { equality } = await ask<{ equality: { groups: readonly Group[] } }>(`{
    equality(${words}, at: "2024-03-31") { groups { group { code label } people { display }
      standardisedRatio { display } representationRatio { display } } } }`);
  return equality.groups;
}

async function openEquality(page: Page, search = ''): Promise<void> {
  await page.goto(`${platform.url}/equality${search}`);
  await page.getByRole('heading', { name: 'In words' }).waitFor();
}

/** The figure of the ratios as a table, a row each, its cells as they are read. */
async function ratioTable(page: Page): Promise<string[][]> {
  const panel = page.getByRole('region', { name: /^Who is supported/ }).first();
  await panel.getByRole('tab', { name: 'Table' }).click();
  await panel.getByRole('rowheader').first().waitFor();
  const rows = await panel.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

test('shows the figures that the API gives, age allowed for before crude', async () => {
  const groups = await groupsOf('by: ETHNIC_GROUP_PUBLISHED');
  const rows = await withPage(browser, { viewport: desk }, async (page) => {
    await openEquality(page);
    // how far a figure may be off stands on a line below it
    return (await ratioTable(page)).map((cells) => cells.map((text) => text.split('\n')[0]));
  });
  expect(rows.map(([name, people, , , aged, , crude]) => [name, people, aged, crude])).toEqual(
    groups.map(({ group, people, standardisedRatio, representationRatio }) => [
      group.label,
      people.display,
      standardisedRatio.display,
      representationRatio.display,
    ]),
  );
});

test('a shared link shows the same service, groups and year', async () => {
  const link = await withPage(browser, { viewport: desk }, async (page) => {
    await openEquality(page);
    await page.getByLabel('Service').selectOption('HOME_SUPPORT');
    await page.getByLabel('Compared by').selectOption('sex');
    await page.getByLabel('Financial year').selectOption('2022-23');
    await page.waitForURL(/year=2022-23/);
    return page.url();
  });
  await withPage(browser, { viewport: desk }, async (page) => {
    await page.goto(link);
    await page.getByRole('heading', { name: 'Who is supported: home support' }).waitFor();
    expect(await page.getByLabel('Compared by').inputValue()).toBe('sex');
    expect((await ratioTable(page)).map(([name]) => name)).toContain('Female');
    expect(await page.title()).toContain('2022/23');
  });
});

test('a small group stays suppressed, in words, in the table, and by any other choice', async () => {
  const groups = await groupsOf('by: ETHNIC_GROUP_PUBLISHED, measure: SHARED_LIVES');
  const hidden = groups.filter(({ people }) => people.display === '*');
  expect(hidden.length).toBeGreaterThan(0);
  await withPage(browser, { viewport: desk }, async (page) => {
    await openEquality(page, '?service=SHARED_LIVES');
    const rows = await suppressedRows(page);
    expect(rows.map(([name]) => name)).toEqual(hidden.map(({ group }) => group.label));
    expect(figuresMadeOfPeople(rows)).not.toMatch(/\d/);
    await openEquality(page, '?service=SHARED_LIVES&counted=year&year=2022-23');
    expect(figuresMadeOfPeople(await suppressedRows(page))).not.toMatch(/\d/);
    const words = page.getByRole('region', { name: 'In words' });
    expect(await words.innerText()).toContain('too few people');
  });
});

/** Rows whose count of people is suppressed. */
async function suppressedRows(page: Page): Promise<string[][]> {
  return (await ratioTable(page)).filter(([, people]) => people?.includes('suppressed'));
}

/** Everything in a row but its name, its share of residents, and the words that say what a symbol means. */
function figuresMadeOfPeople(rows: readonly string[][]): string {
  return rows
    .flatMap(([, people, share, , ...made]) => [people, share, ...made])
    .map((text) => text?.split('\n')[0])
    .join(' ');
}

test('says what a difference means and what it does not', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openEquality(page);
    const words = await page.getByRole('region', { name: 'In words' }).innerText();
    expect(words).toContain('Too close to call');
    expect(words).toContain('The crude ratio is not a measure of access');
    expect(words).toMatch(/of people supported have no ethnic group on record/);
    expect(words).toContain('modelled, not counted');
  });
});

test('counts hours over the year without being told to', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openEquality(page, '?service=HOME_SUPPORT_HOURS');
    await page.getByRole('heading', { name: 'Hours per person' }).waitFor();
    expect(await page.getByLabel('People counted').innerText()).toContain('Any time in');
  });
});

test.each(looks)(
  'has no fault that axe can find: $colorScheme, $viewport.width px',
  async (options) => {
    await withPage(browser, options, async (page) => {
      await openEquality(page);
      await page.locator('[role=img] svg').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByText(/^How these figures were made/).click();
      await ratioTable(page);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        options.viewport.width,
      );
    });
  },
);
