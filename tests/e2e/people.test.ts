import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { audit } from './audit.ts';
import { useBrowser } from './visit.ts';

const { enter } = useBrowser();
const PASSWORD = 'plainly a test password';
const PHONE = { viewport: { width: 390, height: 844 } };

async function signIn(page: Page, name: string, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill(name);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

// One story, in order: the database of these tests has one first start.
describe('from the first start', () => {
  it('the printed link makes the administrator, once, by keyboard alone', async () => {
    const page = await enter();
    await page.goto(inject('welcome'));
    expect(await audit(page)).toEqual([]);
    await page.getByLabel('用户名').focus();
    await page.keyboard.type('试管理');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('密码已设好').waitFor();

    await page.goto(inject('welcome'));
    expect(await page.locator('main').innerText()).toContain('已经用过或过期');
  });

  it('a wrong password is refused in one sentence, and the right one leads to where one wanted to go', async () => {
    const page = await enter({ extraHTTPHeaders: { 'cf-connecting-ip': '198.51.100.7' } });
    await page.goto('/record');
    await page.getByLabel('用户名').fill('试管理');
    await page.getByLabel('密码').fill('wrong wrong wrong');
    await page.getByRole('button', { name: '登录' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('用户名或密码不对');
    expect(await page.getByLabel('用户名').inputValue()).toBe('试管理');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { name: '操作记录' }).waitFor();
    expect(await page.getByRole('cell', { name: '登录失败' }).count()).toBeGreaterThan(0);
    expect(await page.locator('main').innerText()).not.toContain('198.51.100.7');
    expect(await audit(page)).toEqual([]);
  });

  it('the administrator adds a member of staff, who sets a password by the link and is kept to a district', async () => {
    const page = await enter();
    await signIn(page, '试管理');
    await page.getByRole('link', { name: '管理', exact: true }).click();
    await page.getByRole('link', { name: '账号', exact: true }).click();
    const own = page.getByRole('row', { name: '试管理' });
    expect(await own.getByRole('button', { name: '新链接' }).count()).toBe(0);
    expect(await own.getByRole('link', { name: '修改密码' }).getAttribute('href')).toBe('/account');
    const form = page.locator('form[action="?/add"]');
    await form.getByLabel('用户名').fill('试填报');
    await form.getByLabel('区县').selectOption('chengyang');
    await form.getByRole('button').click();
    const link = await page.locator('code').innerText();
    expect(await audit(page)).toEqual([]);

    const staff = await enter(PHONE);
    await staff.goto(link);
    expect(await staff.locator('main').innerText()).toContain('试填报');
    await staff.getByLabel('密码').fill(PASSWORD);
    await staff.getByRole('button', { name: '设置' }).click();
    await signIn(staff, '试填报');
    expect(await staff.getByRole('navigation', { name: '填报工作' }).innerText()).not.toContain('管理');
    await staff.getByRole('link', { name: '试填报' }).click();
    await staff.getByText('填报员').waitFor();
    expect(await fits(staff)).toBe(true);
    expect(await audit(staff)).toEqual([]);
    expect((await staff.goto('/accounts'))?.status()).toBe(403);

    await page.getByRole('row', { name: '试填报' }).getByRole('button', { name: '停用' }).click();
    await page.getByText('已停用').waitFor();
    await staff.goto('/account');
    expect(new URL(staff.url()).pathname).toBe('/sign-in');
  });

  it('a token is shown once and may be revoked; signing out ends the session', async () => {
    const page = await enter();
    await signIn(page, '试管理');
    await page.goto('/account');
    await page.getByLabel('用途').fill('试令牌');
    await page.getByRole('button', { name: '生成令牌' }).click();
    const token = await page.locator('code').innerText();
    const ask = () =>
      fetch(`${inject('origin')}/api/v1/session`, { headers: { authorization: `Bearer ${token}` } });
    expect((await ask()).status).toBe(200);
    await page.reload();
    expect(await page.getByRole('alert').innerText()).toContain('已有叫“试令牌”的令牌');
    expect(await page.getByRole('button', { name: '撤销' }).count()).toBe(1);
    await page.goto('/account');
    expect(await page.locator('main').innerText()).not.toContain(token);
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText('试令牌').waitFor({ state: 'detached' });
    expect((await ask()).status).toBe(401);

    await page.getByRole('button', { name: '退出' }).click();
    await page.waitForURL('/');
    await page.goto('/account');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });

  it.each(['zh', 'en'])('the sign-in page is sound in %s, light and dark, at 320 px', async (lang) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await enter({ viewport: { width: 320, height: 640 }, colorScheme });
      await page.goto(`/sign-in?lang=${lang}`);
      expect(await fits(page)).toBe(true);
      expect(await audit(page)).toEqual([]);
    }
  });
});
