import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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
    return context.newPage();
  };

  const visit = async (path: string, { isLive = true, ...options }: Visit = {}): Promise<Page> => {
    const page = await enter(options);
    await page.goto(path);
    if (isLive && options.javaScriptEnabled !== false) await untilLive(page);
    return page;
  };

  return { enter, visit };
}

/** SvelteKit takes over scrolling when it has taken over the page, and not before. */
export const untilLive = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => history.scrollRestoration === 'manual');

/** An expectation of what the page comes to: read again until it holds, or for too long. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 15_000 });
