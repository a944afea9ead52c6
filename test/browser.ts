import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Starts a real Chromium: the one that comes as a package on Linux x64, elsewhere the Chrome that is installed. */
export async function startBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return chromium.launch({ channel: 'chrome' });
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  // its own flags run the browser in one process, which ends with the first page that is closed
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
}

/** Does something with a page of its own, and closes it. */
export async function withPage<Result>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
