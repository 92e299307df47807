import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const DEVICES = [
  ['a desktop', {}],
  ['a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
] as const;

/** Follows a link within the page until the page has come to rest. */
async function follow(page: Page, href: string): Promise<void> {
  await page.evaluate(() => {
    addEventListener('scrollend', () => document.documentElement.setAttribute('data-rested', ''), {
      once: true,
    });
  });
  await page.locator(`.coverage a[href="${href}"]`).click();
  await page.locator('html[data-rested]').waitFor();
}

describe.each(DEVICES)('on %s', (_, device) => {
  it.each(['#m-squads', '#m-social-sector-orgs', '#m-loan-number'])(
    'the name of a metric leads to its panel: %s',
    async (href) => {
      const page = await visit('/', device);
      await follow(page, href);
      const heading = page.locator(`${href} h3`);
      const { top, height } = await heading.evaluate((h3) => ({
        top: h3.getBoundingClientRect().top,
        height: innerHeight,
      }));
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(height);
    },
  );

  it('a mark in the table of what is known leads to the very row of its figure', async () => {
    const page = await visit('/', device);
    await follow(page, '#r-social-sector-orgs-chengyang');
    const row = page.locator('#r-social-sector-orgs-chengyang');
    expect(await row.evaluate((li) => li.matches(':target'))).toBe(true);
    const { top, bottom, height } = await row.evaluate((li) => {
      const box = li.getBoundingClientRect();
      return { top: box.top, bottom: box.bottom, height: innerHeight };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
  });
});
