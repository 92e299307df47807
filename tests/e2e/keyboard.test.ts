import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveApart, type Apart } from './serve-apart.ts';
import { eventually, useBrowser } from './visit.ts';

const { enter } = useBrowser();
const PASSWORD = 'plainly a test password';
const FAR = 150;

let apart: Apart;
beforeAll(async () => {
  apart = await serveApart();
});
afterAll(() => apart.stop());

const has = (locator: Locator): Promise<boolean> =>
  locator.evaluateAll((found) => found.some((element) => element === document.activeElement));

/** Tab by Tab, as far as a person would go at most; the focus has to be seen where it stands. */
async function reach(page: Page, locator: Locator): Promise<void> {
  await locator.first().waitFor();
  await page.waitForLoadState();
  for (let step = 0; step < FAR && !(await has(locator)); step += 1) await page.keyboard.press('Tab');
  expect(await has(locator), `Tab comes to ${String(locator)}`).toBe(true);
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
  });
  expect(outline, `the focus at ${String(locator)} is seen`).toBeGreaterThan(0);
}

async function fill(page: Page, locator: Locator, text: string): Promise<void> {
  await reach(page, locator);
  await page.keyboard.insertText(text);
}

async function press(page: Page, locator: Locator): Promise<void> {
  await reach(page, locator);
  await page.keyboard.press('Enter');
}

/** Goes down a list of choices until it stands at the one that is meant. */
async function choose(page: Page, list: Locator, name: string): Promise<void> {
  await reach(page, list);
  const chosen = () => list.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label);
  for (let step = 0; step < FAR && (await chosen()) !== name; step += 1)
    await page.keyboard.press('ArrowDown');
  expect(await chosen()).toBe(name);
}

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name });

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await fill(page, page.getByLabel('用户名'), name);
  await fill(page, page.getByLabel('密码'), PASSWORD);
  await page.keyboard.press('Enter');
  await heading(page, '上传数字').waitFor();
}

const TABLE = '区县,指标,数值,单位,时期\n城阳,出动志愿者人次,"1,700余",人次,2024\n城阳,团支部,若干,个,2024\n';

describe('without a mouse', () => {
  it('the whole way is gone, from the first start to taking back', async () => {
    const page = await enter({ baseURL: apart.origin });
    const table = { name: '试.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) };
    page.on('filechooser', (chooser) => void chooser.setFiles(table));
    await page.goto(apart.welcome);
    await fill(page, page.getByLabel('用户名'), '试管理');
    await fill(page, page.getByLabel('密码'), PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('密码已设好').waitFor();
    await signIn(page, '试管理');

    await press(page, link(page, '管理'));
    await press(page, page.locator('main').getByRole('link', { name: '账号' }));
    const form = page.locator('form[action="?/add"]');
    await fill(page, form.getByLabel('用户名'), '试填报');
    await choose(page, form.getByLabel('区县'), '城阳');
    await press(page, form.getByRole('button'));
    const welcome = await page.locator('code').innerText();
    await press(page, button(page, '退出'));
    await page.waitForURL('/');

    await page.goto(new URL(welcome).pathname);
    await fill(page, page.getByLabel('密码'), PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('密码已设好').waitFor();
    await signIn(page, '试填报');

    const file = page.locator('input[type=file]');
    await reach(page, file);
    await page.keyboard.press('Enter');
    await eventually(() => file.evaluate((input: HTMLInputElement) => input.files?.length)).toBe(1);
    await press(page, button(page, '读取'));

    await heading(page, '要改正的').waitFor();
    await reach(page, page.getByLabel('改为 C3'));
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('130');
    await page.keyboard.press('Enter');
    await button(page, '发布').waitFor();
    await fill(page, page.getByLabel('说明'), '只用键盘');
    await press(page, button(page, '发布'));
    await page.getByText('已发布为第').waitFor();
    const figures = () =>
      page.request
        .get('/api/v1/observations?district=chengyang&period=2024')
        .then(async (answer) => ((await answer.json()) as { observations: unknown[] }).observations.length);
    expect(await figures()).toBe(2);

    await press(page, link(page, '撤回这一版'));
    await heading(page, '会恢复的').waitFor();
    await press(page, button(page, '撤回这一版'));
    await page.waitForURL('**/versions/compare**');
    expect(await figures()).toBe(0);
  });
});
