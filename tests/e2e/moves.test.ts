import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { serveApart, type Apart } from './serve-apart.ts';
import { useBrowser } from './visit.ts';

const { enter } = useBrowser();
const PASSWORD = 'plainly a test password';

let apart: Apart;
beforeAll(async () => {
  apart = await serveApart();
});
afterAll(() => apart.stop());

const open = (options: Parameters<typeof enter>[0] = {}) => enter({ baseURL: apart.origin, ...options });

async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill('试管理');
  await page.getByLabel('密码').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '上传数字' }).waitFor();
}

async function write(page: Page, path: string, data: object): Promise<void> {
  const answer = await page.request.post(path, { data, headers: { origin: apart.origin } });
  expect(answer.status()).toBe(201);
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const isDrawn = (page: Page, index: number): Promise<boolean> =>
  page
    .locator('.moving img')
    .nth(index)
    .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0));

// One story, in order, on a database of its own.
describe('what follows the data is told before it moves', () => {
  it('a chart and a briefing that move, a frozen one that stays, each with its link and picture', async () => {
    const page = await open();
    await page.goto(apart.welcome);
    await page.getByLabel('用户名').fill('试管理');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('密码已设好').waitFor();
    await signIn(page);
    const chart = { kind: 'compare', query: 'metric=volunteers-deployed' };
    await write(page, '/api/v1/charts', { ...chart, slug: 'shi-living', title: '试验图' });
    await write(page, '/api/v1/charts', { ...chart, slug: 'shi-frozen', title: '试旧图', version: 5 });
    await write(page, '/api/v1/charts', { ...chart, slug: 'shi-other', query: 'metric=squads' });
    await write(page, '/api/v1/briefings', {
      slug: 'shi-brief',
      title: '试验简报',
      note: '',
      version: null,
      items: [{ ...chart, line: '' }],
    });
    await page.goto('/uploads');
    await page.getByText('或者直接粘贴表格').click();
    await page
      .locator('textarea')
      .fill('区县,指标,数值,时期,口径\n崂山,出动志愿者人次,1720,/2022（推断）,疫情防控\n');
    await page.getByRole('button', { name: '读取' }).click();
    await page.getByRole('heading', { name: '哪些图表和简报会跟着变' }).waitFor();
    const moving = page.locator('.moving');
    expect(await moving.locator('h3').allInnerTexts()).toEqual([
      expect.stringContaining('试验图'),
      expect.stringContaining('试验简报'),
    ]);
    expect(await moving.first().innerText()).toMatch(/崂山：1600余人次.*→.*1720人次/su);
    expect(await main(page)).toContain('试旧图（第5版）');
    expect(await main(page)).not.toContain('shi-other');
    expect(await isDrawn(page, 0)).toBe(true);
    expect(await isDrawn(page, 1)).toBe(true);
    expect(await audit(page)).toEqual([]);
    await moving.getByRole('link', { name: '试验图' }).click();
    await page.waitForURL('**/embed/shi-living**');
    expect(await page.locator('body').innerText()).not.toContain('1720');
  });

  it('the same where a version is taken back, after it was published', async () => {
    const page = await open();
    await signIn(page);
    await page.goto('/uploads');
    await page.locator('tbody a').first().click();
    for (const tick of await page.locator('[name=accepted]').all()) await tick.check();
    await page.getByRole('button', { name: '发布' }).click();
    await page.getByRole('link', { name: '撤回这一版' }).click();
    await page.getByRole('heading', { name: '哪些图表和简报会跟着变' }).waitFor();
    expect(await page.locator('.moving').first().innerText()).toMatch(/崂山：1720人次.*→.*1600余人次/su);
    expect(await isDrawn(page, 1)).toBe(true);
    expect(await audit(page)).toEqual([]);
  });

  it.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)('fits a phone: %s, %s', async (lang, colorScheme) => {
    const page = await open({ viewport: { width: 360, height: 780 }, colorScheme });
    await signIn(page);
    await page.goto(`/revert/6?lang=${lang}`);
    await page.locator('.moving').first().waitFor();
    expect(await fits(page)).toBe(true);
    expect(await audit(page)).toEqual([]);
  });
});
