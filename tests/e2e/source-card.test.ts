import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cardOf, readCard } from './source-card.ts';
import { eventually, useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** One value in each kind of place that shows values, and what its card then says. */
const VALUES: Record<string, readonly [selector: string, heading: string, printed: string]> = {
  'a bar': ['#m-volunteers-deployed .stage li:nth-child(1) a', '崂山出动志愿者人次', '1600余人次'],
  'a figure by itself': ['#m-loan-amount li.figure a >> nth=1', '山亭贷款金额', '2000余万元'],
  'a row of a table': ['#m-league-branches tbody tr:nth-child(4) td a', '西固团支部', '531个'],
};
const KINDS = Object.entries(VALUES).map(([kind, value]) => [kind, ...value] as const);
const [BAR] = VALUES['a bar'] ?? [''];

const untilClosed = (page: Page) => cardOf(page).waitFor({ state: 'detached' });
const isFocused = (page: Page, selector: string) =>
  page.locator(selector).evaluate((value) => value === document.activeElement);

async function openPage(): Promise<Page> {
  const page = await visit('/');
  await page.locator('#m-league-branches summary').click();
  return page;
}

describe('the source of a figure', () => {
  it.each(KINDS)('opens with a click on %s, and Escape closes it', async (_, selector, heading, printed) => {
    const page = await openPage();
    await page.locator(selector).click();
    expect(await readCard(page)).toMatchObject({ heading, 原文写作: printed });
    expect(page.url()).toContain('figure=');
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await eventually(() => isFocused(page, selector)).toBe(true);
    expect(page.url()).not.toContain('figure=');
  });

  it.each(KINDS)('opens by keyboard alone from %s, and focus comes back', async (_, selector, heading) => {
    const page = await openPage();
    for (let presses = 0; !(await isFocused(page, selector)); presses++) {
      expect(presses).toBeLessThan(200);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    expect(await readCard(page)).toMatchObject({ heading });
    const isInside = () => cardOf(page).evaluate((card) => card.contains(document.activeElement));
    await eventually(isInside).toBe(true);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await eventually(() => isFocused(page, selector)).toBe(true);
  });

  it('holds the keyboard while it is open', async () => {
    const page = await openPage();
    await page.locator(BAR).click();
    await cardOf(page).waitFor();
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      const where = () => document.activeElement?.closest('main, header:not(dialog header)')?.tagName;
      expect(await page.evaluate(where)).toBeUndefined();
    }
  });

  it('closes with the back button, and its address opens it again', async () => {
    const page = await openPage();
    await page.locator(BAR).click();
    const told = await readCard(page);
    const address = page.url();
    await page.goBack();
    await untilClosed(page);
    expect(new URL(page.url()).search).toBe('');
    const fresh = await visit(new URL(address).search);
    expect(await readCard(fresh)).toEqual(told);
  });

  it('closes by its link, and leaves the rest of the choice and the place on the page as they were', async () => {
    const viewport = { width: 390, height: 844 };
    const page = await visit('/?district=chengyang,shanting', { viewport });
    await page.locator('#m-loan-amount li.figure a').first().click();
    await cardOf(page).waitFor();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    await cardOf(page).getByRole('link', { name: '关闭' }).click();
    await untilClosed(page);
    await eventually(() => new URL(page.url()).searchParams.get('district')).toBe('chengyang,shanting');
    await eventually(() => page.evaluate(() => scrollY)).toBe(before);
  });

  it('opens for a plan in the table of what is known, and leaves the choice as it was', async () => {
    const page = await visit('/?district=jiyang');
    await page.locator('.coverage tbody tr:nth-child(1) td:nth-child(4) a').click();
    expect(await readCard(page)).toMatchObject({ heading: '济阳青年志愿者', figure: '仅有计划' });
    expect(new URL(page.url()).searchParams.get('district')).toBe('jiyang');
  });
});
