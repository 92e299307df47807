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

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill(name);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '上传数字' }).waitFor();
}

async function setPassword(page: Page, name?: string): Promise<void> {
  if (name) await page.getByLabel('用户名').fill(name);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText('密码已设好').waitFor();
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

const TABLE = [
  '2024年工作统计表',
  '',
  '区县,出动志愿者人次,团支部(个)',
  '城阳区,"1,700余",120',
  '合计,1700,120',
].join('\n');

// One story, in order, on a database of its own: what is published here no other test sees.
describe('from the first start to taking back', () => {
  it('the administrator adds a member of staff for one district', async () => {
    const page = await open();
    await page.goto(apart.welcome);
    await setPassword(page, '试管理');
    await signIn(page, '试管理');
    await page.goto('/accounts');
    const form = page.locator('form[action="?/add"]');
    await form.getByLabel('用户名').fill('试填报');
    // Nothing is sent before a district is chosen, or that there is to be none.
    const district = form.getByLabel('区县');
    expect(await form.locator('label select').count()).toBe(2);
    expect(await district.evaluate((list: HTMLSelectElement) => list.checkValidity())).toBe(false);
    await district.selectOption('chengyang');
    await form.getByRole('button').click();
    const link = await page.locator('code').innerText();
    const own = await open();
    await own.goto(new URL(link).pathname);
    await setPassword(own);
  });

  it('who is not signed in is asked to, and comes to the page', async () => {
    const page = await open();
    await page.goto('/uploads');
    await page.getByLabel('用户名').fill('试填报');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '上传数字' }).waitFor();
    expect(await audit(page)).toEqual([]);
  });

  it('a wide table in GBK is read, shown cell by cell, published, and seen by every reader', async () => {
    const page = await open();
    await signIn(page, '试填报');
    await page.goto('/uploads');
    await page.locator('input[type=file]').setInputFiles({
      name: '统计表.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(toGbk(TABLE)),
    });
    await page.getByRole('button', { name: '读取' }).click();
    await page.getByRole('heading', { name: '统计表.csv' }).waitFor();
    expect(await main(page)).toContain('GB18030');
    const change = page.getByRole('row').filter({ hasText: '出动志愿者人次' }).first();
    expect(await change.innerText()).toContain('1700余人次');
    expect(await page.getByRole('cell', { name: '1,700余' }).innerText()).toContain('1700余人次');
    for (const picture of await page.locator('figure img').all())
      expect(
        await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
      ).toBeGreaterThan(0);
    expect(await audit(page)).toEqual([]);

    await page.getByLabel('说明').fill('二〇二四年的数');
    await page.getByRole('button', { name: '发布' }).click();
    await page.getByText('已发布为第').waitFor();
    const reader = await open();
    await expect
      .poll(
        async () => {
          await reader.goto('/metric/volunteers-deployed?district=chengyang');
          return main(reader);
        },
        { timeout: 2000 },
      )
      .toContain('1700余');
  });

  it('a mistake stands at its cell and is mended there, by keyboard alone', async () => {
    const page = await open();
    await signIn(page, '试填报');
    await page.goto('/uploads');
    await page.getByText('或者直接粘贴表格').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('区县,指标,数值,时期\n城阳,团支部,若干,2025\n');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '要改正的' }).waitFor();
    expect(await page.getByRole('button', { name: '发布' }).count()).toBe(0);
    expect(await audit(page)).toEqual([]);
    await page.getByLabel('改为 C2').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('130');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '发布' }).waitFor();
    await page.getByLabel('说明').focus();
    await page.keyboard.press('Enter');
    await page.getByText('已发布为第').waitFor();
  });

  it('what the table does not say is said where it is missed, and the unit of a column where it is shown', async () => {
    const page = await open();
    await signIn(page, '试填报');
    await page.goto('/uploads');
    await page.getByText('或者直接粘贴表格').click();
    await page.locator('textarea').fill('区县,贷款金额（万元）\n城阳,5\n');
    await page.getByRole('button', { name: '读取' }).click();
    await page.getByRole('heading', { name: '要改正的' }).waitFor();
    const missed = page
      .locator('form')
      .filter({ has: page.locator('input[name="default-period"]') })
      .first();
    await missed.locator('input[name="default-period"]').first().fill('2025');
    await missed.getByRole('button', { name: '按改动重新读' }).click();
    await page.getByRole('button', { name: '发布' }).waitFor();
    expect(await main(page)).toContain('5万元');
    await page.getByLabel('B 单位').fill('元');
    await page.getByRole('button', { name: '按这样读' }).click();
    await expect.poll(() => page.getByLabel('B 单位').inputValue()).toBe('元');
    expect(await page.getByRole('cell', { name: '5元' }).count()).toBeGreaterThan(0);
    expect(await audit(page)).toEqual([]);
    await page.getByText('放弃这份文件').click();
    await page.getByRole('button', { name: '确定放弃' }).click();
    await page.getByRole('heading', { name: '交过的文件' }).waitFor();
  });

  it('a figure that one published oneself meanwhile says so, and keeping it leaves nothing to publish', async () => {
    const page = await open();
    await signIn(page, '试填报');
    const bring = async (value: number) => {
      await page.goto('/uploads');
      await page.getByText('或者直接粘贴表格').click();
      await page.locator('textarea').fill(`区县,指标,数值,时期\n城阳,团支部,${value},2026\n`);
      await page.getByRole('button', { name: '读取' }).click();
      await page.locator('#grid').waitFor();
      return page.url();
    };
    const late = await bring(141);
    await bring(142);
    await page.getByRole('button', { name: '发布' }).click();
    await page.getByText('已发布为第').waitFor();
    await page.goto(`${late}?conflicts=201`);
    expect(await page.getByRole('group', { name: '这里没有列出的1处' }).getByRole('radio').count()).toBe(2);
    await page.goto(late);
    const choices = page.getByRole('group', { name: '交文件以后改过的数字' });
    expect(await choices.innerText()).toMatch(/第\d+版，您自己 \d{4}-\d\d-\d\d \d\d:\d\d 发布/);
    expect(await audit(page)).toEqual([]);
    await page.getByLabel('用现在的').check();
    await page.getByRole('button', { name: '发布' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('没有发布');
    expect(await page.getByLabel('用现在的').isChecked()).toBe(true);
    expect(await audit(page)).toEqual([]);
    await page.getByRole('link', { name: '去改选' }).click();
    await page.getByLabel('用文件里的').check();
    await page.getByRole('button', { name: '发布' }).click();
    await page.getByText('已发布为第').waitFor();
  });

  it('figures that were changed again are told apart, and where none is ticked nothing is taken back', async () => {
    const page = await open();
    await signIn(page, '试填报');
    const headers = { origin: apart.origin };
    const publish = async (value: number): Promise<number> => {
      const table = ['全区', '疫情防控'].map(
        (scope) => `城阳,青年突击队,${value},2026,${scope},第${value}段`,
      );
      const data = ['区县,指标,数值,时期,口径,出处', ...table].join('\n');
      const staged = await page.request.post(`/api/v1/uploads?name=${value}.csv`, {
        data,
        headers: { ...headers, 'content-type': 'text/csv' },
      });
      const { id, baseVersion } = (await staged.json()) as { id: string; baseVersion: number };
      const answer = await page.request.post(`/api/v1/uploads/${id}/publish`, {
        data: { baseVersion, accepted: 'all' },
        headers,
      });
      return ((await answer.json()) as { version: number }).version;
    };
    await publish(31);
    const version = await publish(32);
    await publish(33);
    await page.goto(`/revert/${version}`);
    const later = page.getByRole('region', { name: '之后又改过的' });
    expect(await later.innerText()).toMatch(
      new RegExp(`疫情防控\\s+第${version + 1}版，您自己 \\S+ \\S+ 发布`),
    );
    expect(await later.innerText()).toContain('出处 · 第33段');
    expect(await audit(page)).toEqual([]);
    await page.getByRole('button', { name: '撤回这一版' }).click();
    await page.getByText('没有撤回任何数字').waitFor();
    expect(page.url()).toContain(`/revert/${version}`);
    await page.getByRole('checkbox', { name: '城阳 · 青年突击队 · 2026 · 疫情防控' }).check();
    await page.getByRole('button', { name: '撤回这一版' }).click();
    await page.waitForURL('**/versions/compare**');
    const answer = await page.request.get(
      '/api/v1/observations?metric=squads&district=chengyang&period=2026',
    );
    const { observations } = (await answer.json()) as { observations: { printed: string }[] };
    expect(observations.map(({ printed }) => printed).toSorted()).toEqual(['31', '33']);
  });

  it('is taken back as if it had never been, and the record keeps that it was', async () => {
    const page = await open();
    await signIn(page, '试填报');
    await page.goto('/uploads');
    await page.getByRole('link', { name: '统计表.csv' }).click();
    await page.getByRole('link', { name: '撤回这一版' }).click();
    await page.getByRole('heading', { name: '会恢复的' }).waitFor();
    expect(await audit(page)).toEqual([]);
    await page.getByRole('button', { name: '撤回这一版' }).click();
    await page.waitForURL('**/versions/compare**');
    const answer = await page.request.get(
      '/api/v1/observations?metric=volunteers-deployed&district=chengyang&period=2024',
    );
    expect(await answer.json()).toMatchObject({ observations: [] });

    const administrator = await open();
    await signIn(administrator, '试管理');
    await administrator.goto('/record');
    const record = await main(administrator);
    for (const act of ['上传文件', '发布', '撤回']) expect(record).toContain(act);
    await administrator.setViewportSize({ width: 390, height: 800 });
    await administrator.goto('/record?object=青年突击队');
    const rows = administrator.getByRole('region', { name: '操作记录' });
    expect(await rows.innerText()).toContain('发布');
    expect(await rows.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    expect(await audit(administrator)).toEqual([]);

    await administrator.goto('/versions');
    const ways = await administrator.getByRole('link', { name: '撤回', exact: true }).count();
    expect(ways).toBe(await administrator.locator('main ol > li').count());
    await page.goto('/versions');
    expect(await page.getByRole('link', { name: '撤回', exact: true }).count()).toBe(0);
  });

  it('a metric that the catalogue lacks is added from the file that names it, and the file is read', async () => {
    const page = await open();
    await signIn(page, '试管理');
    await page.goto('/uploads');
    await page.getByText('或者直接粘贴表格').click();
    await page.locator('textarea').fill('区县,指标,数值,单位,时期\n城阳,试验场次,12,场,2025\n');
    await page.getByRole('button', { name: '读取' }).click();
    await page.getByRole('link', { name: '加进目录' }).click();
    expect(await page.getByLabel('名称 · 中文').inputValue()).toBe('试验场次');
    expect(await page.locator('select[name=unit]').inputValue()).toBe('event');
    await page.locator('[name=id]').fill('trial-events');
    await page.locator('[name=name_en]').fill('Trial events');
    await page.locator('[name=definition_zh]').fill('明显是试验。');
    await page.locator('[name=definition_en]').fill('Plainly a trial.');
    await page.locator('[name=object]').fill('trial');
    await page.getByRole('button', { name: '添加' }).click();
    await page.waitForURL('**/admin/metrics/trial-events');
    await page.goto('/uploads');
    await page.locator('tbody a').first().click();
    await page.getByRole('button', { name: '发布' }).waitFor();
  });

  it('who brings figures adds the document that they are from, and it is their own district’s', async () => {
    const page = await open();
    await signIn(page, '试填报');
    await page.goto('/uploads');
    await page.getByText('或者直接粘贴表格').click();
    await page.locator('textarea').fill('区县,指标,数值,时期,来源\n城阳,团员,9000,2024-12-31,试验年鉴\n');
    await page.getByRole('button', { name: '读取' }).click();
    await page.getByRole('link', { name: '添加来源' }).click();
    expect(await page.getByLabel('标题，与表里写的一样').inputValue()).toBe('试验年鉴');
    expect(await page.getByLabel('哪个区县的').locator('option').allInnerTexts()).toEqual(['城阳']);
    expect(await audit(page)).toEqual([]);
    await page.locator('[name=publisher_zh]').fill('试验局');
    await page.locator('[name=published]').fill('2025-01');
    await page.getByLabel('是什么材料').selectOption('yearbook');
    await page.getByRole('button', { name: '添加来源' }).click();
    await page.getByRole('button', { name: '发布' }).waitFor();
    await page.goto('/sources/chengyang-2025');
    expect(await main(page)).toContain('试验年鉴');
  });

  it.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)('fits a phone: %s, %s', async (lang, colorScheme) => {
    const page = await open({ viewport: { width: 360, height: 780 }, colorScheme });
    await signIn(page, '试填报');
    await page.goto(`/uploads?lang=${lang}`);
    expect(await fits(page)).toBe(true);
    await page.locator('tbody a').first().click();
    await page.locator('#grid').waitFor();
    expect(await fits(page)).toBe(true);
    expect(await audit(page)).toEqual([]);
  });
});

/** The bytes that Excel in China saves, found through the decoder: there is no encoder for GBK here. */
function toGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const bytes = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++)
      bytes.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  return Uint8Array.from([...text].flatMap((letter) => bytes.get(letter) ?? [letter.charCodeAt(0)]));
}
