import { describe, expect, it } from 'vitest';
import { cardOf } from './source-card.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

describe('an address', () => {
  it('of the first version shows only what Laoshan had published', async () => {
    const page = await visit('/?version=1', { javaScriptEnabled: false });
    for (const row of await page.locator('.panel tbody tr, .coverage tbody tr').all()) {
      const text = (await row.textContent()) ?? '';
      if (!text.includes('崂山')) expect(text).not.toMatch(/\d|确数|概数|仅有计划/);
    }
    expect(await page.locator('.panel td:nth-child(2) a').allTextContents()).toEqual([
      '1600余',
      '150余',
      '5',
    ]);
  });

  it('of the first version counts only the documents that had been read by then', async () => {
    const page = await visit('/?version=1', { javaScriptEnabled: false });
    expect(await page.locator('.opening .lead').innerText()).toContain('第1版，资料来自一份公开文件');
  });

  it('that names no such metric is a 404, which lists those that exist', async () => {
    const page = await visit('/', { isLive: false });
    const response = await page.goto('/?metric=nonsense');
    expect(response?.status()).toBe(404);
    await page.locator('summary', { hasText: '可用的值' }).click();
    const text = await page.locator('main').innerText();
    expect(text).toContain('nonsense');
    for (const metric of ['volunteers-deployed', 'loan-amount', 'good-youth-trained'])
      expect(text).toContain(metric);
  });

  it.each([
    ['/?district=beijing', 404, 'shanting'],
    ['/?version=99', 404, '5'],
    ['/?period=someday', 400, 'someday'],
    ['/nowhere', 404, '没有这个页面'],
  ])('%s is answered %i, and says: %s', async (path, status, words) => {
    const page = await visit('/', { isLive: false });
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    expect(await page.locator('main').innerText()).toContain(words);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('of a figure that is not there keeps the page, and says so in place of the source', async () => {
    const page = await visit('/?figure=999999&district=laoshan', { javaScriptEnabled: false });
    expect(await cardOf(page).innerText()).toContain('999999');
    expect(await page.locator('.coverage tbody tr').count()).toBe(1);
  });
});
