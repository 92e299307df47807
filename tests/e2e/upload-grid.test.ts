import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { largeTable, MOST_ROWS } from './large-table.ts';
import { useAdministrator } from './use-administrator.ts';
import { eventually, useBrowser } from './visit.ts';

const { enter } = useBrowser();
const LAST = MOST_ROWS + 1;

const own = useAdministrator();
let large: string;
beforeAll(async () => {
  large = await own.bring(
    '大表.csv',
    largeTable({ rows: MOST_ROWS, wrong: { 31_234: '若干', 49_000: '超1234567890' } }),
  );
});

const open = async (path: string, options: Parameters<typeof enter>[0] = {}): Promise<Page> => {
  const page = await enter({
    baseURL: own.origin,
    storageState: own.storageState,
    ...options,
  });
  page.setDefaultTimeout(30_000);
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  return page;
};

const rows = (page: Page) => page.locator('.rows tbody tr:not([aria-hidden])');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const places = (page: Page) => page.locator('.places').innerText();
const scrollTo = (page: Page, share: number) =>
  page.locator('.rows').evaluate((box, to) => (box.scrollTop = to * box.scrollHeight), share);

/** Each row on the screen says in three ways which it is: by its number, its place, and the note in it. */
const findWrongRows = () =>
  [...document.querySelectorAll('.rows tbody tr:not([aria-hidden]):not(.coming)')].flatMap((row) => {
    const [number, , , , , note] = [...row.querySelectorAll('th, td')].map((cell) =>
      cell.textContent?.trim(),
    );
    const place = Number(row.getAttribute('aria-rowindex')) - 1;
    return number === String(place) && (place === 1 || note === `试验第${place}行`)
      ? []
      : [`${place}: ${note}`];
  });

describe('a file of fifty thousand rows', () => {
  it('scrolls to its last row; few rows stand in the page, and one request at a time is under way', async () => {
    const page = await open(large);
    let [underWay, most, asked] = [0, 0, 0];
    const isRows = (url: string) => url.includes('/rows?');
    page.on('request', (request) => {
      if (!isRows(request.url())) return;
      asked += 1;
      most = Math.max(most, (underWay += 1));
    });
    const end = (url: string) => (underWay -= isRows(url) ? 1 : 0);
    page.on('requestfinished', (request) => end(request.url()));
    page.on('requestfailed', (request) => end(request.url()));

    const STEPS = 100;
    const seen = await page.evaluate(
      async ([steps, find]) => {
        const box = document.querySelector('.rows') as HTMLElement;
        const findWrong = new Function(`return (${find})()`) as () => string[];
        const seen = { most: 0, wrong: [] as string[] };
        for (let step = 1; step <= steps; step++) {
          box.scrollTop = (step / steps) * box.scrollHeight;
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          seen.most = Math.max(seen.most, box.querySelectorAll('tbody tr').length);
          seen.wrong.push(...findWrong());
        }
        return seen;
      },
      [STEPS, findWrongRows.toString()] as const,
    );
    await rows(page)
      .filter({ hasText: `试验第${LAST}行` })
      .waitFor();
    expect(await page.evaluate(findWrongRows)).toEqual([]);
    expect(seen.wrong).toEqual([]);
    expect(seen.most).toBeLessThan(50);
    expect(most).toBe(1);
    expect(asked).toBeLessThan(STEPS);
    expect(await page.locator('.rows tbody td').count()).toBeLessThan(300);
    expect(await places(page)).toContain(`–${LAST}`);
    await eventually(() => new URL(page.url()).searchParams.get('from')).toMatch(/^499\d\d$/);
  });

  it('rows on their way are quiet gaps, and what comes late of an earlier place is given up', async () => {
    const page = await open(large);
    const given: string[] = [];
    page.on('requestfailed', (request) => given.push(request.url()));
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/rows\?from=2\d{4}/, async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    const first = page.waitForRequest(/rows\?from=2\d{4}/);
    await scrollTo(page, 0.5);
    await first;
    expect(await page.locator('.rows .coming').count()).toBeGreaterThan(5);
    expect(await page.locator('.rows table').getAttribute('aria-busy')).toBe('true');
    await scrollTo(page, 0.8);
    await eventually(() => given.length).toBe(1);
    release();
    await eventually(() => page.locator('.rows .coming').count()).toBe(0);
    expect(await page.evaluate(findWrongRows)).toEqual([]);
    expect(await page.locator('.rows table').getAttribute('aria-busy')).toBe('false');
  });

  it('where the network is down it says so, and tries again when asked to', async () => {
    const page = await open(large);
    // It is back at the press, not before: rows that are asked for again by themselves leave nothing to press.
    let isPressed = false;
    await page.exposeFunction('press', () => (isPressed = true));
    await page.route(/rows\?from=/, (route) => (isPressed ? route.continue() : route.abort()));
    await scrollTo(page, 0.3);
    const fault = page.getByRole('status').filter({ hasText: '没有取到' });
    await fault.waitFor();
    expect(await fault.innerText()).toContain('网络不通');
    const again = fault.getByRole('button', { name: '再试' });
    await again.evaluate((button) =>
      button.addEventListener('pointerdown', () => Reflect.get(window, 'press')()),
    );
    await again.click();
    await eventually(() => page.locator('.rows .coming').count()).toBe(0);
    expect(await page.getByText('没有取到').count()).toBe(0);
  });

  it('is walked through by keys, and nobody loses their place when rows go', async () => {
    const page = await open(large);
    await page.locator('#row-1').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('A2');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('E2');
    await page.keyboard.press('PageDown');
    await eventually(() => focused(page)).toMatch(/^E1\d$/);
    await page.keyboard.press('Control+End');
    await eventually(() => focused(page)).toBe(`E${LAST}`);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(`row-${LAST}`);
    await scrollTo(page, 0.4);
    await rows(page)
      .filter({ hasText: /^\s*200/ })
      .first()
      .waitFor();
    expect(await focused(page)).toBe(`row-${LAST}`);
    await page.keyboard.press('ArrowUp');
    await eventually(() => focused(page)).toBe(`row-${LAST - 1}`);
    expect(await places(page)).toMatch(/^4999\d/);
    await page.keyboard.press('Control+Home');
    await eventually(() => focused(page)).toBe('row-1');
  });

  it('keeps the meaning of a table for who does not see it', async () => {
    const page = await open(`${large}?from=301`);
    const grid = page.getByRole('grid', { name: '逐格看' });
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(LAST + 1));
    const row = page.getByRole('row').filter({ hasText: '试验第302行' });
    expect(await row.getAttribute('aria-rowindex')).toBe('303');
    expect(await row.getByRole('rowheader').innerText()).toBe('302');
    expect(await grid.getByRole('columnheader').first().innerText()).toBe('A');
    expect(await audit(page)).toEqual([]);
  });

  it('a problem leads to its cell, which is mended there', async () => {
    const page = await open(large);
    await page.getByRole('link', { name: '看 C31234' }).click();
    await eventually(() => focused(page)).toBe('C31234');
    await eventually(() => page.locator('.bar .said').innerText()).toContain('没有确定的数');
    expect(await page.locator('#C31234 .why').innerText()).not.toContain('第 31234 行');
    expect(await page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().top >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('9');
    await page.keyboard.press('Escape');
    expect(await page.locator('#C31234 span').innerText()).toBe('若干');
    await page.keyboard.press('Enter');
    await page.keyboard.type('1940');
    expect(await page.locator('#C31234 span').innerText()).toBe('1940');
    await page.keyboard.press('Enter');
    await page.waitForURL(/at=C31234/);
    await eventually(() => focused(page)).toBe('C31234');
    await eventually(() => page.locator('#C31234').innerText()).toContain('1940人');
    expect(await page.getByRole('heading', { name: '要改正的' }).count()).toBe(0);
  });

  it.each([390, 1440])('no figure is cut in a row that comes later: %i px', async (width) => {
    const page = await open(large, { viewport: { width, height: 800 } });
    const isCut = (address: string) =>
      page.locator(`#${address}`).evaluate((cell) =>
        [...cell.querySelectorAll<HTMLElement>('span, small:not(.why)')].some((part) => {
          const { right } = part.getBoundingClientRect();
          return part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0
            ? true
            : right > cell.getBoundingClientRect().right + 1;
        }),
      );
    const widths = () =>
      page.locator('.rows thead th').evaluateAll((heads) => heads.map(({ clientWidth }) => clientWidth));
    const before = await widths();
    await page.getByLabel('到第几行').fill('49000');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('#C49000').innerText()).toContain('超1234567890');
    expect(await isCut('C49000')).toBe(false);
    const after = await widths();
    expect(after.every((one, at) => one >= (before[at] ?? 0))).toBe(true);
    await page.getByLabel('到第几行').fill('1');
    await page.keyboard.press('Enter');
    await eventually(() => focused(page)).toBe('row-1');
    expect(await widths()).toEqual(after);
  });

  it('goes to a row by its number', async () => {
    const page = await open(large);
    await page.getByLabel('到第几行').fill('45678');
    await page.keyboard.press('Enter');
    await eventually(() => focused(page)).toBe('row-45678');
    await eventually(() => page.evaluate(findWrongRows)).toEqual([]);
  });

  it('prints the page of a hundred on which someone looks', async () => {
    const page = await open(`${large}?from=301`);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const all = [...document.querySelectorAll('.rows tbody tr')];
        document.body.dataset['printed'] =
          `${all.length} ${all[0]?.querySelector('th')?.textContent?.trim()}`;
      });
    });
    await page.pdf();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('100 301');
    await eventually(() => rows(page).count()).toBeLessThan(50);
  });

  it('without script there are pages of a hundred, and a problem leads to its cell as well', async () => {
    const page = await open(`${large}?from=101`, { javaScriptEnabled: false });
    expect(await rows(page).count()).toBe(100);
    expect(await places(page)).toBe('101–200');
    await page.getByRole('link', { name: '后面 →' }).click();
    expect(await rows(page).first().innerText()).toContain('试验第201行');
    expect(await page.locator('.bar').isVisible()).toBe(false);
    await page.goto(`${large}?from=31201#C31234`);
    expect(await page.locator('#C31234').evaluate((cell) => cell.matches(':target'))).toBe(true);
  });
});

it('nothing in it is cut on paper, and what is pressed on the page is not printed', async () => {
  const path = await own.bring('纸.csv', largeTable({ rows: 30, wrong: { 7: '若干' } }));
  const page = await open(path);
  await eventually(() => page.locator('.rows').getAttribute('class')).toContain('is-live');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const cut = await page
    .locator('.rows tbody :is(td, th)')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
  expect(cut).toBe(0);
  expect(await page.locator('.rows .why').first().isVisible()).toBe(true);
  expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
});

it('only the rows with something to look at are listed where someone asks so', async () => {
  const path = await own.bring('小表.csv', largeTable({ rows: 300, wrong: { 7: '若干', 260: '若干' } }));
  const page = await open(path);
  await page.getByRole('link', { name: '只看有问题的行' }).click();
  await eventually(() => rows(page).locator('th').allInnerTexts()).toEqual(['7', '260']);
  expect(await audit(page)).toEqual([]);
  await page.getByRole('link', { name: '看全部行' }).click();
  await eventually(() => places(page)).toMatch(/^1–/);
});

it.each([
  ['zh', 'light', 1440],
  ['en', 'dark', 360],
] as const)('fits, and axe finds nothing: %s, %s, %i px', async (lang, colorScheme, width) => {
  const path = await own.bring('小表.csv', largeTable({ rows: 300, wrong: { 7: '若干' } }));
  const page = await open(`${path}?lang=${lang}#C7`, { viewport: { width, height: 780 }, colorScheme });
  await eventually(() => focused(page)).toBe('C7');
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  ).toBe(true);
  expect(await audit(page)).toEqual([]);
});
