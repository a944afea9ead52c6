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

/** Opens one part of the page. */
async function openPart(page: Page, tab: string, search = ''): Promise<void> {
  await page.goto(`${platform.url}/data?tab=${tab}${search}`);
  await page.getByRole('tab', { selected: true }).waitFor();
}

test('names the latest file of each source, and when it was loaded', async () => {
  const { loads } = await ask<{ loads: { nodes: { layout: string; fileName: string }[] } }>(
    '{ loads(first: 100, where: { status: { in: [LOADED] } }) { nodes { layout fileName } } }',
  );
  const layouts = new Set(loads.nodes.map(({ layout }) => layout));
  await withPage(browser, { viewport: desk }, async (page) => {
    await openPart(page, 'sources');
    await page.getByText('Client Level Data (CLD)').waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(layouts.size);
    await page.getByText('cld-2023-24.csv').waitFor();
  });
});

test('an analyst reads what was wrong with the rows of a load, page by page', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openPart(page, 'loads');
    const file = page.getByRole('button', { name: /problems of home-support-2023-24\.csv/ });
    await file.click();
    await page.getByText(/it is for council staff only/).waitFor();

    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Analyst’s key').first().fill(platform.analystKey);
    await page.getByRole('dialog').getByRole('button', { name: 'Sign in' }).click();
    const report = page.getByRole('region', { name: 'Problems of home-support-2023-24.csv' });
    await report.getByText(/how to mend it/).waitFor();
    expect(await report.getByRole('rowheader').count()).toBe(20);
    const first = await report.getByRole('rowheader').first().innerText();
    await report.getByRole('button', { name: 'Next' }).click();
    await report.getByText('Page 2 of').waitFor();
    expect(await report.getByRole('rowheader').first().innerText()).not.toBe(first);
  });
});

test('shows published and computed figures with their verdicts, explanations and queries', async () => {
  const { reconciliation } = await ask<{
    reconciliation: { verdicts: { verdict: string; figures: number }[] };
  }>('{ reconciliation(first: 1) { verdicts { verdict figures } } }');
  const explained = reconciliation.verdicts.find(({ verdict }) => verdict === 'EXPLAINED');
  await withPage(browser, { viewport: desk }, async (page) => {
    await openPart(page, 'reconciliation');
    const verdict = page.getByRole('button', { name: /Explained/ });
    expect(await verdict.innerText()).toContain(String(explained?.figures));
    await verdict.click();
    await page.waitForURL(/verdict=EXPLAINED/);
    const table = page.getByRole('region', { name: 'Published and computed figures: table' });
    await expect.poll(() => table.getByRole('rowheader').count()).toBe(explained?.figures);
    await table.getByRole('rowheader').first().getByRole('button').click();
    await table.getByText('Why it differs').waitFor();
    const link = table.getByRole('link', { name: 'Open in the playground' });
    expect(await link.getAttribute('href')).toContain('/playground?query=');
    const twice = page.getByRole('region', { name: /printed twice/i });
    expect(await twice.getByRole('rowheader').count()).toBeGreaterThan(0);
  });
});

test('tells the methodology of every subject from its own record', async () => {
  const { catalogue } = await ask<{ catalogue: { label: string; definition: string }[] }>(
    '{ catalogue { label definition } }',
  );
  const text = await withPage(browser, { viewport: desk }, async (page) => {
    await openPart(page, 'methodology');
    await page.getByRole('heading', { name: 'Supply' }).waitFor();
    return page.getByRole('tabpanel').innerText();
  });
  expect(catalogue.filter(({ definition }) => !text.includes(definition))).toEqual([]);
});

test('finds an acronym, and tells the rules in the words of the policy', async () => {
  const { about } = await ask<{ about: { policy: { methodology: string[] } } }>(
    '{ about { policy { methodology } } }',
  );
  await withPage(browser, { viewport: desk }, async (page) => {
    await openPart(page, 'glossary');
    await page.getByLabel('Find a word').fill('ascof');
    await page.getByText('1 of').waitFor();
    expect(await page.getByRole('tabpanel').getByRole('term').allInnerTexts()).toEqual([
      expect.stringContaining('Adult Social Care Outcomes Framework'),
    ]);
    await page.getByRole('tab', { name: 'Protecting people' }).click();
    await page.getByText(about.policy.methodology[0] ?? '').waitFor();
    expect(page.url()).toContain('tab=disclosure');
    expect(page.url()).not.toContain('words');
  });
});

test.each(looks)(
  'has no fault that axe can find: $colorScheme, $viewport.width px',
  async (options) => {
    await withPage(browser, options, async (page) => {
      const faults = async (tab: string, there: string, search = '') => {
        await openPart(page, tab, search);
        await page.getByText(there).first().waitFor();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        const wide = width > options.viewport.width ? [`${tab}: ${width} px wide`] : [];
        return [...wide, ...(await faultsOf(page))];
      };
      expect(await faults('sources', 'Client Level Data (CLD)')).toEqual([]);
      expect(await faults('loads', 'cld-2023-24.csv')).toEqual([]);
      expect(await faults('reconciliation', 'Printed twice', '&verdict=EXPLAINED')).toEqual([]);
      expect(await faults('methodology', 'How it is worked out', '&subject=respite')).toEqual([]);
      expect(await faults('disclosure', 'The symbols')).toEqual([]);
      expect(await faults('glossary', 'Care Quality Commission')).toEqual([]);
      expect(await faults('about', 'Accessibility statement')).toEqual([]);
    });
  },
);
