import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { eventually, useBrowser } from './visit.ts';

const { visit } = useBrowser();

const coverage = (page: Page) => page.locator('.coverage table').innerText();
const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts();

describe('figures per 10,000 young people, where no document prints how many there are', () => {
  it('are chosen in the form, and every place then says what is missing', async () => {
    const page = await visit('/');
    const known = await coverage(page);
    const panels = await page.locator('.panel').count();
    await page.locator('.opening summary', { hasText: '折算' }).click();
    expect(await page.getByRole('radio', { name: '按原数' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: '每万名青年' }).check();
    await eventually(() => new URL(page.url()).search).toBe('?basis=youth');
    await eventually(() => texts(page, '.panel h3')).toContain('每万名青年的出动志愿者人次');
    expect(await page.locator('.panel').count()).toBe(panels);
    expect(await page.locator('.panel svg').count()).toBe(0);
    for (const row of await texts(page, '.panel li'))
      expect(row).toMatch(/ · (缺青年数|未报送|仅有计划|报的是.+)/);
    for (const lead of await texts(page, '.groups .lead')) expect(lead).toMatch(/数字都算不出：.+缺青年数。/);
    expect(await texts(page, '.panel header > span')).toEqual(Array(panels).fill('无从比较'));
    expect(await coverage(page)).toBe(known);
  });

  it('stand in the address, without script and in English too', async () => {
    const page = await visit('/?metric=squads&basis=league-members&lang=en', { javaScriptEnabled: false });
    expect(await page.locator('.panel h3').innerText()).toContain('Youth squads per 10,000 League members');
    expect(await page.locator('.panel figcaption .small').innerText()).toMatch(
      /no rate can be computed\. Laoshan \(≥150 teams.*\).*: no figure for League members/,
    );
    await page.locator('.panel summary').click();
    expect(await page.locator('.panel thead').innerText()).toContain('League members');
    for (const file of await page.locator('.panel .files a').all()) {
      const path = (await file.getAttribute('href')) ?? '';
      expect((await page.request.get(path)).status()).toBe(200);
    }
  });

  it('are read by a screen reader as well as the figures that were counted', async () => {
    expect(await audit(await visit('/?metric=squads&basis=league-members'))).toEqual([]);
  });

  it('leave a percentage as it is', async () => {
    const page = await visit('/?metric=social-sector-growth&basis=youth', { javaScriptEnabled: false });
    expect(await page.locator('.panel h3').innerText()).not.toContain('每万名');
    expect(await page.locator('.panel').innerText()).toContain('20%');
  });

  it('of what is no denominator are a 404 that lists those that are', async () => {
    const page = await visit('/', { isLive: false });
    expect((await page.goto('/?basis=squads'))?.status()).toBe(404);
    expect(await page.locator('main').innerText()).toContain('league-members · population · youth');
  });
});
