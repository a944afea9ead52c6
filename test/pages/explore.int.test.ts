import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, withPage } from '../browser.js';
import { faultsOf } from '../faultsOf.js';
import { desk, looks, phone } from '../looks.js';
import { ask, platform } from '../platform.js';

const question =
  '?subject=homeSupport&show=hoursDelivered,people&by=zone&time=quarter&from=2023-04&to=2024-03&where=term:LONG';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Opens a question and waits for its chart. */
async function openExplore(page: Page, search = ''): Promise<void> {
  await page.goto(`${platform.url}/explore${search}`);
  await page.locator('[role=img] svg').waitFor();
}

/** The rows of the table, a cell each as it is read. */
async function tableRows(page: Page): Promise<string[][]> {
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('rowheader').first().waitFor();
  const rows = await page.locator('tbody tr:not([aria-hidden])').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

test('offers every subject of the catalogue, and every measure of the one chosen', async () => {
  const { catalogue } = await ask<{
    catalogue: { label: string; measures: { label: string }[] }[];
  }>('{ catalogue { label measures { label } } }');
  const seen = await withPage(browser, { viewport: desk }, async (page) => {
    await openExplore(page);
    const subjects = await page
      .getByRole('navigation', { name: 'Subjects' })
      .getByRole('link')
      .allInnerTexts();
    const measures = await page
      .getByRole('group', { name: 'Measures' })
      .getByRole('checkbox')
      .count();
    return { subjects, measures };
  });
  expect(seen.subjects).toEqual(catalogue.map(({ label }) => label));
  expect(seen.measures).toBe(catalogue[0]?.measures.length);
});

test('builds a question by hand, and whoever opens its link sees the same figures', async () => {
  const built = await withPage(browser, { viewport: desk }, async (page) => {
    await openExplore(page);
    await page.getByRole('link', { name: 'Respite', exact: true }).last().click();
    await page.getByRole('heading', { name: 'People by setting' }).waitFor();
    await page
      .getByRole('checkbox', { name: /^Nights/ })
      .first()
      .check();
    await page.getByRole('checkbox', { name: 'Planned or emergency' }).check();
    await page.getByLabel('Add a filter').selectOption({ label: 'Client group' });
    await page.getByRole('combobox', { name: 'Client group' }).click();
    await page.getByRole('option', { name: 'Learning disability' }).click();
    await page.waitForURL(/where=clientGroup:LEARNING_DISABILITY/);
    await page.getByRole('heading', { name: /by setting and planned or emergency/ }).waitFor();
    await page.locator('[data-asking=false]').waitFor();
    return { link: page.url(), rows: await tableRows(page) };
  });
  expect(built.link).toMatch(/subject=respite&show=people,nights&by=setting,planned/);
  expect(built.rows.length).toBeGreaterThan(4);
  const opened = await withPage(browser, { viewport: desk }, async (page) => {
    await openExplore(page, new URL(built.link).search);
    return tableRows(page);
  });
  expect(opened).toEqual(built.rows);
});

test('shows the figures that the API gives, and the query that asks for them', async () => {
  const seen = await withPage(browser, { viewport: desk }, async (page) => {
    await openExplore(page, question);
    const rows = await tableRows(page);
    await page.getByRole('tab', { name: 'Query' }).click();
    const text = await page.getByRole('region', { name: 'The query as GraphQL' }).innerText();
    const link = page.getByRole('link', { name: 'Open in playground' });
    const opened = new URL((await link.getAttribute('href')) ?? '', platform.url);
    return { rows, text, opened: opened.searchParams.get('query') };
  });
  interface Row {
    zone: { name: string } | null;
    hoursDelivered: { display: string };
    people: { display: string };
  }
  const { homeSupport } = await ask<{ homeSupport: { rows: Row[] } }>(seen.text);
  expect(seen.opened?.trim()).toBe(seen.text.trim());
  expect(seen.rows.slice(0, 20).map(([zone, , hours]) => [zone, hours?.split('\n')[0]])).toEqual(
    homeSupport.rows
      .slice(0, 20)
      .map(({ zone, hoursDelivered }) => [
        zone?.name ?? 'Not recorded',
        hoursDelivered.display === '*' ? '*' : hoursDelivered.display,
      ]),
  );
});

test('a small group stays suppressed, whatever filter takes its place', async () => {
  const small = 'subject=homeSupport&show=people&from=2024-01&to=2024-03';
  const { split, kept } = await withPage(browser, { viewport: desk }, async (page) => {
    await openExplore(page, `?${small}&by=ageBand,ethnicGroup`);
    const rows = await tableRows(page);
    const hidden = rows.find(([, group, people]) => people?.startsWith('*') && group === 'Roma');
    await page.goto(
      `${platform.url}/explore?${small}&by=ageBand&where=ethnicGroup:ROMA&view=table`,
    );
    await page.getByRole('rowheader').first().waitFor();
    const alone = await tableRows(page);
    return { split: hidden, kept: alone.find(([age]) => age === hidden?.[0]) };
  });
  expect(split?.[2]).toMatch(/^\*/);
  expect(kept?.[1]).toMatch(/^\*/);
});

test('tells beforehand what the public may not ask, and shows the words of the API where it refuses', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openExplore(page, question);
    const provider = page.getByRole('checkbox', { name: 'Provider' });
    expect(await provider.isDisabled()).toBe(true);
    const why = page.getByText('for council staff only: hours by provider would show');
    await why.first().waitFor();
    await page.goto(`${platform.url}/explore?subject=homeSupport&show=people&by=zone&time=week`);
    await page.getByText('Week: no figure about people is given by week.').first().waitFor();
    await page.goto(
      `${platform.url}/explore?subject=homeSupport&show=people&by=zone&from=2024-01-05&to=2024-01-20`,
    );
    await page.getByText(/two periods that differ by days/).waitFor();
  });
});

test('says how many cells a large question makes before it asks it', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await page.goto(
      `${platform.url}/explore?subject=homeSupport&show=people&by=zone,ward,ageBand&time=month`,
    );
    await page.getByText(/It makes [\d,]+ cells/).waitFor();
    expect(await page.getByRole('tab', { name: 'Table' }).count()).toBe(0);
  });
});

test('leaves out what an address names that is not there, and says so', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openExplore(page, `${question};mood:sunny&chart=pie`);
    const said = page.getByText('Home support has no dimension “mood” to filter by.');
    await said.waitFor();
    expect(await said.innerText()).toContain('It was left out.');
  });
});

test('keeps a view in the browser and opens it again', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openExplore(page, question);
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByLabel('Name').fill('Hours of the zones');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('link', { name: 'Population' }).click();
    await page.getByRole('heading', { name: /^Residents/ }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Hours of the zones' }).click();
    await page.getByRole('heading', { name: /by zone and quarter/ }).waitFor();
    expect(page.url()).toContain(question);
  });
});

test('an exploration can be put into a scrutiny pack', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openExplore(page, question);
    await page.getByRole('button', { name: /^More of/ }).click();
    await page.getByRole('menuitem', { name: 'Add to scrutiny pack' }).click();
    await page.goto(`${platform.url}/pack`);
    await page.getByRole('heading', { name: /by zone and quarter/ }).waitFor();
    await page.locator('[role=img] svg').waitFor();
    const from = page.getByRole('main').getByRole('link', { name: 'Explore' });
    expect(await from.getAttribute('href')).toContain(question);
  });
});

test.each(looks)(
  'has no fault that axe can find: $colorScheme, $viewport.width px',
  async (options) => {
    await withPage(browser, options, async (page) => {
      await openExplore(page, question);
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('tab', { name: 'Table' }).click();
      await page.getByRole('rowheader').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        options.viewport.width,
      );
    });
  },
);

test.each([desk, phone])(
  'keeps both headings of the table in sight while it is scrolled: $width px',
  async (viewport) => {
    await withPage(browser, { viewport }, async (page) => {
      const many =
        '?subject=homeSupport&show=hoursDelivered,hoursPlanned,people,visitsPlanned,visitsDelivered,visitsMissed,visitsLate,hoursPerPerson&by=zone&time=month&from=2021-04&to=2024-03';
      await openExplore(page, many);
      await page.getByRole('tab', { name: 'Table' }).click();
      const frame = page.getByRole('region', { name: /: table$/ });
      const heading = frame.getByRole('columnheader', { name: 'Month' });
      await frame.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      const before = await heading.boundingBox();
      await frame.evaluate((element) => element.scrollTo(300, 4000));
      await frame.locator('tbody tr[aria-rowindex="120"]').waitFor();
      const box = (await frame.boundingBox())!;
      const after = (await heading.boundingBox())!;
      expect(Math.abs(after.y - before!.y)).toBeLessThan(1);
      expect(after.x).toBeLessThan(before!.x);
      const corner = (await frame.getByRole('columnheader').first().boundingBox())!;
      const zone = (await frame.locator('tbody tr[aria-rowindex="120"] th').boundingBox())!;
      expect(Math.abs(corner.x - box.x)).toBeLessThan(2);
      expect(Math.abs(zone.x - box.x)).toBeLessThan(2);
      const total = (await frame.getByRole('rowheader', { name: 'Whole question' }).boundingBox())!;
      expect(total.y + total.height).toBeLessThanOrEqual(box.y + box.height + 1);
      // what is drawn on top there is the heading itself, not a figure that went under it
      const onTop = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x!, y!)?.closest('th')?.getAttribute('scope'),
        [corner.x + 20, corner.y + corner.height - 6],
      );
      expect(onTop).toBe('col');
    });
  },
);

test.each([{ forcedColors: 'active' as const }, { colorScheme: 'dark' as const }, {}])(
  'says in the chart, and on paper, when the records end that it runs past: %o',
  async (options) => {
    await withPage(browser, { viewport: desk, ...options }, async (page) => {
      await openExplore(
        page,
        '?subject=homeSupport&show=hoursDelivered&time=month&from=2023-04&to=2025-03',
      );
      const words = page.locator('[role=img] svg').getByText('Records end on 31 March 2024');
      await words.waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      expect(await words.isVisible()).toBe(true);
    });
  },
);

test('says under each dash of its table that no records are loaded', async () => {
  await withPage(browser, { viewport: desk }, async (page) => {
    await openExplore(
      page,
      '?subject=homeSupport&show=hoursDelivered&time=month&from=2023-04&to=2025-03',
    );
    const rows = await tableRows(page);
    expect(rows.map((row) => row.join(' '))[12]).toMatch(/^April 2024 no records loaded –/);
  });
});
