import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { untilLive, useBrowser } from './visit.ts';

const { enter } = useBrowser();
const KIB = 1024;

const DEVICES = [
  ['a desktop', {}],
  ['a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
] as const;

interface Received {
  readonly url: string;
  /** As it came over the wire, compressed, with its headers. */
  readonly bytes: number;
}

/** Everything that a page receives until it rests. */
async function receive(page: Page, path: string): Promise<Received[]> {
  const wire = await page.context().newCDPSession(page);
  const urls = new Map<string, string>();
  const received: Received[] = [];
  wire.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    received.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength }),
  );
  await wire.send('Network.enable');
  await page.goto(path);
  await untilLive(page);
  await page.waitForLoadState('networkidle');
  return received.filter(({ url }) => !url.startsWith('data:'));
}

const sum = (received: readonly Received[]): number => received.reduce((all, { bytes }) => all + bytes, 0);
const isScript = ({ url }: Received): boolean => url.endsWith('.js');

/** How far anything has moved since the page began, as the browser scores it. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let score = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) score += (entry as PerformanceEntry & { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() =>
          setTimeout(() => {
            add(observer.takeRecords());
            resolve(score);
          }),
        );
      }),
  );

describe.each(DEVICES)('before any interaction, on %s', (_, device) => {
  it('at most 80 KiB come over the wire, of them at most 45 KiB script', async () => {
    const received = await receive(await enter(device), '/');
    expect(received.filter(isScript).length).toBeGreaterThan(3);
    expect(received.every(({ bytes }) => bytes > 0)).toBe(true);
    expect(sum(received)).toBeLessThanOrEqual(80 * KIB);
    expect(sum(received.filter(isScript))).toBeLessThanOrEqual(45 * KIB);
  });

  it('no other host is asked for anything', async () => {
    const page = await enter(device);
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await receive(page, '/');
    expect([...asked]).toEqual([inject('origin')]);
  });

  it.each(['/', '/?lang=en'])('nothing moves while %s loads', async (path) => {
    const page = await enter(device);
    await receive(page, path);
    expect(await layoutShift(page)).toBe(0);
  });
});

it('nothing is written to the console, and no policy is broken, while a page is read', async () => {
  const page = await enter();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  await receive(page, '/');
  await page.locator('#m-squads .stage').hover();
  await page.locator('#m-squads .stage.live').waitFor();
  await page.locator('#m-squads summary').click();
  await page.locator('#m-squads tbody a').first().click();
  await page.getByRole('dialog').waitFor();
  expect(said).toEqual([]);
});
