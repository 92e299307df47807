import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readCard } from './source-card.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** Opens what the first such link leads to, without script. */
async function follow(selector: string): Promise<Page> {
  const page = await visit('/', { javaScriptEnabled: false });
  await page.goto(`/${await page.locator(selector).first().getAttribute('href')}`);
  return page;
}

/** The row of the uploaded file that a card names. */
function rowOf(entered: string): string {
  const [, file, row] = /(\S+\.csv) 第(\d+)行/.exec(entered) ?? [];
  return readFileSync(`seed/${file}`, 'utf8').split('\n')[Number(row) - 1] ?? '';
}

describe('the source of a figure, without script', () => {
  it.each([
    [
      '#m-volunteers-deployed .stage li:nth-child(1) a',
      {
        heading: '崂山出动志愿者人次',
        figure: '1600余人次',
        原文写作: '1600余人次',
        口径: '疫情防控',
        时期: '截至2022年（推断）',
        来源: '崂山:七大工程让青春更飞扬',
        发布者: '观海新闻/青岛早报',
        日期: expect.stringMatching(/^2022 推断/),
        位置: '第21段第2句',
        录入: expect.stringMatching(/^第1版 · \d{4}-\d\d-\d\d（北京时间） · .+ laoshan\.csv 第\d+行$/),
      },
    ],
    [
      '#m-loan-amount tbody tr:nth-child(5) a',
      {
        heading: '山亭贷款金额',
        figure: '2000余万元',
        原文写作: '2000余万元',
        口径: '整村授信',
        时期: '截至2023年7月19日（推断）',
        来源: '枣庄市山亭区:以奋斗姿态迎接号召与检阅 以青春之力扛起责任与担当',
        发布者: '鲁网',
        日期: expect.stringMatching(/^2023-07-20 推断/),
        位置: '第10段第11句',
        录入: expect.stringMatching(/^第5版 · .+ shanting\.csv 第\d+行$/),
      },
    ],
    [
      '#m-loan-amount tbody tr:nth-child(2) a',
      { figure: '1035万元', 日期: expect.stringMatching(/^2022-05-31 文中所印/) },
    ],
    ['#m-squads tbody tr:nth-child(3) a', { heading: '济阳青年突击队', figure: '仅有计划', 时期: '2019年' }],
  ])('is told in full at the address of %s', async (selector, told) => {
    expect(await readCard(await follow(selector))).toMatchObject(told);
  });

  it('is there for every figure of every panel, down to the row of the file', async () => {
    const page = await visit('/', { javaScriptEnabled: false });
    const links = await page.locator('.panel a[href*="figure="]').all();
    const addresses = new Set(await Promise.all(links.map((link) => link.getAttribute('href'))));
    expect(addresses.size).toBeGreaterThan(15);
    for (const address of addresses) {
      await page.goto(`/${address}`);
      const card = await readCard(page);
      for (const term of ['口径', '时期', '来源', '发布者', '日期', '位置', '录入'])
        expect(card[term], `${term} of ${address}`).toBeTruthy();
      expect(rowOf(card['录入'] ?? '')).toContain(card['原文写作'] ?? '仅有计划');
    }
  });

  it('is told in English beside the words as printed', async () => {
    const page = await visit('/?figure=1&lang=en', { javaScriptEnabled: false });
    const card = await readCard(page);
    expect(card['As printed']).toMatch(/\p{Script=Han}/u);
    expect(card['Date']).toMatch(/inferred|printed/);
    expect(card['Place']).toMatch(/^paragraph \d+/);
  });
});
