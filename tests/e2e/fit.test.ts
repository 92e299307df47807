import { describe, expect, it } from 'vitest';
import { openDetails } from './audit.ts';
import { NOTHING, overflow } from './overflow.ts';
import { smallTargets } from './small-targets.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
/** The page of a metric, and that of a district. */
const PLACES = ['/metric/social-sector-orgs', '/metric/squads', '/district/laoshan'];
const WIDTHS = [320, 360, 390, 768, 1440, 2560];

describe.each(['zh', 'en'])('in %s', (lang) => {
  const open = (width: number, query = '') =>
    visit(`/?lang=${lang}${query}`, { viewport: { width, height: 800 } });

  it.each(WIDTHS)('at %i px nothing scrolls sideways, sticks out or is cut off', async (width) => {
    const page = await open(width);
    expect(await overflow(page)).toEqual(NOTHING);
    for (const list of await page.locator('.opening summary').all()) {
      await list.click();
      await page.locator('.opening [open] fieldset').waitFor();
      expect(await overflow(page)).toEqual(NOTHING);
      await page.keyboard.press('Escape');
      await page.locator('.opening [open]').waitFor({ state: 'detached' });
    }
    await openDetails(page, '.panel details, details.others');
    expect(await page.locator('.panel table').first().isVisible()).toBe(true);
    expect(await overflow(page)).toEqual(NOTHING);
  });

  it.each(WIDTHS)('at %i px an open source fits, and so does the error page', async (width) => {
    const page = await open(width, '&figure=17');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await page.goto('/?metric=nonsense');
    await openDetails(page, 'main details');
    expect(await overflow(page)).toEqual(NOTHING);
  });

  it.each(WIDTHS)('at %i px the pages of a metric and of a district fit', async (width) => {
    for (const path of PLACES) {
      const page = await visit(`${path}?lang=${lang}`, { viewport: { width, height: 800 }, isLive: false });
      await openDetails(page, 'main details');
      expect(await overflow(page)).toEqual(NOTHING);
    }
  });

  it.each([390, 1440])('at %i px their targets are at least 24 px large', async (width) => {
    for (const path of PLACES) {
      const page = await visit(`${path}?lang=${lang}`, { viewport: { width, height: 800 }, isLive: false });
      await openDetails(page, 'main details');
      expect(await page.getByRole('link').count()).toBeGreaterThan(20);
      expect(await smallTargets(page)).toEqual([]);
    }
  });

  it.each([390, 1440])('at %i px whatever is clicked or tapped is at least 24 px large', async (width) => {
    const page = await open(width, '&metric=squads,loan-amount,volunteers');
    await openDetails(page, '.panel details, details.others');
    expect(await page.getByRole('link').count()).toBeGreaterThan(20);
    expect(await smallTargets(page)).toEqual([]);
    await page.locator('.stage a[href*="figure="]').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await smallTargets(page)).toEqual([]);
  });
});
