import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { serveApart, type Apart } from './serve-apart.ts';
import { useBrowser } from './visit.ts';

const { enter } = useBrowser();
const PHONE = { viewport: { width: 390, height: 844 } };
const [NAME, PASSWORD] = ['试主管', 'plainly a test password'];

let apart: Apart;
beforeAll(async () => {
  apart = await serveApart();
  const made = await fetch(`${apart.origin}/api/v1${apart.welcome.replace('welcome', 'links')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: NAME, password: PASSWORD }),
  });
  expect(made.status).toBe(204);
});
afterAll(() => apart.stop());

const open = (options: Parameters<typeof enter>[0] = {}) => enter({ baseURL: apart.origin, ...options });

async function asAdministrator(path: string, options = {}): Promise<Page> {
  const page = await open(options);
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`);
  await page.getByLabel('用户名').fill(NAME);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL(path);
  return page;
}

const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const HEADER = '代码,网址名,区县,区县英文,城市,城市英文,省份,省份英文';
const upload = async (page: Page, rows: readonly string[]) => {
  await page.getByLabel('CSV 文件').setInputFiles({
    name: 'districts.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([HEADER, ...rows].join('\n')),
  });
  await page.getByRole('button', { name: '上传' }).click();
};

describe('an administrator', () => {
  it('finds everything from the account, and it is sound on a phone and at a desk, light and dark', async () => {
    for (const options of [PHONE, { colorScheme: 'dark' as const }]) {
      const page = await asAdministrator('/account', options);
      await page.getByRole('link', { name: '管理', exact: true }).click();
      for (const path of ['/admin', '/admin/districts', '/admin/districts/laoshan', '/admin/metrics']) {
        await page.goto(path);
        expect({ path, fits: await fits(page) }).toEqual({ path, fits: true });
        expect(await audit(page), path).toEqual([]);
      }
      for (const path of ['/admin/metrics/volunteers', '/admin/new-metric']) {
        await page.goto(`${path}?lang=en`);
        expect({ path, fits: await fits(page) }).toEqual({ path, fits: true });
        expect(await audit(page), path).toEqual([]);
      }
    }
  });

  it('renames a district, which readers see, and takes it back', async () => {
    const page = await asAdministrator('/admin/districts');
    await page.getByLabel('查找').fill('崂山');
    await page.getByRole('button', { name: '查看' }).click();
    await page.getByRole('link', { name: '崂山' }).click();
    await page.waitForURL('/admin/districts/laoshan');
    const rename = async (name: string) => {
      await page.getByLabel('名称 · 中文').fill(name);
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByText('已保存').waitFor();
    };
    await rename('崂山试');
    const reader = await open();
    await expect
      .poll(async () => (await reader.goto('/coverage'), reader.locator('main').innerText()), {
        timeout: 15_000,
      })
      .toContain('崂山试');
    await rename('崂山');
    await page.goto('/record?object=laoshan');
    expect(await page.getByRole('row').filter({ hasText: '崂山试' }).count()).toBe(2);
    expect(await audit(page)).toEqual([]);
  });

  it('corrects the date of a document, which readers see, and the record says from what', async () => {
    const page = await asAdministrator('/admin/sources');
    expect(await audit(page)).toEqual([]);
    await page.getByRole('link', { name: '崂山' }).first().click();
    await page.waitForURL('/admin/sources/laoshan-2022');
    await page.getByLabel('发布日期').fill('2022-11');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    expect(await audit(page)).toEqual([]);
    const reader = await open();
    await expect
      .poll(async () => (await reader.goto('/sources'), reader.locator('main').innerText()), {
        timeout: 15_000,
      })
      .toContain('2022-11');
    await page.goto('/record?object=laoshan-2022');
    expect(await page.locator('main').innerText()).toContain(
      'published 2022 / inferred → 2022-11 / inferred',
    );
  });

  it('is told each bad row of a file at its place, and nothing of it is written', async () => {
    const page = await asAdministrator('/admin/districts');
    await upload(page, ['990001,shi-1,试1,Shi 1,试市,Shi,试省,Shi', '99,shi-2,,Shi 2,试市,Shi,试省,Shi']);
    expect(await page.getByRole('alert').innerText()).toContain('什么都没有写入');
    expect(await page.getByRole('row', { name: /^3 区县/ }).innerText()).toContain('不能为空');
    expect(await page.getByRole('row', { name: /^3 代码/ }).innerText()).toContain('99');
    expect(await audit(page)).toEqual([]);
    await page.goto('/admin/districts?find=shi-1');
    expect(await page.getByText('没有找到').count()).toBe(1);
  });

  it('cannot change the unit of a metric that has figures, and reads why', async () => {
    const page = await asAdministrator('/admin/metrics/volunteers');
    expect(await page.locator('select[name=unit]').isDisabled()).toBe(true);
    expect(await page.locator('main').innerText()).toContain('不能再改');
    await page.getByLabel('名称', { exact: true }).fill('试验叫法');
    await page.getByRole('button', { name: '添加' }).click();
    await page.getByText('已保存').waitFor();
    await page.getByRole('button', { name: '删去 试验叫法' }).click();
    await page.getByText('试验叫法').waitFor({ state: 'detached' });
  });

  it('keeps what was typed where a change of a metric or a district is refused', async () => {
    const page = await asAdministrator('/admin/metrics/volunteers');
    const unit = await page.locator('select[name=unit]').inputValue();
    await page.locator('[name=name_zh]').fill('团支部');
    await page.locator('[name=definition_zh]').fill('改到一半的定义。');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('[name=name_zh]').inputValue()).toBe('团支部');
    expect(await page.locator('[name=definition_zh]').inputValue()).toBe('改到一半的定义。');
    expect(await page.locator('select[name=unit]').inputValue()).toBe(unit);
    expect(await page.locator('h1').innerText()).not.toBe('团支部');
    await page.goto('/admin/districts/laoshan');
    await page.locator('[name=city_zh]').fill('改到一半');
    await page.locator('[name=code]').fill('370214');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('[name=city_zh]').inputValue()).toBe('改到一半');
  });

  it('sets that someone else must approve, and which sites may frame', async () => {
    const page = await asAdministrator('/admin');
    await page.getByLabel('谁的网页可以嵌入图表').selectOption('listed');
    await page.locator('textarea').fill('https://a.example/path');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('谁的网页可以嵌入图表').selectOption('any');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    expect(await page.getByLabel('发布须由').isChecked()).toBe(false);
  });

  it('gives a site a token for its frames, and takes it back', async () => {
    const page = await asAdministrator('/admin');
    await page.getByLabel('给谁').fill('试验网站');
    await page.getByRole('button', { name: '生成令牌' }).click();
    expect(await page.locator('code').innerText()).toMatch(/^token=[\w-]{43}$/);
    expect(await audit(page)).toEqual([]);
    await page.getByLabel('嵌入须凭令牌').check();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    await page.goto('/use?metric=squads');
    await page.getByText('这里的图表须凭令牌嵌入').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.getByLabel('带数据的框').inputValue()).toContain('&amp;token=TOKEN');
    await page.goto('/admin');
    await page.getByLabel('嵌入须凭令牌').uncheck();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    await page.getByRole('button', { name: '撤销 试验网站' }).click();
    await page.getByRole('button', { name: '撤销 试验网站' }).waitFor({ state: 'detached' });
  });
});

it('who is no administrator is sent to sign in, and comes back', async () => {
  const page = await open();
  await page.goto('/admin/districts');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});
