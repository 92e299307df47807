import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** One value in each kind of place that shows values: a bar, a figure by itself, a row of a table. */
const VALUES = {
  'a bar': '#m-volunteers-deployed .stage li:nth-child(1) a',
  'a figure by itself': '#m-loan-amount li.figure a >> nth=1',
  'a row of a table': '#m-league-branches tbody tr:nth-child(4) td a',
} as const;

const TOLD: Record<keyof typeof VALUES, readonly string[]> = {
  'a bar': [
    '崂山出动志愿者人次 1600余人次 原文写作 1600余人次 口径 疫情防控 时期 截至2022年（推断）',
    '来源 崂山:七大工程让青春更飞扬 发布者 观海新闻/青岛早报 日期 2022 推断',
    '位置 第21段第2句',
    '录入 第1版',
  ],
  'a figure by itself': [
    '山亭贷款金额 2000余万元 原文写作 2000余万元 口径 整村授信',
    '来源 枣庄市山亭区:以奋斗姿态迎接号召与检阅 以青春之力扛起责任与担当 发布者 鲁网 日期 2023-07-20 推断',
    '位置 第10段第11句',
    '录入 第5版',
  ],
  'a row of a table': [
    '西固团支部 531个 原文写作 531个 口径 主题教育 时期 2023年',
    '来源 “青”力“青”为担使命 踔厉奋发启新程 | 西固区共青团2023年度工作总结 发布者 大世界日记（转载） 日期 2023 推断',
    '位置 第6段第2句',
    '录入 第4版',
  ],
};

const kinds = Object.keys(VALUES) as (keyof typeof VALUES)[];
const card = (page: Page) => page.getByRole('dialog');
const textOf = async (page: Page): Promise<string> =>
  (await card(page).innerText()).replace(/关闭|派出或.+$|由团组织.+$|某一时点.+$/gm, '').replace(/\s+/g, ' ');
const isFocused = (page: Page, selector: string) =>
  page.locator(selector).evaluate((value) => value === document.activeElement);

/** The row of the uploaded file that a card names. */
function rowOf(text: string): string {
  const [, file, row] = /(\S+\.csv) 第(\d+)行/.exec(text) ?? [];
  return readFileSync(`seed/${file}`, 'utf8').split('\n')[Number(row) - 1] ?? '';
}

async function reach(page: Page, kind: keyof typeof VALUES): Promise<void> {
  if (kind === 'a row of a table') await page.locator('#m-league-branches summary').click();
}

async function expectTold(page: Page, kind: keyof typeof VALUES): Promise<void> {
  await card(page).waitFor();
  const text = await textOf(page);
  for (const words of TOLD[kind]) expect(text).toContain(words);
}

describe('the source of a figure', () => {
  it.each(kinds)('opens with a click on %s, and Escape closes it', async (kind) => {
    const page = await visit('/');
    await reach(page, kind);
    await page.locator(VALUES[kind]).click();
    await expectTold(page, kind);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    await eventually(() => isFocused(page, VALUES[kind])).toBe(true);
    expect(page.url()).not.toContain('figure');
  });

  it.each(kinds)('opens from %s by keyboard alone, and focus comes back to where it was', async (kind) => {
    const page = await visit('/');
    await reach(page, kind);
    for (let presses = 0; !(await isFocused(page, VALUES[kind])); presses++) {
      expect(presses).toBeLessThan(200);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expectTold(page, kind);
    const isInside = () => card(page).evaluate((dialog) => dialog.contains(document.activeElement));
    await eventually(isInside).toBe(true);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    await eventually(() => isFocused(page, VALUES[kind])).toBe(true);
  });

  it('closes with the back button, and its address opens it again', async () => {
    const page = await visit('/');
    await page.locator(VALUES['a bar']).click();
    await expectTold(page, 'a bar');
    const address = page.url();
    await page.goBack();
    await card(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    const fresh = await visit(new URL(address).search);
    await expectTold(fresh, 'a bar');
  });

  it('closes by its link, by mouse, and leaves the rest of the choice as it was', async () => {
    const page = await visit('/?district=laoshan,shanting');
    await page.locator(VALUES['a bar']).click();
    await card(page).getByRole('link', { name: '关闭' }).click();
    await card(page).waitFor({ state: 'detached' });
    await eventually(() => new URL(page.url()).searchParams.get('district')).toBe('laoshan,shanting');
  });

  it('opens for a plan in the coverage table too, and leaves the choice as it was', async () => {
    const page = await visit('/?district=jiyang');
    await page.locator('.coverage tbody tr:nth-child(1) td:nth-child(4) a').click();
    await card(page).waitFor();
    expect(await textOf(page)).toContain('济阳青年志愿者 仅有计划');
    expect(new URL(page.url()).searchParams.get('district')).toBe('jiyang');
  });

  it('is a page of its own for every figure shown, without script', async () => {
    const page = await visit('/', { javaScriptEnabled: false });
    const links = await page.locator('.panel a[href*="figure="]').all();
    const addresses = new Set(await Promise.all(links.map((link) => link.getAttribute('href'))));
    expect(addresses.size).toBeGreaterThan(15);
    for (const address of addresses) {
      await page.goto(`/${address}`);
      const terms = await card(page).locator('dt').allInnerTexts();
      expect(terms).toEqual(
        expect.arrayContaining(['口径', '时期', '来源', '发布者', '日期', '位置', '录入']),
      );
      const text = await textOf(page);
      expect(text).toMatch(/日期 [\d-]+ (推断|文中所印) .*录入 第\d版/);
      expect(rowOf(text)).toContain(/原文写作 (\S+)/.exec(text)?.[1] ?? '仅有计划');
    }
  });

  it('says which date is printed and which is inferred', async () => {
    const page = await visit('/', { javaScriptEnabled: false });
    const follow = async (selector: string) => {
      await page.goto(`/${await page.locator(selector).first().getAttribute('href')}`);
      const text = await textOf(page);
      await page.goto('/');
      return text;
    };
    expect(await follow('#m-loan-amount tbody tr:nth-child(2) a')).toContain('日期 2022-05-31 文中所印');
    expect(await follow('#m-loan-amount tbody tr:nth-child(5) a')).toContain('日期 2023-07-20 推断');
  });
});
