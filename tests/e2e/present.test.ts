import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { eventually, useBrowser } from './visit.ts';

const { visit } = useBrowser();
const VIEW = '/present?subject=volunteers';
const present = (path = VIEW, options = {}) => visit(path, { isLive: false, ...options });
const hash = (page: Page) => new URL(page.url()).hash;

/** Which slide fills the screen. */
const shown = (page: Page): Promise<string | undefined> =>
  page
    .locator('.slide')
    .evaluateAll((slides) => slides.find((slide) => Math.abs(slide.getBoundingClientRect().top) < 2)?.id);

describe('a presentation', () => {
  it.each([
    [['ArrowRight'], '2'],
    [['PageDown', 'PageDown'], '3'],
    [['PageDown', 'PageUp'], '1'],
    [['Space', 'ArrowDown', 'ArrowLeft'], '2'],
    [['ArrowLeft'], '1'],
  ])('is turned by %s to page %s, which the address keeps', async (keys, page) => {
    const opened = await present();
    for (const key of keys) await opened.keyboard.press(key);
    await eventually(() => shown(opened)).toBe(page);
    if (keys.length > 1 || page !== '1') await eventually(() => hash(opened)).toBe(`#${page}`);
    await opened.reload();
    await eventually(() => shown(opened)).toBe(page);
  });

  it('goes to its ends, and no further', async () => {
    const page = await present();
    const count = await page.locator('.slide').count();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await eventually(() => shown(page)).toBe(String(count));
    await page.keyboard.press('Home');
    await eventually(() => shown(page)).toBe('1');
  });

  it.each(['b', 'B', '.'])('is black by %s, and lit again by the next key, on the same page', async (key) => {
    const page = await present();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(key);
    const covers = () =>
      page.evaluate(() => document.elementFromPoint(300, 300)?.classList.contains('black'));
    expect(await covers()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await covers()).toBe(false);
    expect(await shown(page)).toBe('2');
  });

  it('is left by Escape for the page that it shows', async () => {
    const page = await present('/present?metric=squads');
    await page.keyboard.press('Escape');
    await page.waitForURL('/?metric=squads');
  });

  it('has a button for the whole screen, which is not pressed by the next key', async () => {
    const page = await present();
    const button = page.getByRole('button', { name: '全屏' }).first();
    await button.click();
    await eventually(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('Space');
    await eventually(() => shown(page)).toBe('2');
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  });

  it('is turned by a finger', async () => {
    const page = await present(VIEW, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.evaluate(() => {
      const touch = (clientX: number) =>
        new Touch({ identifier: 1, target: document.body, clientX, clientY: 400 });
      dispatchEvent(new TouchEvent('touchstart', { touches: [touch(300)], changedTouches: [touch(300)] }));
      dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(80)] }));
    });
    await eventually(() => shown(page)).toBe('2');
  });

  it('without a script is all there, and turned by its links', async () => {
    const page = await present(VIEW, { javaScriptEnabled: false });
    expect(await page.locator('.slide .wide svg').first().textContent()).toContain('1600余');
    await page.getByRole('link', { name: '下一页' }).first().click();
    expect(hash(page)).toBe('#2');
  });

  it('fits a wide screen and a high one, and axe finds nothing', async () => {
    for (const viewport of [
      { width: 1920, height: 1080 },
      { width: 1024, height: 768 },
      { width: 390, height: 844 },
    ])
      for (const path of [
        '/present',
        `${VIEW}&lang=en&theme=dark`,
        '/present?kind=history&metric=volunteers',
      ]) {
        const page = await present(path, { viewport });
        const outside = await page
          .locator('.slide')
          .evaluateAll((slides) =>
            slides
              .filter(
                (slide) =>
                  slide.scrollHeight > slide.clientHeight + 1 || slide.scrollWidth > slide.clientWidth + 1,
              )
              .map(({ id }) => id),
          );
        expect({ path, viewport, outside }).toEqual({ path, viewport, outside: [] });
        expect(await audit(page)).toEqual([]);
      }
  });

  it('prints one chart a page', async () => {
    const page = await present();
    const count = await page.locator('.slide').count();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
  });

  it('prints in full why a chart calls for caution, of which a screen has the short names', async () => {
    const page = await present('/present?metric=volunteers-deployed');
    const told = page.getByText('“疫情防控”由崂山、城阳各自开展，名称相同，内容未必一样。');
    expect(await told.isVisible()).toBe(false);
    expect(await page.locator('.slide .wide > svg').textContent()).toContain('不是确数 · 各自开展');
    await page.emulateMedia({ media: 'print' });
    expect(await told.isVisible()).toBe(true);
    expect(await page.locator('.slide dt').count()).toBe(6);
    const [shown, foot] = await Promise.all(
      ['.shown', 'footer'].map((part) => page.locator(`.slide ${part}`).boundingBox()),
    );
    expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    expect(
      (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g),
    ).toHaveLength(1);
  });

  it('says what all figures of a chart cover, in every language and shape', async () => {
    for (const [lang, scope] of [
      ['zh', '（疫情防控）'],
      ['en', '(epidemic control)'],
    ]) {
      const page = await present(`/present?metric=volunteers-deployed,volunteer-service-times&lang=${lang}`);
      for (const shape of ['wide', 'tall'])
        for (const svg of await page.locator(`.slide .${shape} > svg`).all())
          expect((await svg.locator('text').allTextContents()).join('').replace(/\s/g, '')).toContain(
            scope?.replace(/\s/g, ''),
          );
    }
  });

  it('leaves the choice of districts to the page that a code leads to, unless it was made', async () => {
    const codeOf = async (path: string) => {
      const page = await present(path);
      const address = new URL((await page.locator('.code').first().getAttribute('href')) ?? '');
      return address.pathname + address.search;
    };
    expect(await codeOf('/present?metric=squads')).toBe('/?metric=squads');
    const chosen = '?metric=squads&district=laoshan,jiyang';
    expect(await codeOf(`/present${chosen}`)).toBe(`/${chosen}`);
  });

  it('says of a frozen view as of when it is', async () => {
    const page = await present('/present?metric=squads&version=3');
    expect(await page.locator('.slide .wide svg').first().textContent()).toContain('并览第3版');
    expect(await page.locator('.code').first().getAttribute('href')).toContain('version=3');
  });
});
