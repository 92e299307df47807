import { describe, expect, inject, it } from 'vitest';
import { audit } from './audit.ts';
import { NOTHING, overflow } from './overflow.ts';
import { smallTargets } from './small-targets.ts';
import { strayChinese } from './stray-chinese.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const WITHOUT_SCRIPT = { javaScriptEnabled: false };
const LANGUAGES = ['zh', 'en'] as const;
/** Nothing asked, much found, found in definitions, nothing found, asked wrongly. */
const PAGES = ['', '?q=zyz', '?q=s', '?q=志愿者 人次', '?q=nowhere', `?q=${'长'.repeat(101)}`];

describe.each(LANGUAGES)('the search page, in %s', (lang) => {
  const address = (page: string, more = '') => `/search${page || '?'}${page && '&'}lang=${lang}${more}`;

  it.each(['light', 'dark'])('axe finds nothing, %s', async (theme) => {
    for (const width of [390, 1440]) {
      for (const path of PAGES) {
        const viewport = { width, height: 900 };
        const page = await visit(address(path, `&theme=${theme}`), { viewport, isLive: false });
        expect(await audit(page)).toEqual([]);
      }
    }
  });

  it.each([320, 390, 1440, 2560])(
    'at %i px nothing sticks out, and targets are large enough',
    async (width) => {
      for (const path of PAGES) {
        const page = await visit(address(path), { viewport: { width, height: 800 }, isLive: false });
        expect(await overflow(page)).toEqual(NOTHING);
        expect(await smallTargets(page)).toEqual([]);
      }
    },
  );

  it('finds without script: what is typed into the box is in the address and in the box again', async () => {
    const page = await visit(address(''), WITHOUT_SCRIPT);
    await page.getByRole('searchbox').fill('Lao Shan');
    await page.getByRole('search').getByRole('button').click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('Lao Shan');
    expect(await page.getByRole('searchbox').inputValue()).toBe('Lao Shan');
    const first = page.locator('main h3 a').first();
    expect(await first.innerText()).toBe(lang === 'zh' ? '崂山' : 'Laoshan');
    expect(await first.getAttribute('href')).toBe('/district/laoshan');
  });

  it('sends no script', async () => {
    const response = await fetch(inject('origin') + address('?q=zyz'));
    expect(await response.text()).not.toContain('<script');
  });
});

describe('what is found', () => {
  it('stands in groups, that of the best first, with what matched marked', async () => {
    const page = await visit('/search?q=zyz', WITHOUT_SCRIPT);
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      '主题 1',
      expect.stringMatching(/^指标 \d$/),
    ]);
    expect(await page.locator('main mark').first().innerText()).toBe('志愿者');
    const hrefs = await page
      .locator('main h3 a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(hrefs[0]).toBe('/?subject=volunteers');
    expect(hrefs).toContain('/metric/volunteers-deployed');
  });

  it('says how many districts report a metric', async () => {
    const page = await visit('/search?q=出动志愿者人次', WITHOUT_SCRIPT);
    expect(await page.locator('main li').first().innerText()).toContain('2个区县报送');
    await page.goto('/search?q=出动志愿者人次&version=1');
    expect(await page.locator('main li').first().innerText()).toContain('1个区县报送');
  });

  it('leads to documents, and says who published them', async () => {
    const page = await visit('/search?q=大世界日记', WITHOUT_SCRIPT);
    expect(await page.locator('main h3 a').getAttribute('href')).toBe('/sources/xigu-2023');
    expect(await page.locator('main li').innerText()).toContain('发布者：大世界日记');
  });

  it.each(['/search?q=zyz&lang=en', '/search?q=志愿&lang=en', '/search?q=崂山区&lang=en', '/search?lang=en'])(
    'in English shows no Chinese that is not marked as Chinese: %s',
    async (path) => {
      const page = await visit(path, WITHOUT_SCRIPT);
      // What the reader asked for stands in the title, where nothing can be marked.
      const title = await page.title();
      expect((await strayChinese(page.locator('main'))).filter((text) => text !== title)).toEqual([]);
    },
  );

  it('keeps the version that was chosen, in every link and in the next search', async () => {
    const page = await visit('/search?q=崂山&version=1', WITHOUT_SCRIPT);
    for (const link of await page.locator('main h3 a').all())
      expect(await link.getAttribute('href')).toContain('version=1');
    await page.getByRole('search').getByRole('button').click();
    expect(new URL(page.url()).searchParams.get('version')).toBe('1');
  });

  it('is nothing, said so, and somewhere else to look', async () => {
    const page = await visit('/search?q=nowhere', WITHOUT_SCRIPT);
    const text = await page.locator('main').innerText();
    expect(text).toContain('没有找到“nowhere”');
    expect(await page.locator('main a[href="/coverage"]').count()).toBe(1);
  });

  it('of a query that is too long is a sentence beside the box', async () => {
    const page = await visit(`/search?q=${'a'.repeat(101)}`, WITHOUT_SCRIPT);
    const box = page.getByRole('searchbox');
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#problem').innerText()).toContain('1 到 100 个字');
  });

  it('an empty query asks nothing', async () => {
    const page = await visit('/search?q=%20', WITHOUT_SCRIPT);
    expect(await page.locator('main h2').count()).toBe(0);
    expect(await page.locator('.examples a').count()).toBe(4);
  });
});

it('on paper the list is printed, without the form', async () => {
  const page = await visit('/search?q=贷款&theme=dark', {
    ...WITHOUT_SCRIPT,
    viewport: { width: 718, height: 1000 },
  });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  expect(await page.locator('main li').first().isVisible()).toBe(true);
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  expect(await overflow(page)).toEqual(NOTHING);
});
