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

const open = () => enter({ baseURL: apart.origin });

async function signIn(name: string): Promise<Page> {
  const page = await open();
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill(name);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '上传数字' }).waitFor();
  return page;
}

async function setPassword(path: string, name?: string): Promise<void> {
  const page = await open();
  await page.goto(path);
  if (name) await page.getByLabel('用户名').fill(name);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText('密码已设好').waitFor();
}

async function bring(page: Page, table: string): Promise<void> {
  await page.goto('/uploads');
  await page.getByText('或者直接粘贴表格').click();
  await page.locator('textarea').fill(table);
  await page.getByRole('button', { name: '读取' }).click();
  await page.locator('#grid').waitFor();
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();

// One story, in order, on a database of its own.
describe('where someone else has to approve', () => {
  it('the administrator says so, and adds a member of staff', async () => {
    await setPassword(apart.welcome, '试主管');
    const page = await signIn('试主管');
    await page.goto('/admin');
    await page.getByLabel('发布须由上传者以外的人批准').check();
    await page.locator('form[action="?/settings"]').getByRole('button').click();
    await page.locator('.news').waitFor();
    await page.goto('/accounts');
    const form = page.locator('form[action="?/add"]');
    await form.getByLabel('用户名').fill('试填报');
    await form.getByLabel('区县').selectOption('chengyang');
    await form.getByRole('button').click();
    await setPassword(new URL(await page.locator('code').innerText()).pathname);
  });

  it('what its author edits after it was looked at is not approved unseen', async () => {
    const author = await signIn('试填报');
    await bring(author, '区县,指标,数值,时期\n城阳,团支部,111,2031\n');
    await author.getByRole('button', { name: '送审' }).click();
    await author.getByText('等另一人批准').waitFor();
    const path = new URL(author.url()).pathname;

    const reviewer = await signIn('试主管');
    await reviewer.goto(path);
    expect(await main(reviewer)).toContain('111');
    expect(await audit(reviewer)).toEqual([]);

    const edit = (value: string) =>
      author.request.patch(`/api/v1${path}`, {
        headers: { origin: apart.origin },
        data: { cells: { C2: value } },
      });
    expect((await edit('999')).status()).toBe(200);
    await author.goto(path);
    expect(await main(author)).toContain('送审已经收回');
    expect(await audit(author)).toEqual([]);
    await author.getByRole('button', { name: '送审' }).click();
    await author.getByText('等另一人批准').waitFor();

    await reviewer.getByRole('button', { name: '批准并发布' }).click();
    await reviewer.getByRole('alert').waitFor();
    expect(await reviewer.getByRole('alert').innerText()).toContain('您看过以后');
    expect(await main(reviewer)).toContain('999');
    await reviewer.getByRole('button', { name: '批准并发布' }).click();
    await reviewer.getByText('已发布为第').waitFor();
  });

  it('what its author chose when submitting it is told to who approves, and published', async () => {
    const author = await signIn('试填报');
    const reviewer = await signIn('试主管');
    const table = (value: number) => `区县,指标,数值,时期\n城阳,团支部,${value},2032\n`;
    await bring(author, table(991));
    const late = new URL(author.url()).pathname;
    await bring(author, table(992));
    await author.getByRole('button', { name: '送审' }).click();
    await author.getByText('等另一人批准').waitFor();
    await reviewer.goto(new URL(author.url()).pathname);
    await reviewer.getByRole('button', { name: '批准并发布' }).click();
    await reviewer.getByText('已发布为第').waitFor();

    await author.goto(late);
    await author.getByLabel('用现在的').check();
    await author.getByRole('button', { name: '送审' }).click();
    await author.getByRole('alert').waitFor();
    expect(await author.getByRole('alert').innerText()).toContain('没有送审');
    await author.getByLabel('用文件里的').check();
    await author.getByRole('button', { name: '送审' }).click();
    await author.getByText('等另一人批准').waitFor();
    expect(await audit(author)).toEqual([]);

    await reviewer.goto(late);
    expect(await main(reviewer)).toMatch(/试填报 送审时已选定：用文件里的\s+991/);
    expect(await audit(reviewer)).toEqual([]);
    await reviewer.getByRole('button', { name: '批准并发布' }).click();
    await reviewer.getByText('已发布为第').waitFor();
  });
});
