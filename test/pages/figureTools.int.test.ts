import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, withPage } from '../browser.js';
import { faultsOf } from '../faultsOf.js';
import { ask, platform } from '../platform.js';

const desk = { width: 1280, height: 900 };

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Opens a page and gives one of its figures, drawn. */
async function openFigure(page: Page, path: string, figure: string): Promise<Locator> {
  await page.goto(`${platform.url}${path}`);
  const panel = page.locator(`#${figure}`);
  await panel.locator('[role=img] svg').waitFor();
  return panel;
}

/** Opens the menu of a figure and chooses from it. */
async function useTool(page: Page, panel: Locator, tool: string): Promise<void> {
  await panel.getByRole('button', { name: /^More of/ }).click();
  await page.getByRole('menuitem', { name: tool }).click();
}

/** The lines of a figure's CSV, without the byte order mark. */
async function csvOf(page: Page, panel: Locator): Promise<string[][]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    useTool(page, panel, 'Save the table (CSV)'),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
}

/** The table of a figure as it stands on screen, line by line; what only a screen reader says, and how far figures may be off, is left out. */
async function tableOf(panel: Locator): Promise<string[][]> {
  await panel.getByRole('tab', { name: 'Table' }).click();
  await panel.getByRole('table').waitFor();
  return panel
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map(
          (cell) => (cell.querySelector('[aria-hidden]') ?? cell.firstChild)?.textContent ?? '',
        ),
      ),
    );
}

test('saves exactly what is on screen, suppressed figures as symbols', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    const panel = await openFigure(page, '/home-support?year=2023-24', 'zones');
    const onScreen = await tableOf(panel);
    const saved = await csvOf(page, panel);
    const table = saved.slice(-onScreen.length);
    const besides = /: (?:least|most|why)$/;
    const printed = table[0]!.map((heading, at) => (besides.test(heading) ? -1 : at));
    const shown = (row: readonly string[]) => row.filter((_, at) => printed.includes(at));
    expect(table.map(shown)).toEqual(onScreen);
    expect(onScreen.flat()).toContain('*');
    const [least, most] = [': least', ': most'].map((end) =>
      table[0]!.findIndex((heading) => heading.endsWith(end)),
    );
    // a suppressed figure has its bounds too, and no number to hold against them
    const rounded = table
      .slice(1)
      .filter((row) => row[least!] !== '' && /^\d/.test(row[least! - 1]!));
    expect(rounded.length).toBeGreaterThan(0);
    const outside = rounded.filter((row) => {
      const value = Number(row[least! - 1]!.replaceAll(',', ''));
      return Number(row[least!]) > value || Number(row[most!]) < value;
    });
    expect(outside).toEqual([]);
    expect(await panel.getByRole('table').innerText()).toMatch(/between [\d,]+ and [\d,]+/);
    const about = saved.slice(0, -onScreen.length).map((line) => line.join(' '));
    expect(about.join('\n')).toMatch(
      /Unit .*\nPeriod .*\nShown Coventry; April 2023 to March 2024.*\nSource Records of .*\nAs of Records end on 31 March 2024\..*\nData version \d+.*\nDownloaded .*\nDemo data/,
    );
  });
});

test('explains a figure by keyboard: definition, sources, protection', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    const panel = await openFigure(page, '/?year=2023-24', 'hours-by-zone');
    await panel.getByRole('button', { name: /^More of/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'What is this?' }).waitFor();
    await page.getByRole('menuitem', { name: 'What is this?' }).press('Enter');
    const drawer = page.getByRole('dialog', { name: 'What is this?' });
    await drawer.getByText('Source files').waitFor();
    const text = await drawer.innerText();
    expect(text).toContain('home-support-2023-24.csv');
    expect(text).toContain('1 April 2021 to 31 March 2024');
    expect(text).toMatch(/Data version \d+/);
    expect(text).toMatch(/fewer than 5 people/);
    expect(text).toMatch(/Suppressed here: \d+/);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  });
});

test('keeps the page where an explanation cannot be loaded', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    const panel = await openFigure(page, '/', 'hours-by-zone');
    await page.route('**/graphql', (route) => route.abort());
    await useTool(page, panel, 'What is this?');
    await page.getByText('The explanation could not be loaded.').waitFor();
    expect(await page.getByRole('article').count()).toBe(5);
  });
});

test('shows a query that can be asked as it stands, and opened in the playground', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    const panel = await openFigure(page, '/?year=2023-24', 'respite-nights-by-month');
    await useTool(page, panel, 'Its query');
    const drawer = page.getByRole('dialog', { name: 'Its query' });
    const query = await drawer.getByLabel('Query').innerText();
    expect(query).not.toContain('$');
    const { respiteNights } = await ask<{ respiteNights: { rows: object[] } }>(query);
    expect(respiteNights.rows).toHaveLength(12);
    const href = await drawer
      .getByRole('link', { name: 'Open in the playground' })
      .getAttribute('href');
    const opened = new URL(href ?? '', platform.url);
    expect(opened.pathname).toBe('/playground');
    expect(opened.searchParams.get('query')?.trim()).toBe(query.trim());
  });
});

test('keeps in the address that a figure is shown as a table', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    const panel = await openFigure(page, '/?year=2022-23', 'respite-nights-by-month');
    await panel.getByRole('tab', { name: 'Table' }).click();
    await panel.getByRole('table').waitFor();
    expect(new URL(page.url()).searchParams.get('table')).toBe('respite-nights-by-month');
    await page.reload();
    await panel.getByRole('table').waitFor();
    await panel.getByRole('tab', { name: 'Chart' }).click();
    await panel.locator('[role=img] svg').waitFor();
    expect(new URL(page.url()).search).toBe('?year=2022-23');
  });
});

test('copies a link that opens on the figure', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await withPage(browser, { viewport: desk, permissions }, async (page) => {
    const panel = await openFigure(page, '/?year=2022-23', 'respite-nights-by-month');
    await useTool(page, panel, 'Copy link');
    await panel.getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${platform.url}/?year=2022-23#respite-nights-by-month`);

    await page.goto('about:blank');
    await page.goto(link);
    const marked = page.locator('#respite-nights-by-month[data-marked=true]');
    await marked.locator('[role=img] svg').waitFor();
    await expect
      .poll(() => marked.evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(300);
  });
});

test('saves a picture that says what it shows', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    const panel = await openFigure(page, '/', 'respite-nights-by-month');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      useTool(page, panel, 'Save the picture (SVG)'),
    ]);
    const svg = await readFile(await download.path(), 'utf8');
    expect(svg).toContain('>Respite nights by month</text>');
    expect(svg).toContain('Demo data');
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      useTool(page, panel, 'Save the picture (PNG)'),
    ]);
    expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe('PNG');
  });
});

test('signs an analyst in and out, and says that a key is wrong', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openFigure(page, '/', 'respite-nights-by-month');
    await page.getByRole('button', { name: 'Sign in' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign in as an analyst' });
    await dialog.getByRole('textbox', { name: 'Analyst’s key' }).fill('not-a-key');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.getByText('This key is not known here.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: 'Analyst’s key' }).fill(platform.analystKey);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Figures are exact and not all of them are public.').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

test('keeps the year from page to page, and meets an unknown one with a sentence', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openFigure(page, '/?year=2022-23', 'respite-nights-by-month');
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Respite' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Respite' }).waitFor();
    expect(new URL(page.url()).searchParams.get('year')).toBe('2022-23');
    await page.goto(`${platform.url}/?year=1999-00`);
    await page.getByText('There is no full year of data for 1999-00; this is 2023/24.').waitFor();
    await page.goto(`${platform.url}/?year=2022-23`);
    await page.getByRole('button', { name: 'Clear choices' }).click();
    await page.getByText('April 2023 to March 2024').waitFor();
  });
});

test('says that the connection is off, and keeps what is on screen', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openFigure(page, '/', 'respite-nights-by-month');
    await page.context().setOffline(true);
    await page.getByText('Your connection is off.').waitFor();
    expect(await page.getByRole('article').count()).toBe(5);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByText('Your connection is off.').waitFor({ state: 'hidden' });
  });
});
