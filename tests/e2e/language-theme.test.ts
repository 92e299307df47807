import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strayChinese } from './stray-chinese.ts';
import { eventually, useBrowser } from './visit.ts';

const { visit } = useBrowser();

const rootOf = (page: Page, name: string) => page.locator('html').getAttribute(name);
const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const LIGHT = 'rgb(251, 250, 246)';
const DARK = 'rgb(23, 22, 19)';

describe('language', () => {
  it.each([
    ['the page', '/?lang=en'],
    [
      'the page of every metric of every subject',
      '/?lang=en&subject=care,jobs,venues,events,media,honours,training,membership',
    ],
    ['a narrowed page', '/?lang=en&district=laoshan,xigu&period=2022&version=4'],
    ['a page with a source open', '/?lang=en&figure=17'],
    ['the error page of an unknown name', '/?lang=en&metric=nonsense'],
    ['a page with an unknown figure', '/?lang=en&figure=999999'],
    ['the error page of an unknown address', '/nowhere?lang=en'],
  ])('English shows no Chinese that is not marked as Chinese: %s', async (_, path) => {
    const page = await visit(path, { javaScriptEnabled: false });
    expect(await rootOf(page, 'lang')).toBe('en');
    expect(await strayChinese(page.locator('body'))).toEqual([]);
  });

  it('in English the live chart speaks English too', async () => {
    const page = await visit('/?lang=en');
    const stage = page.locator('#m-volunteers-deployed .stage');
    await stage.hover();
    await stage.and(page.locator('.live')).waitFor();
    const words = await stage.locator('> div[aria-hidden] text').allTextContents();
    expect(words).toContain('≥1,600');
    expect(words.join('')).not.toMatch(/\p{Script=Han}/u);
    await stage.hover({ position: { x: 200, y: 15 } });
    const tooltip = page.locator('body > div', { hasText: 'Laoshan ≥1,600' });
    await tooltip.waitFor();
    expect(await strayChinese(tooltip)).toEqual([]);
  });

  it('keeps the bound in either: 1600余 is ≥1,600', async () => {
    const page = await visit('/', { javaScriptEnabled: false });
    const words = () => page.locator('#m-volunteers-deployed svg text').allTextContents();
    expect(await words()).toContain('1600余');
    await page.getByRole('link', { name: 'EN' }).click();
    expect(await words()).toContain('≥1,600');
    expect(await page.locator('#m-volunteers-deployed svg desc').textContent()).toContain(
      '≥1,600 person-times',
    );
    expect(await page.locator('#m-loan-amount').innerText()).toContain('≥¥20 million');
  });

  it('is Chinese first, changed by one link, and remembered at the next visit', async () => {
    const page = await visit('/?district=laoshan');
    expect(await rootOf(page, 'lang')).toBe('zh-CN');
    await page.getByRole('link', { name: 'EN' }).click();
    await eventually(() => rootOf(page, 'lang')).toBe('en');
    expect(new URL(page.url()).searchParams.get('district')).toBe('laoshan');
    await page.goto('/');
    expect(await rootOf(page, 'lang')).toBe('en');
    expect(await page.locator('h1').innerText()).toContain('side by side');
    await page.getByRole('link', { name: '中文' }).click();
    await eventually(() => rootOf(page, 'lang')).toBe('zh-CN');
    await page.goto('/');
    expect(await page.locator('h1').innerText()).toContain('并排看');
  });
});

describe('theme', () => {
  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('follows a %s device as long as nothing is chosen', async (colorScheme, paper) => {
    const page = await visit('/', { colorScheme });
    expect(await paperOf(page)).toBe(paper);
  });

  it.each([
    ['dark', 'light', DARK],
    ['light', 'dark', LIGHT],
  ] as const)(
    'a choice of %s wins over a %s device, and is remembered',
    async (theme, colorScheme, paper) => {
      const page = await visit('/', { colorScheme });
      expect(await paperOf(page)).not.toBe(paper);
      const choice = page.getByRole('navigation', { name: '选择' }).getByRole('link').first();
      for (let turns = 0; (await rootOf(page, 'data-theme')) !== theme; turns++) {
        expect(turns).toBeLessThan(3);
        const before = await rootOf(page, 'data-theme');
        await choice.click();
        await eventually(() => rootOf(page, 'data-theme')).not.toBe(before);
      }
      expect(await paperOf(page)).toBe(paper);
      await page.goto('/?district=xigu');
      expect(await rootOf(page, 'data-theme')).toBe(theme);
      expect(await paperOf(page)).toBe(paper);
    },
  );
});
