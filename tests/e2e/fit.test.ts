import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDetails } from './audit.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const WIDTHS = [320, 360, 390, 768, 1440, 2560];
const LANGS = ['zh', 'en'];

/** How far a page reaches beyond its window, and the elements that stick out. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const sticksOut = ({ left, right }: DOMRect) => right > width + 1 || left < -1;
    const out = [...document.querySelectorAll('main *, header *')].filter(
      (element) => sticksOut(element.getBoundingClientRect()) && !element.closest('.skip'),
    );
    const names = out.slice(0, 5).map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent?.trim().slice(0, 30)}`);
    return { by: document.documentElement.scrollWidth - width, names };
  });
const NOTHING = { by: 0, names: [] };

/** The targets smaller than 24 px either way; a link in a line of text is let be (WCAG 2.5.8). */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, select, summary, input')].flatMap((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      const isShown = element.checkVisibility() && width > 0 && !element.matches('.skip');
      if (!isShown || (width >= 23.9 && height >= 23.9)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
      return [`${element.tagName} ${name} ${Math.round(width)}×${Math.round(height)}`];
    }),
  );

describe.each(LANGS)('in %s', (lang) => {
  it.each(WIDTHS)('at %i px nothing scrolls sideways or sticks out', async (width) => {
    const page = await visit(`/?lang=${lang}`, { viewport: { width, height: 800 } });
    expect(await overflow(page)).toEqual(NOTHING);
    await openDetails(page, '.panel details, details.others');
    expect(await overflow(page)).toEqual(NOTHING);
    for (const list of await page.locator('.opening summary').all()) {
      await list.click();
      expect(await overflow(page)).toEqual(NOTHING);
    }
  });

  it.each(WIDTHS)('at %i px an open source fits, and so does the error page', async (width) => {
    const viewport = { width, height: 800 };
    const page = await visit(`/?lang=${lang}&figure=17`, { viewport });
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await page.goto('/?metric=nonsense');
    await openDetails(page, 'main details');
    expect(await overflow(page)).toEqual(NOTHING);
  });

  it.each([390, 1440])('at %i px whatever is clicked or tapped is at least 24 px large', async (width) => {
    const page = await visit(`/?lang=${lang}&metric=squads,loan-amount,volunteers`, {
      viewport: { width, height: 800 },
    });
    await openDetails(page, 'details');
    expect(await page.getByRole('link').count()).toBeGreaterThan(20);
    expect(await smallTargets(page)).toEqual([]);
    await page.locator('.stage a').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await smallTargets(page)).toEqual([]);
  });
});
