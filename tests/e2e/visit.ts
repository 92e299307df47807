import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';

export interface Visit extends BrowserContextOptions {
  /** Whether to wait until the page answers to script; without script there is nothing to wait for. */
  readonly isLive?: boolean;
}

/** One browser for a file of tests. Each visit is a new reader, without cookies, who leaves as the test ends. */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const enter = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: inject('origin'),
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(15_000);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    readAfterClicks(page);
    return page;
  };

  const visit = async (path: string, { isLive = true, ...options }: Visit = {}): Promise<Page> => {
    const page = await enter(options);
    await page.goto(path);
    if (isLive && options.javaScriptEnabled !== false) await untilLive(page);
    return page;
  };

  return { enter, visit };
}

const mended = new WeakSet<object>();

/**
 * A click or a key that leads to another page is over when that page has been read to its end: the driver waits
 * for its first bytes only, and whatever is counted or read at once then finds half a page.
 */
function readAfterClicks(page: Page): void {
  const locators = Object.getPrototypeOf(page.locator('html')) as Locator;
  if (mended.has(locators)) return;
  mended.add(locators);
  const { click, press } = locators;
  const read = (locator: Locator) => locator.page().waitForLoadState('domcontentloaded');
  locators.click = async function (this: Locator, options) {
    await click.call(this, options);
    await read(this);
  };
  locators.press = async function (this: Locator, key, options) {
    await press.call(this, key, options);
    await read(this);
  };
}

/** SvelteKit takes over scrolling when it has taken over the page, and not before. */
export const untilLive = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => history.scrollRestoration === 'manual');

/** An expectation of what the page comes to: read again until it holds, or for too long. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 15_000 });
