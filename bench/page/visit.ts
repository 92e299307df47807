import type { Browser } from 'playwright-core';
import { shownAt } from './shown-at.ts';
import { onSlowPhone, PHONE, type Screen } from './slow-phone.ts';
import { watchPage } from './watch-page.ts';
import { watchTraffic, type Traffic } from './watch-traffic.ts';

const CHART = 'figure svg';
// Long enough for what the page asks for only when it is idle, on a slow processor.
const SILENCE_MS = 4000;
// A long frame is reported a moment after it has ended.
const REPORT_MS = 250;

interface Visit {
  readonly browser: Browser;
  readonly url: string;
}

/** Milliseconds until someone who has never been here sees the first chart. */
export const timeToChart = ({ browser, url }: Visit): Promise<number> =>
  onSlowPhone({ browser, screen: PHONE }, async ({ page }) => {
    await page.addInitScript(watchPage, CHART);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.watched.chart && window.watched.paints.length > 0);
    await page.waitForTimeout(REPORT_MS);
    const shown = shownAt(await page.evaluate(() => window.watched));
    if (shown === undefined) throw new Error(`${url} showed a chart, and cannot say when.`);
    return shown;
  });

export interface Rest {
  readonly traffic: Traffic;
  readonly layoutShift: number;
}

/** What a visit has taken once it has come to rest, before anything is touched. */
export const comeToRest = ({
  browser,
  url,
  screen = PHONE,
}: Visit & { readonly screen?: Screen }): Promise<Rest> =>
  onSlowPhone({ browser, screen }, async ({ page, session }) => {
    await page.addInitScript(watchPage, CHART);
    const traffic = await watchTraffic(session);
    await page.goto(url, { waitUntil: 'load' });
    await traffic.silence(SILENCE_MS);
    if (traffic.failures.length > 0)
      throw new Error(`The page is not whole; was it built anew meanwhile? ${traffic.failures.join('; ')}`);
    return { traffic, layoutShift: await page.evaluate(() => window.watched.layoutShift) };
  });
