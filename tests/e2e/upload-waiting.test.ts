import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { useAdministrator } from './use-administrator.ts';
import { eventually, useBrowser } from './visit.ts';

const { enter } = useBrowser();

const own = useAdministrator();

const open = async (path: string, options: Parameters<typeof enter>[0] = {}): Promise<Page> => {
  const page = await enter({ baseURL: own.origin, storageState: own.storageState, ...options });
  await page.goto(path);
  return page;
};
const table = (...rows: string[]) => ['区县,指标,数值,时期', ...rows, ''].join('\n');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

async function mendCell(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`#${address}`).click();
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
}

describe('edits that have not been read again', () => {
  it('are not passed over by publishing: it says how many wait, and leads to where they are read', async () => {
    const page = await open(await own.bring('等.csv', table('城阳,团员,4000,2016')));
    await mendCell(page, 'C2', '4999');
    await page.locator('#D2').click();
    await page.getByRole('button', { name: '发布' }).click();
    const told = page.getByRole('alert').filter({ hasText: '有 1 处改动还没有重新读' });
    await told.waitFor();
    expect(await page.getByText('已发布为第').count()).toBe(0);
    expect(await audit(page)).toEqual([]);
    await told.getByRole('link', { name: '去重新读' }).click();
    expect(await focused(page)).toBe('reread-cells');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('#C2').innerText()).toContain('4999人');
    await page.getByRole('button', { name: '发布' }).click();
    await page.getByText('已发布为第').waitFor();
    const answer = await page.request.get(
      '/api/v1/observations?metric=league-members&district=chengyang&period=2016',
    );
    expect(await answer.json()).toMatchObject({ observations: [{ printed: '4999' }] });
  });

  it('typed in the form of how a file is read wait, too', async () => {
    const page = await open(await own.bring('读法.csv', table('城阳,团员,4001,2016')));
    await page.getByLabel('表头在第几行').fill('1');
    await page.getByRole('button', { name: '发布' }).click();
    await page.getByRole('alert').filter({ hasText: '有 1 处改动' }).waitFor();
    await page.getByRole('link', { name: '去重新读' }).click();
    expect(await focused(page)).toBe('reread-file');
  });

  it('are not left without a question', async () => {
    const page = await open(await own.bring('离开.csv', table('城阳,团员,4002,2016')));
    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
    await mendCell(page, 'C2', '4998');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await mendCell(page, 'C2', '4997');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('#C2').innerText()).toContain('4997人');
    expect(asked).toHaveLength(1);
  });

  it('a cell that was mended says nothing of what it was read as before', async () => {
    const page = await open(await own.bring('旧.csv', table('城阳,团员,4003,2016')));
    expect(await page.locator('#C2 small').isVisible()).toBe(true);
    await mendCell(page, 'C2', '4996');
    expect(await page.locator('#C2 small').isVisible()).toBe(false);
  });
});

describe('what is typed in one form', () => {
  it('is there again after another was read, where the same stands there as before', async () => {
    const rows = ['城阳,团员,若干,2016', '城阳,团支部,许多,2016', '城阳,推优入党,7,2016'];
    const page = await open(await own.bring('两处.csv', table(...rows)));
    await page.getByLabel('改为 C2').fill('4004');
    await page.getByLabel('改为 C3').fill('41');
    await mendCell(page, 'C3', '42');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('#C3').innerText()).toContain('42个');
    await eventually(() => page.getByLabel('改为 C2').inputValue()).toBe('4004');
    expect(await page.getByLabel('改为 C3').count()).toBe(0);
    await page.getByRole('button', { name: '按改动重新读' }).first().click();
    await eventually(() => page.locator('#C2').innerText()).toContain('4004人');
  });

  it('and what was mended in the grid, where reading it again was refused', async () => {
    const page = await open(await own.bring('太长.csv', table('城阳,团员,4007,2016')));
    await page.locator('#C2').click();
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('长'.repeat(5000));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await eventually(() => page.locator('#C2 span').innerText()).toContain('长长');
    await page.locator('#C2').click();
    expect((await page.getByLabel('改为').inputValue()).length).toBe(5000);
  });

  it('a note and ticked warnings are there after a mend', async () => {
    const before = await open(await own.bring('先.csv', table('城阳,团员,4000,2017')));
    await before.getByRole('button', { name: '发布' }).click();
    await before.getByText('已发布为第').waitFor();
    const rows = ['城阳,团员,90000,2018', '城阳,推优入党,7,2018'];
    const page = await open(await own.bring('后.csv', table(...rows)));
    await page.getByRole('checkbox', { name: /的 \d+ 倍/ }).check();
    await page.getByLabel('说明').fill('核对过');
    await mendCell(page, 'C3', '8');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('#C3').innerText()).toContain('8人');
    await eventually(() => page.getByLabel('说明').inputValue()).toBe('核对过');
    expect(await page.getByRole('checkbox', { name: /的 \d+ 倍/ }).isChecked()).toBe(true);
  });
});

describe('after something was done, the page was loaded anew', () => {
  it('at the field of the next problem, and where none is left at what tells that it was read', async () => {
    for (const [javaScriptEnabled, year] of [[true, 2014] as const, [false, 2013] as const]) {
      const rows = ['团员,若干', '团支部,许多', '推优入党,一些'].map((said) => `城阳,${said},${year}`);
      const path = await own.bring('改三处.csv', table(...rows));
      const page = await open(path, { javaScriptEnabled });
      expect(await page.getByRole('checkbox', { name: '这一行不报（第 3 行）' }).count()).toBe(1);
      await page.getByLabel('改为 C3').fill('43');
      await page.getByLabel('改为 C3').press('Enter');
      await page.waitForURL(/done=read#mend-1/);
      expect(await page.locator(':focus').getAttribute('name')).toBe('cell-C4');
      await page.locator(':focus').fill('9');
      await page.locator(':focus').press('Enter');
      await page.waitForURL(/done=read#mend-0/);
      expect(await page.locator(':focus').getAttribute('name')).toBe('cell-C2');
      await page.locator(':focus').fill('4005');
      await page.locator(':focus').press('Enter');
      await page.waitForURL(/done=read#news/);
      expect(await page.locator(':focus').innerText()).toContain('已经重新读过');
      expect(await page.locator(':focus').getAttribute('role')).toBe('status');
      await page.getByRole('button', { name: '发布' }).click();
      await page.waitForURL(/done=published#news/);
      expect(await page.locator(':focus').innerText()).toContain('已发布为第');
      if (javaScriptEnabled) expect(await audit(page)).toEqual([]);
    }
  });

  it('and loading it once more does nothing twice', async () => {
    const path = await own.bring('说.csv', table('城阳,团员,4006,2014'));
    const before = await open(path);
    const answer = await before.request.post(`${own.origin}/api/v1${path}/comments`, {
      data: { text: '先说一句' },
      headers: { origin: own.origin },
    });
    expect(answer.ok()).toBe(true);
    const page = await open(path);
    await page.getByLabel('说点什么').fill('请看第 2 行');
    await page.getByRole('button', { name: '发送' }).click();
    await page.getByText('请看第 2 行').waitFor();
    expect(await page.locator(':focus').innerText()).toBe('批注');
    await page.reload();
    expect(await page.getByText('请看第 2 行').count()).toBe(1);
    expect(await page.getByLabel('说点什么').inputValue()).toBe('');
  });
});
