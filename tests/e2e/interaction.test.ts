import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, untilLive, useBrowser } from './visit.ts';

const { enter } = useBrowser();
const STAGE = '#m-volunteers-deployed .stage';

/** A page, and the addresses of the scripts with ECharts in them that it has asked for. */
async function watch(options: Parameters<typeof enter>[0] = {}) {
  const page = await enter(options);
  const scripts: Promise<string | null>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(
      response.text().then((code) => (code.includes('_echarts_instance_') ? response.url() : null)),
    );
  });
  await page.goto('/');
  await untilLive(page);
  return { page, echarts: async () => (await Promise.all(scripts)).filter((url) => url !== null) };
}

const live = (page: Page) => page.locator(`${STAGE}.live`);

describe('interaction', () => {
  it('is fetched when a mouse rests on a chart, and not before', async () => {
    const { page, echarts } = await watch();
    await page.mouse.wheel(0, 600);
    await page.locator('#m-volunteers-deployed summary').click();
    await page.waitForLoadState('networkidle');
    expect(await echarts()).toEqual([]);

    await page.locator(STAGE).hover();
    await live(page).waitFor();
    expect(await echarts()).toHaveLength(1);
  });

  it('shows the same picture: every word of the server’s stands in the live chart', async () => {
    const { page } = await watch();
    const words = (where: string) => page.locator(`${STAGE} ${where} text`).allTextContents();
    const before = await words('.picture svg');
    await page.locator(STAGE).hover();
    await live(page).waitFor();
    expect(before).toContain('1600余');
    expect((await words('> div[aria-hidden] svg')).sort()).toEqual([...before].sort());
  });

  it('tells the figure under the mouse, and its printed words', async () => {
    const { page } = await watch();
    await page.locator(STAGE).hover();
    await live(page).waitFor();
    const { height } = (await page.locator(STAGE).boundingBox()) ?? { height: 0 };
    const rest = (row: number) =>
      page.locator(STAGE).hover({ position: { x: 200, y: (height / 5) * (row - 0.5) } });
    await rest(1);
    const tooltip = page.locator('body > div', { hasText: '崂山 1600余' });
    await tooltip.waitFor();
    expect(await tooltip.innerText()).toMatch(/崂山 1600余\s+疫情防控\s+至2022 推断\s.*1600余人次/);

    await rest(5);
    await page.locator('body > div', { hasText: '山亭 报的是人数：1000余' }).waitFor();
  });

  it('a click on a bar of the live chart opens its source', async () => {
    const { page } = await watch();
    await page.locator(STAGE).hover();
    await live(page).waitFor();
    await page.locator(STAGE).click({ position: { x: 120, y: 15 } });
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain('崂山:七大工程让青春更飞扬');
  });

  it('follows the choice: a chart that was live is drawn anew for other districts', async () => {
    const { page } = await watch();
    await page.locator(STAGE).hover();
    await live(page).waitFor();
    await page.locator('.opening summary', { hasText: '区县' }).click();
    await page.getByRole('checkbox', { name: '崂山' }).uncheck();
    await eventually(() => page.locator(`${STAGE} .picture text`).allTextContents()).not.toContain('崂山');
    await page.keyboard.press('Escape');
    await page.locator(STAGE).hover();
    await live(page).waitFor();
    const words = await page.locator(`${STAGE} > div[aria-hidden] text`).allTextContents();
    expect(words).toContain('城阳');
    expect(words).not.toContain('崂山');
  });

  it('never reaches a phone: a tap opens the source, and no chart code is asked for', async () => {
    const { page, echarts } = await watch({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator(`${STAGE} li:nth-child(1) a`).tap();
    await page.getByRole('dialog').waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator(`${STAGE} li:nth-child(2) a`).tap();
    await page.getByRole('dialog').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await echarts()).toEqual([]);
  });
});
