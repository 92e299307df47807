import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { audit, openDetails } from './audit.ts';
import { NOTHING, overflow } from './overflow.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const WITHOUT_SCRIPT = { javaScriptEnabled: false };
const LANGUAGES = ['zh', 'en'] as const;
const DISTRICTS = ['laoshan', 'chengyang', 'jiyang', 'xigu', 'shanting'];

interface Listed {
  readonly id: string;
  readonly metric: string;
  readonly status: string;
  readonly printed: string;
}

interface Panel {
  readonly metric: string;
  readonly verdict: string;
  readonly name: { readonly zh: string };
  readonly cells: readonly { readonly district: string; readonly status: string; readonly onAxis: boolean }[];
}

async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(inject('origin') + path)).json()) as T;
}

const askOwn = async (district: string) =>
  (await ask<{ observations: Listed[] }>(`/api/v1/observations?district=${district}`)).observations;
const askPanels = async () => (await ask<{ panels: Panel[] }>('/api/v1/compare')).panels;

const open = async (page: Page) => openDetails(page, 'main details');

describe.each(LANGUAGES)('the page of a district, in %s', (lang) => {
  it.each(DISTRICTS)('prints every figure of %s, and names each plan', async (district) => {
    const page = await visit(`/district/${district}?lang=${lang}`, WITHOUT_SCRIPT);
    const own = await askOwn(district);
    expect(own.length).toBeGreaterThan(0);
    const told = new Map(
      await page
        .locator('[id^="f-"]')
        .evaluateAll((all) => all.map((part) => [part.id, part.textContent ?? ''] as const)),
    );
    for (const { id, status, printed } of own) {
      const words = (told.get(`f-${id}`) ?? '').replaceAll(/[“”]/g, '');
      expect(words).toContain(printed);
      if (status === 'plan-only') expect(words).toMatch(/仅有计划|Plan only/);
    }
  });

  it.each(['light', 'dark'])('axe finds nothing, %s', async (theme) => {
    for (const width of [390, 1440]) {
      const viewport = { width, height: 900 };
      const page = await visit(`/district/laoshan?lang=${lang}&theme=${theme}`, { viewport, isLive: false });
      await open(page);
      expect(await audit(page)).toEqual([]);
    }
  });

  it.each([320, 390, 1440, 2560])(
    'at %i px nothing scrolls sideways, sticks out or is cut off',
    async (width) => {
      for (const district of ['laoshan', 'jiyang', 'shanting']) {
        const viewport = { width, height: 800 };
        const page = await visit(`/district/${district}?lang=${lang}`, { viewport, isLive: false });
        expect(await overflow(page)).toEqual(NOTHING);
        await open(page);
        expect(await overflow(page)).toEqual(NOTHING);
      }
    },
  );

  it('of a name that is not there is a 404, which lists those that are', async () => {
    const page = await visit('/', { isLive: false });
    const response = await page.goto(`/district/nowhere?lang=${lang}`);
    expect(response?.status()).toBe(404);
    const text = await page.locator('main').innerText();
    for (const words of ['nowhere', ...DISTRICTS]) expect(text).toContain(words);
  });

  it('is one document for each language, and names both', async () => {
    const page = await visit(`/district/xigu?lang=${lang}`, WITHOUT_SCRIPT);
    const here = `${inject('origin')}/district/xigu?lang=`;
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(here + lang);
    expect(await page.locator('link[hreflang]').count()).toBe(2);
    expect(await page.locator('.lead').innerText()).toContain('49');
  });
});

describe('the page of a district', () => {
  it('sends no script', async () => {
    const response = await fetch(`${inject('origin')}/district/laoshan`);
    expect(await response.text()).not.toContain('<script');
  });

  it.each(DISTRICTS)('of %s accounts for every metric that anybody reports', async (district) => {
    const page = await visit(`/district/${district}`, WITHOUT_SCRIPT);
    const links = await page
      .locator('main section a[href^="/metric/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice('/metric/'.length) ?? ''));
    const reported = (await askPanels()).filter(({ cells }) =>
      cells.some(({ status }) => status === 'reported'),
    );
    expect(reported.length).toBeGreaterThan(100);
    expect(reported.filter(({ metric }) => !links.includes(metric)).map(({ metric }) => metric)).toEqual([]);
  });

  it('draws bars only beside figures that share an axis', async () => {
    const page = await visit('/district/chengyang', WITHOUT_SCRIPT);
    const panels = await askPanels();
    const rows = await page.locator('.row').all();
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const name = await row.locator('h4 a').innerText();
      const panel = panels.find((one) => one.name.zh === name);
      const axis = panel?.cells.filter(({ onAxis }) => onAxis).length ?? 0;
      expect([name, await row.locator('.bar').count()]).toEqual([name, axis < 2 ? 0 : axis]);
    }
    expect(await page.locator('.bar').count()).toBeGreaterThan(5);
  });

  it('has bars of one scale in a row, on a phone too', async () => {
    for (const width of [390, 1440]) {
      const viewport = { width, height: 800 };
      const page = await visit('/district/laoshan', { ...WITHOUT_SCRIPT, viewport });
      const widths = await page
        .locator('.bar')
        .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
      expect(widths.length).toBeGreaterThan(3);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('says beside a figure what the others say, and how they are silent', async () => {
    const page = await visit('/district/chengyang', WITHOUT_SCRIPT);
    const row = page.locator('.row', { has: page.getByRole('link', { name: '出动志愿者人次' }) });
    const words = (await row.innerText()).replaceAll(/\s+/g, ' ');
    for (const told of ['谨慎比较', '3284人次', '崂山 1600余人次', '山亭 报的是人数：1000余', '济阳未报送'])
      expect(words).toContain(told);
  });

  it('of one that has plans only says so, with what it names', async () => {
    const page = await visit('/district/jiyang', WITHOUT_SCRIPT);
    expect(await page.locator('.lead').innerText()).toContain('济阳没有公布数字。有6个指标仅有计划');
    const plans = page.locator('main').getByRole('listitem').filter({ hasText: '仅有计划' });
    expect(await plans.count()).toBe(6);
  });

  it('leads from a figure to its source, and back to its place', async () => {
    const page = await visit('/district/xigu', WITHOUT_SCRIPT);
    await page.getByRole('link', { name: '531个' }).click();
    expect(await page.getByRole('dialog').innerText()).toContain('531');
    await page.getByRole('dialog').getByRole('link', { name: '关闭' }).click();
    expect(page.url()).toMatch(/\/district\/xigu\?#f-\d+$/);
  });

  it('is found by the six digits of its code too', async () => {
    const page = await visit('/district/370212?version=3', WITHOUT_SCRIPT);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/district/laoshan?version=3');
  });

  it('keeps to the version that is asked for, in what it shows and where it leads', async () => {
    const page = await visit('/district/laoshan?version=1', WITHOUT_SCRIPT);
    expect(await page.locator('main').innerText()).not.toContain('3284');
    for (const path of ['/metric/', '/district/', '/api/'])
      for (const link of await page.locator(`main section a[href^="${path}"]`).all())
        expect(await link.getAttribute('href')).toContain('version=1');
    await page.getByRole('link', { name: '看最新的第5版' }).click();
    expect(await page.locator('main').innerText()).toContain('3284');
  });

  it('is where the name of a district on the first page leads', async () => {
    const page = await visit('/?version=4');
    await page.locator('.coverage tbody th a', { hasText: '西固' }).click();
    await page.waitForURL('**/district/xigu?version=4');
    expect(await page.locator('h1').innerText()).toBe('西固');
  });

  it('on paper shows what is folded on the screen', async () => {
    const page = await visit('/district/xigu', { viewport: { width: 718, height: 1000 }, isLive: false });
    const folded = page.locator('details li').first();
    expect(await folded.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const { height } = await folded.evaluate((li) => li.getBoundingClientRect());
    expect(height).toBeGreaterThan(10);
    expect(await page.getByRole('link', { name: 'CSV' }).count()).toBe(0);
    expect(await overflow(page)).toEqual(NOTHING);
  });
});
