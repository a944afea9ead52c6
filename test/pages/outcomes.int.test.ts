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
async function openOutcomes(page: Page, search = ''): Promise<void> {
  await page.goto(`${platform.url}/outcomes${search}`);
  await page.locator('#reviews [role=img] svg').waitFor();
}

/** The cells of the row whose heading begins so, in the table of a figure. */
async function rowOf(page: Page, figure: string, heading: string): Promise<string[]> {
  const panel = page.locator(`#${figure}`);
  await panel.getByRole('tab', { name: 'Table' }).click();
  const row = panel.getByRole('row').filter({
    has: page.getByRole('rowheader').filter({ hasText: new RegExp(`^${heading}`) }),
  });
  return (await row.getByRole('cell').allInnerTexts()).map((text) => text.split('\n')[0]!.trim());
}

// the figures that the Department printed for 2024/25
test('shows published outcomes as printed, beside region and England, better or worse', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openOutcomes(page);
    const figure = page.locator('#independence');
    expect(await figure.innerText()).toContain('not computed from records');
    expect(await rowOf(page, 'independence', '2C ')).toEqual([
      '635.5',
      '● not clearly different from England (592.5)',
      'first year of a new series',
      '639.0',
      '592.5',
    ]);
    expect(await figure.getByRole('rowheader', { name: /^2C/ }).innerText()).toContain(
      'lower is better',
    );
    const [own, , , ...others] = await rowOf(page, 'quality-of-life', '1A ');
    expect([own, ...others]).toEqual(['19.6', '19.3 to 19.9', '19.2', '19.0']);
  });
});

test('says what the API found in published outcomes, and judges no measure of data quality', async () => {
  const { outcomes } = await ask<{ outcomes: { findings: { kind: string; sentence: string }[] } }>(
    '{ outcomes { findings { kind sentence } } }',
  );
  await withPage(browser, { viewport: desk }, async (page) => {
    await openOutcomes(page);
    const box = page.getByRole('region', { name: 'What the published outcomes say' });
    const said = await box.innerText();
    for (const { sentence } of outcomes.findings.slice(0, 4)) expect(said).toContain(sentence);
    const [own, standing] = await rowOf(page, 'information-and-choice', '3D\\(1a\\) ');
    expect([own, standing]).toEqual(['100.0%', 'not judged: it tells how complete records are']);
  });
});

test('shows another measure over the years, and keeps it in the address', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openOutcomes(page);
    await page
      .getByRole('combobox', { name: 'Published measure over the years' })
      .selectOption('1C');
    await page.getByRole('heading', { name: 'Measure 1C over the years' }).waitFor();
    await page.locator('#measure-over-the-years').getByText('Quality of life of carers').waitFor();
    // a survey of every other year: a year without one is not a zero
    expect(await rowOf(page, 'measure-over-the-years', '2023/24')).toContain('7.0');
    expect(await rowOf(page, 'measure-over-the-years', '2022/23')).toEqual(['–', '–', '–']);
    await page.reload();
    await page.getByRole('heading', { name: 'Measure 1C over the years' }).waitFor();
  });
});

test('shows where requests lead as the API gives it, for the ages of the address', async () => {
  const { demand } = await ask<{ demand: { totals: { requestsToLongTerm: { display: string } } } }>(
    `{ demand(where: { date: { from: "2023-04-01", to: "2024-03-31" }, workingAge: { in: [AGE_65_PLUS] } }) {
      totals { requestsToLongTerm { display } } } }`,
  );
  await withPage(browser, { viewport: desk }, async (page) => {
    await openOutcomes(page, '?age=AGE_65_PLUS');
    expect((await rowOf(page, 'where-requests-lead', 'Long-term support'))[0]).toBe(
      demand.totals.requestsToLongTerm.display,
    );
    expect(await page.locator('#where-requests-lead').innerText()).toContain('aged 65 and over');
  });
});

test.each(looks)(
  'has no fault that axe can find: $colorScheme, $viewport.width px',
  async (options) => {
    await withPage(browser, options, async (page) => {
      await openOutcomes(page);
      await rowOf(page, 'independence', '2C ');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
        options.viewport.width,
      );
      // charts and a table at once: a second look would take as long as the first
      expect(await faultsOf(page)).toEqual([]);
    });
  },
);
