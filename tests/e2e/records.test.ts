import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { audit } from './audit.ts';
import { NOTHING, overflow } from './overflow.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const WITHOUT_SCRIPT = { javaScriptEnabled: false };
const LANGUAGES = ['zh', 'en'] as const;
const PAGES = [
  '/coverage',
  '/coverage?subject=loans&state=gap&of=jiyang',
  '/sources',
  '/sources/xigu-2023',
  '/sources/jiyang-2019',
  '/versions',
  '/versions/compare?from=0&to=3',
];

interface Listed {
  readonly id: string;
  readonly district: string;
  readonly metric: string;
  readonly status: string;
  readonly printed: string;
  readonly locator: string;
  readonly sinceVersion: number;
}

async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(inject('origin') + path)).json()) as T;
}
const readObservations = async (query: string) =>
  (await ask<{ observations: Listed[] }>(`/api/v1/observations?${query}`)).observations;

const hrefsIn = (part: Locator): Promise<string[]> =>
  part.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

const withLang = (path: string, lang: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;

describe.each(LANGUAGES)('the navigation, in %s', (lang) => {
  it('is on every page, marks the one that is open, and keeps the chosen version', async () => {
    for (const path of ['/', '/coverage', '/sources', '/versions']) {
      const page = await visit(withLang(`${path}?version=3`, lang), WITHOUT_SCRIPT);
      const links = page.locator('header .pages a');
      expect(await hrefsIn(links)).toEqual([
        ...['/', '/coverage', '/sources', '/versions', '/how', '/search'].map((href) => `${href}?version=3`),
        '/uploads',
      ]);
      expect(await hrefsIn(page.locator('header .pages [aria-current=page]'))).toEqual([`${path}?version=3`]);
    }
  });
});

describe.each(LANGUAGES)('the coverage, in %s', (lang) => {
  const cellsOf = (page: Page) =>
    page.locator('.matrix tbody tr:not(.subject)').evaluateAll((rows) =>
      rows.map((row) => ({
        metric: row
          .querySelector('th a')
          ?.getAttribute('href')
          ?.replace(/^\/metric\/|\?.*$/g, ''),
        states: [...row.querySelectorAll('td:not(.count)')].map((cell) =>
          [...(cell.querySelector('a') ?? cell).classList].find((name) => !/^(marked|svelte)/.test(name)),
        ),
        figures: [...row.querySelectorAll('td a')].map((link) => link.id.replace('f-', '')),
      })),
    );

  interface Cell {
    readonly status: string;
    readonly bound: string | null;
    readonly observation: string | null;
  }

  it('has a cell for each metric and district, in the state that a comparison gives it', async () => {
    const { panels } = await ask<{ panels: { metric: string; cells: Cell[] }[] }>('/api/v1/compare');
    const page = await visit(withLang('/coverage', lang), WITHOUT_SCRIPT);
    const stateOf = ({ status, bound }: Cell) =>
      status !== 'reported' ? status : bound === 'exact' ? 'exact' : 'qualified';
    expect(await cellsOf(page)).toEqual(
      panels.map(({ metric, cells }) => ({
        metric,
        states: cells.map(stateOf),
        figures: cells.flatMap(({ observation }) => observation ?? []),
      })),
    );
  });

  it('leads from a sign to its figure, and back to the sign', async () => {
    const page = await visit(withLang('/coverage?subject=care', lang), WITHOUT_SCRIPT);
    const sign = page.locator('.matrix td a').last();
    const id = (await sign.getAttribute('id')) ?? '';
    await sign.click();
    const card = page.getByRole('dialog');
    const [observation] = (await readObservations('subject=care')).filter((one) => `f-${one.id}` === id);
    expect(await card.innerText()).toContain(observation?.printed);
    await card.locator('.close').click();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(new URL(page.url()).searchParams.get('subject')).toBe('care');
    expect(await sign.evaluate((link) => link.matches(':target'))).toBe(true);
  });

  it('is filtered by its form, and the address holds what was chosen and no more', async () => {
    const chosen = { subject: 'volunteers', least: '1', state: 'gap', of: 'jiyang' };
    const page = await visit(withLang('/coverage?version=4', lang), WITHOUT_SCRIPT);
    for (const [name, value] of Object.entries(chosen)) {
      const list = page.locator('.opening details', { has: page.locator(`[name=${name}]`) });
      await list.locator('summary').click();
      await list.locator(`[name=${name}][value="${value}"]`).check();
    }
    await page.locator('.opening button').click();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ ...chosen, version: '4' });
    const cells = await cellsOf(page);
    expect(cells.length).toBeGreaterThan(0);
    for (const { states } of cells) {
      expect(states.some((state) => state === 'exact' || state === 'qualified')).toBe(true);
      expect(['not-reported', 'plan-only']).toContain(states[2]);
    }
    await page.locator('.opening form a').click();
    expect(new URL(page.url()).search).toBe('?version=4');
    expect((await cellsOf(page)).length).toBeGreaterThan(100);
  });

  it('shows the districts that are chosen, and says what it counted', async () => {
    const page = await visit(withLang('/coverage?district=xigu,jiyang&state=plan-only&of=jiyang', lang), {
      ...WITHOUT_SCRIPT,
    });
    expect(await page.locator('.matrix thead a').count()).toBe(2);
    const cells = await cellsOf(page);
    expect(cells).toHaveLength(6);
    const told = await page.locator('.told > p').first().innerText();
    for (const number of ['6', '2', '12']) expect(told).toContain(number);
  });

  it('says of a filter that leaves nothing that it does, and of a strange one what there is', async () => {
    const page = await visit(withLang('/coverage?subject=loans&least=5', lang), WITHOUT_SCRIPT);
    expect(await page.locator('.matrix').count()).toBe(0);
    for (const query of ['state=pretty', 'least=99', 'of=nowhere', 'subject=nonsense']) {
      const answer = await fetch(`${inject('origin')}/coverage?${query}&lang=${lang}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain(query.split('=')[1]);
    }
  });

  it('keeps the names of districts and metrics in sight on a phone', async () => {
    const page = await visit(withLang('/coverage', lang), {
      viewport: { width: 390, height: 700 },
      isLive: false,
    });
    await page.locator('.matrix tbody tr').nth(60).scrollIntoViewIfNeeded();
    const { y } = (await page.locator('.matrix thead a').first().boundingBox()) ?? { y: -1 };
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(150);
  });
});

describe.each(LANGUAGES)('the sources, in %s', (lang) => {
  it('list every document with the number of its figures and of its plans', async () => {
    const { sources } = await ask<{ sources: { id: string; title: { zh: string } }[] }>('/api/v1/sources');
    const page = await visit(withLang('/sources', lang), WITHOUT_SCRIPT);
    const items = page.locator('main > ul > li');
    expect(await items.count()).toBe(sources.length);
    for (const [at, { id, title }] of sources.entries()) {
      const observations = await readObservations(`source=${id}`);
      const figures = observations.filter(({ status }) => status === 'reported').length;
      const plans = observations.filter(({ status }) => status === 'plan-only').length;
      const told = await items.nth(at).innerText();
      expect(told).toContain(title.zh);
      if (figures > 0) expect(told).toContain(`${figures}${lang === 'zh' ? '个数字' : ' figures'}`);
      if (plans > 0) expect(told).toContain(`${plans}${lang === 'zh' ? '项仅有计划' : ' plan'}`);
      expect(await hrefsIn(items.nth(at).locator('h2 a'))).toEqual([`/sources/${id}`]);
    }
  });

  it.each(['laoshan-2022', 'jiyang-2019', 'xigu-2023'])(
    'print all that is taken from %s, in its order',
    async (id) => {
      const observations = await readObservations(`source=${id}`);
      const page = await visit(withLang(`/sources/${id}`, lang), WITHOUT_SCRIPT);
      const items = page.locator('[id^="f-"]');
      expect(await items.count()).toBe(observations.length);
      for (const { id: figure, printed, metric } of observations) {
        expect(await page.locator(`#f-${figure}`).innerText()).toContain(printed);
        expect(await hrefsIn(page.locator(`#f-${figure} div a`))).toEqual([`/metric/${metric}`]);
      }
      const order = await items.evaluateAll((all) => all.map((one) => one.id.replace('f-', '')));
      const places = order.map((figure) =>
        (observations.find((one) => one.id === figure)?.locator.match(/\d+/g) ?? []).map(Number),
      );
      const sorted = [...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
      expect(places).toEqual(sorted);
    },
  );

  it('are shown as they stood at the version that was chosen', async () => {
    const page = await visit(withLang('/sources?version=2', lang), WITHOUT_SCRIPT);
    await page.locator('main h2 a').nth(3).click();
    expect(new URL(page.url()).searchParams.get('version')).toBe('2');
    expect(await page.locator('[id^="f-"]').count()).toBe(0);
    expect((await fetch(`${inject('origin')}/sources/nonsense`)).status).toBe(404);
  });
});

describe.each(LANGUAGES)('the versions, in %s', (lang) => {
  it('come newest first, with who, what and how many, and lead to the site as it stood', async () => {
    const { versions } = await ask<{
      versions: {
        version: number;
        author: string;
        note: string;
        fileName: string;
        counts: { added: number };
      }[];
    }>('/api/v1/versions');
    const page = await visit(withLang('/versions', lang), WITHOUT_SCRIPT);
    const items = page.locator('main > ol > li');
    expect(await items.count()).toBe(versions.length);
    for (const [at, { version, author, note, fileName, counts }] of versions.entries()) {
      const told = await items.nth(at).innerText();
      for (const part of [String(version), author, note, fileName, String(counts.added)])
        expect(told).toContain(part);
      expect(await hrefsIn(items.nth(at).locator('.ways a'))).toEqual([
        `/?version=${version}`,
        `/versions/compare?from=${version - 1}&to=${version}`,
      ]);
    }
  });

  it('are compared by a form, whichever way round', async () => {
    const page = await visit(withLang('/versions', lang), WITHOUT_SCRIPT);
    await page.locator('select[name=from]').selectOption('4');
    await page.locator('select[name=to]').selectOption('1');
    await page.locator('form button').click();
    expect(new URL(page.url()).search).toBe('?from=4&to=1');
    const { changes } = await ask<{ changes: { kind: string; after: Listed }[] }>(
      '/api/v1/changes?from=1&to=4',
    );
    const rows = page.locator('.district li');
    expect(await rows.count()).toBe(changes.length);
    const told = (await rows.allInnerTexts()).join('\n');
    for (const { after } of changes) expect(told).toContain(after.printed);
    expect(await page.locator('h1').innerText()).toMatch(/1\D+4/);
    await page.locator('select[name=from]').selectOption('1');
    await page.locator('select[name=to]').selectOption('1');
    await page.locator('form button').click();
    expect(await page.locator('.district').count()).toBe(0);
    expect((await fetch(`${inject('origin')}/versions/compare?from=1&to=99`)).status).toBe(404);
  });

  it('compared are a document of their own, which its address names in each language', async () => {
    const page = await visit(withLang('/versions/compare?from=1&to=2', lang), WITHOUT_SCRIPT);
    const here = `${inject('origin')}/versions/compare?from=1&to=2&lang=`;
    expect(await hrefsIn(page.locator('link[rel=canonical]'))).toEqual([here + lang]);
    expect(await hrefsIn(page.locator('link[rel=alternate]'))).toEqual([`${here}zh`, `${here}en`]);
  });

  it('have the same day on every page, that of Beijing', async () => {
    const { versions } = await ask<{ versions: { publishedAt: string }[] }>('/api/v1/versions');
    const day = new Date(versions[0]?.publishedAt ?? '').toLocaleDateString('sv', {
      timeZone: 'Asia/Shanghai',
    });
    for (const path of ['/', '/metric/squads', '/?figure=17']) {
      const page = await visit(withLang(path, lang), WITHOUT_SCRIPT);
      expect(await page.locator('body').innerText()).toContain(
        lang === 'zh' ? `${day}（北京时间）` : `${day}, Beijing time`,
      );
    }
    expect(await (await visit('/versions', WITHOUT_SCRIPT)).locator('time').first().innerText()).toContain(
      day,
    );
  });

  it('a changed figure leads to its card at a version at which it stood', async () => {
    const page = await visit(withLang('/versions/compare?from=1&to=2', lang), WITHOUT_SCRIPT);
    const link = page.locator('.district ins a').first();
    const printed = await link.innerText();
    await link.click();
    expect(await page.getByRole('dialog').innerText()).toContain(printed);
    expect(new URL(page.url()).searchParams.get('version')).toBe('2');
  });
});

describe.each(PAGES)('%s', (path) => {
  it.each(LANGUAGES)('fits every window, in %s', async (lang) => {
    for (const width of [320, 390, 1440]) {
      const page = await visit(withLang(path, lang), { viewport: { width, height: 800 }, isLive: false });
      expect({ width, ...(await overflow(page)) }).toEqual({ width, ...NOTHING });
    }
  });

  it.each(LANGUAGES)('axe finds nothing, in %s', async (lang) => {
    for (const [width, theme] of [
      [390, 'dark'],
      [1440, 'light'],
    ] as const) {
      const page = await visit(withLang(`${path}`, `${lang}&theme=${theme}`), {
        viewport: { width, height: 900 },
        isLive: false,
      });
      expect(await audit(page)).toEqual([]);
    }
  });

  it('needs no script, and sends none', async () => {
    expect(await (await fetch(inject('origin') + path)).text()).not.toContain('<script');
  });

  it('prints what it says and not what only works on a screen', async () => {
    const page = await visit(path, { viewport: { width: 718, height: 1000 }, isLive: false });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    for (const form of await page.locator('form, header nav').all())
      expect(await form.isVisible()).toBe(false);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });
});
