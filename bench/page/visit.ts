import type { Browser, Page } from 'playwright-core';
import { onSlowPhone, PHONE, type Screen } from './slow-phone.ts';
import { watchPage } from './watch-page.ts';
import { watchTraffic, type Traffic } from './watch-traffic.ts';

const WATCH = { chart: 'figure svg', patience: 30_000 };
const QUIET_MS = 1000;

interface Visit {
  readonly browser: Browser;
  readonly url: string;
}

/** Milliseconds until someone who has never been here sees the first chart. */
export const timeToChart = ({ browser, url }: Visit): Promise<number> =>
  onSlowPhone({ browser, screen: PHONE }, async ({ page }) => {
    await page.addInitScript(watchPage, WATCH);
    await page.goto(url, { waitUntil: 'commit' });
    return page.evaluate(() => window.watched.shown);
  });

export interface Rest {
  readonly traffic: Traffic;
  readonly layoutShift: number;
}

/** What a visit has taken once it has come to rest, before anything is touched. */
export const comeToRest = ({ browser, url, screen = PHONE }: Visit & { readonly screen?: Screen }): Promise<Rest> =>
  onSlowPhone({ browser, screen }, async ({ page, session }) => {
    await page.addInitScript(watchPage, WATCH);
    const traffic = await watchTraffic(session);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(QUIET_MS);
    return { traffic, layoutShift: await readLayoutShift(page) };
  });

const readLayoutShift = (page: Page): Promise<number> => page.evaluate(() => window.watched.layoutShift);
