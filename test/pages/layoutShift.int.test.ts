import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, withPage } from '../browser.js';
import { desk, phone } from '../looks.js';
import { ask, platform } from '../platform.js';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Half of what the web's own measure of steadiness calls good (0.1). */
const most = 0.05;

/** Every page: its route, and an address of it once it is known what the register holds. */
const pages = [
  { route: '/' },
  { route: '/providers' },
  { route: '/providers/$provider' },
  { route: '/locations/$location' },
  { route: '/placements' },
  { route: '/home-support' },
  { route: '/respite' },
  { route: '/equality' },
  { route: '/outcomes' },
  { route: '/explore' },
  { route: '/explore', search: '?subject=homeSupport&by=zone&time=month&show=hoursDelivered' },
  { route: '/data' },
  { route: '/playground' },
  { route: '/pack' },
] as const;

const cases = pages.flatMap((page) =>
  [desk, phone].map((viewport) => {
    const search = 'search' in page ? page.search : '';
    return { route: page.route, search, address: `${page.route}${search}`, viewport };
  }),
);

interface Home {
  readonly cqcId: string;
  readonly provider: { readonly cqcId: string };
}

/** The address of a page; one of a provider or a place is of the first care home by name. */
async function addressOf(route: string, search: string): Promise<string> {
  const { locations } = await ask<{ locations: { nodes: readonly Home[] } }>(
    '{ locations(first: 1, where: { careHome: { eq: true } }) { nodes { cqcId provider { cqcId } } } }',
  );
  const home = locations.nodes[0]!;
  const path = route.replace('$provider', home.provider.cqcId).replace('$location', home.cqcId);
  return `${platform.url}${path}${search}`;
}

/** How much of what a reader already saw has moved, from the first drawing on. */
async function shiftOf(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const seen = { sum: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.sum += (entry as unknown as Shift).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('main h1').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  return page.evaluate(() => (window as unknown as { seen: { sum: number } }).seen.sum);
}

interface Shift {
  readonly value: number;
}

test('measures every page there is', async () => {
  const router = fileURLToPath(new URL('../../dashboard/src/router.tsx', import.meta.url));
  const routes = [...(await readFile(router, 'utf8')).matchAll(/path: '([^']+)'/g)].map(
    ([, path]) => path,
  );
  expect(new Set(pages.map(({ route }) => route))).toEqual(new Set(routes));
});

test.each(cases)(
  'nothing jumps while a page comes: $address, $viewport.width px',
  async ({ route, search, viewport }) => {
    const address = await addressOf(route, search);
    const shift = await withPage(browser, { viewport }, (page) => shiftOf(page, address));
    expect(shift).toBeLessThan(most);
  },
);
