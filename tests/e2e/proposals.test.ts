import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { serveApart, type Apart } from './serve-apart.ts';
import { useBrowser } from './visit.ts';

const { enter } = useBrowser();
const PASSWORD = 'plainly a test password';
const [ADMINISTRATOR, STAFF] = ['试主管', '试填报'];

let apart: Apart;
const setPassword = async (link: string, body: object) => {
  const answer = await fetch(`${apart.origin}/api/v1${link.replace('welcome', 'links')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ password: PASSWORD, ...body }),
  });
  expect(answer.status).toBe(204);
};
beforeAll(async () => {
  apart = await serveApart();
  await setPassword(apart.welcome, { name: ADMINISTRATOR });
});
afterAll(() => apart.stop());

/** None of these pages needs a script, and none is run here. */
async function as(name: string, path: string, options: Parameters<typeof enter>[0] = {}): Promise<Page> {
  const page = await enter({ baseURL: apart.origin, javaScriptEnabled: false, ...options });
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`);
  await page.getByLabel('用户名').fill(name);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL(path);
  return page;
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function bring(page: Page, name: string, rows: readonly string[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  });
  await press(page, '读取');
  await page.getByRole('heading', { name }).waitFor();
}

/** The page sound at a desk and on a phone, light and dark, in both languages. */
async function audited(name: string, path: string): Promise<void> {
  for (const options of [{}, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }]) {
    const page = await as(name, path, { ...options, javaScriptEnabled: true });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
      path,
    ).toBe(true);
    expect(await audit(page), path).toEqual([]);
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=en`);
    expect(await audit(page), `${path} in English`).toEqual([]);
  }
}

const TABLE = ['2031年工作统计表', '', '区县,团支部(个),试验驿站（处）', '城阳区,120,130余'];
let upload = '';

// One story, in order, on a database of its own.
describe('a metric that the catalogue lacks', () => {
  it('is proposed by the member of staff whose file names it, from the preview', async () => {
    const admin = await as(ADMINISTRATOR, '/accounts');
    const form = admin.locator('form[action="?/add"]');
    await form.getByLabel('用户名').fill(STAFF);
    await form.getByLabel('区县').selectOption('chengyang');
    await form.getByRole('button').click();
    await setPassword(new URL(await admin.locator('code').innerText()).pathname, {});

    const page = await as(STAFF, '/uploads');
    await bring(page, '统计表.csv', TABLE);
    upload = new URL(page.url()).pathname;
    expect(await main(page)).toContain('1 个数字，如“130余”');
    expect(await page.getByRole('button', { name: '发布' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: '加进目录' }).count()).toBe(0);
    await audited(STAFF, upload);
    await page.getByRole('link', { name: '提出这个指标' }).click();
    await audited(STAFF, new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await page.getByLabel('中文名称').inputValue()).toBe('试验驿站');
    expect(await page.getByRole('combobox', { name: '单位' }).inputValue()).toBe('count');
    expect(await page.getByLabel('量词').inputValue()).toBe('处');
    await page.getByLabel('定义').fill('建成的试验驿站数，与青年志愿服务站分开计。');
    await page.getByLabel('种类').selectOption('stock');
    await page.getByLabel('主题').selectOption('volunteers');
    await press(page, '提出，请管理员决定');
    await page.getByText('已提出，等管理员决定').waitFor();
    expect(await page.getByRole('link', { name: '提出这个指标' }).count()).toBe(0);
    await page.goto('/uploads');
    expect(await main(page)).toContain('有指标等管理员决定');
  });

  it('is said to wait on the next file that names it', async () => {
    const page = await as(STAFF, '/uploads');
    await bring(page, '又一份.csv', [
      '区县,指标,数值,时期',
      '城阳,试验驿站,4,2032',
      '城阳,青年志愿站,5,2032',
    ]);
    const names = page.locator('#unknown-metrics ~ ul').first().getByRole('listitem');
    expect(await names.first().innerText()).toContain(`已提出，等管理员决定 ${STAFF}`);
    expect(await names.nth(1).getByRole('link').innerText()).toBe('提出这个指标');
  });

  it('another of that file is one of the catalogue after all, and is taken for it', async () => {
    const page = await as(STAFF, '/uploads');
    await page.getByRole('link', { name: '又一份.csv' }).click();
    await page.getByRole('link', { name: '提出这个指标' }).click();
    await press(page, '就是它 青年志愿服务站');
    await page.getByRole('heading', { name: '又一份.csv' }).waitFor();
    expect(await page.getByRole('link', { name: '提出这个指标' }).count()).toBe(0);
    expect(await page.getByRole('row').filter({ hasText: '青年志愿服务站' }).first().innerText()).toContain(
      '5个',
    );
  });

  it('is seen by the administrator, beside its neighbours, completed and added', async () => {
    const page = await as(ADMINISTRATOR, '/admin');
    await page.getByRole('link', { name: '有 1 个提出的指标等您决定' }).click();
    await audited(ADMINISTRATOR, '/admin/proposals');
    const listed = page.getByRole('article');
    for (const text of ['试验驿站', STAFF, '城阳', '统计表.csv', '130余', '与青年志愿服务站分开计'])
      expect(await listed.innerText()).toContain(text);
    await listed.getByRole('link', { name: '看看并决定' }).click();
    await audited(ADMINISTRATOR, new URL(page.url()).pathname);
    const form = page.locator('form[action="?/add"]');
    await form.getByLabel('编号').fill('volunteers');
    await form.getByLabel('名称 · 英文').fill('Trial stations');
    await form
      .getByLabel('定义 · 英文')
      .fill('Trial stations built; youth volunteer stations are counted apart.');
    await form.getByLabel('计数对象').fill('trial-station');
    await form.getByLabel('量词 · 英文').fill('places');
    await press(page, '加进目录');
    expect(await page.getByRole('alert').innerText()).toContain('已是指标 volunteers 的');
    expect(await form.getByLabel('名称 · 英文').inputValue()).toBe('Trial stations');
    await form.getByLabel('编号').fill('trial-stations');
    const other = await as(ADMINISTRATOR, new URL(page.url()).pathname);
    await press(page, '加进目录');
    await page.getByText('已加进目录').waitFor();

    await other.getByLabel('理由').fill('不要');
    await press(other, '不采纳');
    expect(await other.getByRole('alert').innerText()).toContain(`${ADMINISTRATOR}已经决定了这个提议`);
    expect(await other.locator('.news').innerText()).toContain('已加进目录');
    await page.goto('/admin/proposals');
    expect(await main(page)).toContain('没有等您决定的');
    await page.goto('/record');
    expect(await main(page)).toContain('采纳提出的指标');
  });

  it('is read in the file that waited, and published by the member of staff', async () => {
    const page = await as(STAFF, '/uploads');
    await page.getByRole('link', { name: '统计表.csv' }).click();
    expect(await main(page)).toContain('“试验驿站”已由 试主管 加进目录');
    const change = page.getByRole('row').filter({ hasText: '试验驿站' }).first();
    expect(await change.innerText()).toContain('130余处');
    await press(page, '发布');
    await page.getByText('已发布为第').waitFor();
    const reader = await enter({ baseURL: apart.origin });
    await expect
      .poll(async () => (await reader.goto('/metric/trial-stations'), main(reader)), { timeout: 5000 })
      .toContain('130余');
  });

  it('is declined with a reason, which stands in the file', async () => {
    const page = await as(STAFF, '/uploads');
    await bring(page, '第三份.csv', ['区县,指标,数值,时期', '城阳,试验小队,4,2033']);
    await page.getByRole('link', { name: '提出这个指标' }).click();
    await page.getByLabel('定义').fill('试验小队的支数。');
    await page.getByRole('combobox', { name: '单位' }).selectOption('team');
    await page.getByLabel('种类').selectOption('stock');
    await page.getByLabel('主题').selectOption('volunteers');
    await press(page, '提出，请管理员决定');
    const admin = await as(ADMINISTRATOR, '/admin/proposals');
    await admin.getByRole('link', { name: '看看并决定' }).click();
    await admin.getByLabel('理由').fill('请报青年突击队');
    await press(admin, '不采纳');
    await page.reload();
    expect(await main(page)).toContain(`${ADMINISTRATOR} 没有采纳：请报青年突击队`);
    expect(await page.getByRole('link', { name: '再次提出' }).count()).toBe(1);
  });
});
