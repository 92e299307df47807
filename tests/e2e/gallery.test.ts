import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { GALLERY_CASES } from '../../core/chart/gallery/gallery-cases.ts';
import { HISTORY_CASES } from '../../core/chart/gallery/history-cases.ts';
import { audit, openDetails } from './audit.ts';
import { NOTHING, overflow } from './overflow.ts';
import { serveDevelopment, type Development } from './serve-development.ts';
import { useBrowser } from './visit.ts';

const { enter } = useBrowser();

describe('in the built Worker', () => {
  it('it is as unknown as any address that there is not', async () => {
    const [answer, unknown] = await Promise.all(
      ['/gallery', '/no-such-page'].map((path) => fetch(inject('origin') + path)),
    );
    expect([answer?.status, unknown?.status]).toEqual([404, 404]);
    const data = await fetch(`${inject('origin')}/gallery/__data.json`);
    expect(await data.text()).not.toMatch(/虚构|invented/);
  });

  it('nothing of the invented data is in any file', () => {
    const built = globSync('.svelte-kit/{cloudflare,handler,output}/**/*.{js,css,html}');
    expect(built.length).toBeGreaterThan(20);
    expect(built.filter((file) => /虚构|invented/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('in development', () => {
  let development: Development;
  beforeAll(async () => {
    development = await serveDevelopment();
    await fetch(`${development.url}/gallery`); // compiles it
  });
  afterAll(() => development.stop());

  const open = async (query: string, colorScheme: 'light' | 'dark' = 'light') => {
    const page = await enter({ colorScheme });
    await page.goto(`${development.url}/gallery${query}`);
    await openDetails(page, '.panel details');
    return page;
  };

  it.each([
    ['zh', '样例 · 虚构数据'],
    ['en', 'Sample · invented data'],
  ])('every case is shown in %s, in the page and as a file, and labelled', async (lang, label) => {
    const page = await open(`?lang=${lang}`);
    for (const { id, title } of GALLERY_CASES) {
      const section = page.locator(`#case-${id}`);
      expect(await section.getByRole('heading', { level: 2 }).textContent()).toBe(
        title[lang === 'zh' ? 'zh' : 'en'],
      );
      expect(await section.getByText(label, { exact: true }).count()).toBe(1);
      expect(await section.locator('.panel tbody tr').count()).toBeGreaterThan(0);
      const sizes = await section
        .locator('img')
        .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth));
      expect(sizes.map((size) => size > 0)).toEqual([true, true]);
    }
  });

  it('every course over time is shown wide, narrow and as a file', async () => {
    const page = await open('?lang=zh');
    for (const { id } of HISTORY_CASES) {
      const pictures = page.locator(`#case-${id} .courses figure`);
      expect(await pictures.count()).toBe(4);
      expect(await pictures.locator('> svg').count()).toBe(2);
    }
  });

  it.each(['zh', 'en'])('in %s nothing of it scrolls sideways, sticks out or is cut off', async (lang) => {
    const page = await open(`?lang=${lang}`);
    for (const width of [320, 390, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `${width} px`).toEqual(NOTHING);
    }
  });

  it.each([
    ['', 'dark'],
    ['?case=thirty-mixed', 'light'],
    ['?case=history-gaps', 'light'],
  ] as const)('axe finds nothing in %j, %s', async (query, scheme) => {
    expect(await audit(await open(query, scheme))).toEqual([]);
  });
});
