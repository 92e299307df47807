import { describe, expect, inject, it } from 'vitest';
import { audit } from './audit.ts';
import { NOTHING, overflow } from './overflow.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const WITHOUT_SCRIPT = { javaScriptEnabled: false };
const LANGUAGES = ['zh', 'en'] as const;
/** Several scopes, plans only, another unit, nothing to compare: a metric of each. */
const METRICS = ['volunteers-deployed', 'squads', 'loan-amount', 'lectures', 'new-league-orgs', 'population'];

interface Listed {
  readonly id: string;
  readonly printed: string;
  readonly district: string;
}

async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(inject('origin') + path)).json()) as T;
}

describe.each(LANGUAGES)('the page of a metric, in %s', (lang) => {
  it.each(METRICS)('prints every figure that any district reports of %s', async (metric) => {
    const { observations } = await ask<{ observations: Listed[] }>(`/api/v1/observations?metric=${metric}`);
    const page = await visit(`/metric/${metric}?lang=${lang}`, WITHOUT_SCRIPT);
    for (const { id, printed } of observations)
      expect((await page.locator(`#f-${id}`).innerText()).replaceAll(/[“”]/g, '')).toContain(printed);
    expect(await page.locator('tr[id^="f-"]').count()).toBe(observations.length);
  });

  it('says the verdict with all its reasons, each under its rule, and the statement', async () => {
    const { panels } = await ask<{
      panels: { reasons: Record<string, string>[]; statement: Record<string, string> }[];
    }>('/api/v1/compare?metric=volunteers-deployed');
    const page = await visit(`/metric/volunteers-deployed?lang=${lang}`, WITHOUT_SCRIPT);
    expect(await page.locator('.statement').innerText()).toBe(panels[0]?.statement[lang]);
    const told = await page.locator('.reasons li').allInnerTexts();
    expect(told).toEqual(panels[0]?.reasons.map((reason) => `${reason[lang]} §${reason['rule']}`));
    expect(told.length).toBeGreaterThan(3);
    expect(await page.locator('.reasons a').first().getAttribute('href')).toMatch(/^\/how#\d/);
  });

  it('is one document for each language, and names both', async () => {
    const page = await visit(`/metric/squads?lang=${lang}`, WITHOUT_SCRIPT);
    const hrefs = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
    const here = `${inject('origin')}/metric/squads?lang=`;
    expect(await hrefs('link[rel=canonical]')).toEqual([here + lang]);
    expect(await hrefs('link[hreflang]')).toEqual([`${here}zh`, `${here}en`]);
    expect(await page.locator('meta[name=description]').getAttribute('content')).toContain('150');
  });

  it.each(['light', 'dark'])('axe finds nothing, %s', async (theme) => {
    for (const width of [390, 1440]) {
      const viewport = { width, height: 900 };
      const page = await visit(`/metric/squads?lang=${lang}&theme=${theme}`, { viewport, isLive: false });
      expect(await audit(page)).toEqual([]);
    }
  });

  it.each([320, 390, 1440, 2560])(
    'at %i px nothing scrolls sideways, sticks out or is cut off',
    async (width) => {
      for (const metric of ['volunteers-deployed', 'loan-amount', 'lectures']) {
        const viewport = { width, height: 800 };
        const page = await visit(`/metric/${metric}?lang=${lang}`, { viewport, isLive: false });
        expect(await overflow(page)).toEqual(NOTHING);
      }
    },
  );

  it('of a name that is not there is a 404, which lists those that are', async () => {
    const page = await visit('/', { isLive: false });
    const response = await page.goto(`/metric/nonsense?lang=${lang}`);
    expect(response?.status()).toBe(404);
    await page.locator('main summary').click();
    const text = await page.locator('main').innerText();
    for (const words of ['nonsense', 'squads', 'loan-amount']) expect(text).toContain(words);
  });
});

describe('the page of a metric', () => {
  it('sends no script but the small one that copies', async () => {
    const html = await (await fetch(`${inject('origin')}/metric/squads`)).text();
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([script]) => script);
    expect(scripts).toHaveLength(1);
    const path = /src="([^"]+copy-on-click[^"]+)"/.exec(scripts[0] ?? '')?.[1];
    const script = await (await fetch(new URL(path ?? '/missing', inject('origin')))).text();
    expect(script.length).toBeLessThan(1500);
  });

  it('names each district, and the kind of its absence', async () => {
    const page = await visit('/metric/volunteer-service-times', WITHOUT_SCRIPT);
    const places = await page.getByRole('region', { name: '谁公布了' }).getByRole('listitem').allInnerTexts();
    const told = places.map((words) => words.replaceAll(/\s+/g, ' '));
    expect(told).toHaveLength(5);
    expect(told[2]).toContain('济阳 仅有计划');
    expect(told.filter((words) => /确数|概数/.test(words)).length).toBeGreaterThan(0);
  });

  it('leads to kindred metrics, to the districts, and from a figure to its source', async () => {
    const page = await visit('/metric/volunteers-deployed', WITHOUT_SCRIPT);
    await page.getByRole('region', { name: '相近的指标' }).getByRole('link', { name: '青年志愿者' }).click();
    expect(new URL(page.url()).pathname).toBe('/metric/volunteers');
    expect(await page.locator('h1').innerText()).toBe('青年志愿者');
    await page.locator('td.figure a', { hasText: '1000余' }).click();
    expect(await page.getByRole('dialog').innerText()).toContain('山亭');
    await page.getByRole('dialog').getByRole('link', { name: '关闭' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(page.url()).toMatch(/#f-\d+$/);
  });

  it('says why no change can be told, and what increments say of the total, under its rule', async () => {
    const page = await visit('/metric/social-sector-orgs', WITHOUT_SCRIPT);
    const history = page.getByRole('region', { name: '前后看' });
    expect(await history.innerText()).toContain('没有一地有同一口径的两期数字，看不出变化。');
    expect(await history.locator('svg, table').count()).toBe(0);
    const [note, ...more] = await history.getByRole('listitem').allInnerTexts();
    expect(note).toMatch(/^不合 城阳：社会领域团组织636个.*此前为527个，增幅约20\.7%.*§15c$/);
    expect(more).toEqual([]);
    expect(await history.getByRole('link', { name: '§15c' }).getAttribute('href')).toBe('/how#15c');
  });

  it('keeps to the version that is asked for, in what it shows and where it leads', async () => {
    const page = await visit('/metric/squads?version=1', WITHOUT_SCRIPT);
    const table = await page.locator('table').innerText();
    expect(table).toContain('150余支');
    expect(table).not.toContain('131');
    const away = ['/how', '/metric/', '/district/', '/api/', '/charts/', '/?subject'];
    for (const start of away.map((path) => `main section a[href^="${path}"]`))
      for (const link of await page.locator(start).all())
        expect(await link.getAttribute('href')).toContain('version=1');
    await page.getByRole('link', { name: '看最新的第5版' }).click();
    expect(await page.locator('table').innerText()).toContain('131');
  });

  it('is where the name of a panel on the first page leads', async () => {
    const page = await visit('/?version=4');
    await page.locator('#m-squads h3 a').click();
    await page.waitForURL('**/metric/squads?version=4');
    expect(await page.locator('h1').innerText()).toBe('青年突击队');
  });

  it('on paper shows the picture, the statement and every figure, and no link that only works on a screen', async () => {
    const page = await visit('/metric/squads', { viewport: { width: 718, height: 1000 }, isLive: false });
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.picture svg', '.statement', '.reasons', 'tbody tr'])
      expect(await page.locator(part).first().isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'CSV' }).count()).toBe(0);
    expect(await overflow(page)).toEqual(NOTHING);
  });
});
