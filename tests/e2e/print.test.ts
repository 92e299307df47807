import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDetails } from './audit.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

async function onPaper(path: string, options: Parameters<typeof visit>[1] = {}): Promise<Page> {
  const page = await visit(path, { viewport: { width: 1080, height: 1400 }, ...options });
  await page.emulateMedia({ media: 'print' });
  return page;
}

const HIDDEN = ['header nav', '.opening form', 'details.others', '.acts', '.opening p a', 'footer a'];

describe('on paper', () => {
  it.each(HIDDEN)('what only works on a screen is not printed: %s', async (selector) => {
    const page = await onPaper('/');
    await openDetails(page, 'details');
    const found = page.locator(selector);
    expect(await found.count()).toBeGreaterThan(0);
    for (const one of await found.all()) expect(await one.isVisible()).toBe(false);
  });

  it('what is folded is not announced, and what is unfolded has no handle', async () => {
    const page = await onPaper('/');
    const [folded, unfolded] = [page.locator('.foot details').first(), page.locator('.foot details').nth(1)];
    expect(await folded.isVisible()).toBe(false);
    await unfolded.evaluate((details: HTMLDetailsElement) => (details.open = true));
    expect(await unfolded.locator('table').isVisible()).toBe(true);
    expect(await unfolded.locator('summary').isVisible()).toBe(false);
  });

  it('on a sheet of A4 the words of the charts are at least seven points high', async () => {
    const page = await onPaper('/', { viewport: { width: 718, height: 1000 } });
    const scales = await page
      .locator('.panel svg')
      .evaluateAll((all) =>
        all.map((svg) => svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width),
      );
    const PIXELS_A_POINT = 96 / 72;
    const SMALLEST = 11;
    for (const scale of scales) expect((SMALLEST * scale) / PIXELS_A_POINT).toBeGreaterThanOrEqual(7);
  });

  it('the table of what is known, each chart, figure, sentence and source are', async () => {
    const page = await onPaper('/');
    const told =
      '.coverage table, .panel svg, .panel li.figure, .panel figcaption, .panel .foot > p, footer li';
    const parts = await page.locator(told).all();
    expect(parts.length).toBeGreaterThan(30);
    for (const part of parts) expect(await part.isVisible()).toBe(true);
    expect(await page.locator('footer li').count()).toBe(5);
    expect(await page.locator('#m-volunteers-deployed svg').textContent()).toContain('1600余');
    expect(await page.locator('footer').innerText()).toMatch(/版本\s+5/);
  });

  it.each([
    ['a dark theme', '/?theme=dark', {}],
    ['a dark device', '/', { colorScheme: 'dark' }],
    ['a light device', '/', { colorScheme: 'light' }],
  ] as const)('ink is black on white, from %s too', async (_, path, options) => {
    const page = await onPaper(path, options);
    const colour = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, key) => getComputedStyle(element).getPropertyValue(key), name);
    expect(await colour('body', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await colour('body', 'color')).toBe('rgb(0, 0, 0)');
    expect(await colour('#m-volunteers-deployed svg text', 'fill')).toBe('rgb(0, 0, 0)');
  });

  it('a chart that was live is printed all the same', async () => {
    const page = await visit('/', { viewport: { width: 1080, height: 1400 } });
    await page.locator('#m-squads .stage').hover();
    await page.locator('#m-squads .stage.live').waitFor();
    await page.emulateMedia({ media: 'print' });
    const words = page.locator('#m-squads .stage svg text', { hasText: '150余' });
    const visible = await Promise.all((await words.all()).map((word) => word.isVisible()));
    expect(visible.filter(Boolean)).toHaveLength(1);
  });

  it('fits the sheet, and no panel is cut in two', async () => {
    const page = await onPaper('/', { viewport: { width: 718, height: 1000 } });
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    const breaks = await page
      .locator('.panel')
      .evaluateAll((panels) => panels.map((panel) => getComputedStyle(panel).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });
});
