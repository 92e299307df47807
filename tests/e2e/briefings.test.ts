import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, openDetails } from './audit.ts';
import { serveApart, type Apart } from './serve-apart.ts';
import { useBrowser } from './visit.ts';

const { enter } = useBrowser();
const PHONE = { viewport: { width: 390, height: 844 } };
const PASSWORD = 'plainly a test password';

let apart: Apart;
const post = (path: string, body: unknown, more = {}) =>
  fetch(`${apart.origin}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: apart.origin, ...more },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  apart = await serveApart();
  const link = apart.welcome.replace('welcome', 'links');
  expect((await post(link, { name: '试主管', password: PASSWORD })).status).toBe(204);
  const session = await post('/session', { name: '试主管', password: PASSWORD });
  const cookie = session.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const added = await post('/accounts', { name: '试同事', role: 'reviewer', district: null }, { cookie });
  const { link: welcome } = (await added.json()) as { link: string };
  const token = new URL(welcome, apart.origin).pathname.replace('welcome', 'links');
  expect((await post(token, { password: PASSWORD })).status).toBe(204);
});
afterAll(() => apart.stop());

const open = (options: Parameters<typeof enter>[0] = {}) => enter({ baseURL: apart.origin, ...options });

async function signIn(name: string, path: string, options = {}): Promise<Page> {
  const page = await open({ javaScriptEnabled: false, ...options });
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`);
  await page.getByLabel('用户名').fill(name);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL(path);
  return page;
}

async function begin(page: Page, slug: string, addresses: readonly string[]): Promise<void> {
  await page.goto('/briefings');
  await page.getByLabel('标题').fill('试验简报');
  await page.getByLabel('网址名').fill(slug);
  await page.getByRole('button', { name: '新建简报' }).click();
  await page.waitForURL(`/briefings/${slug}`);
  for (const address of addresses) {
    await page.getByLabel('粘贴地址').fill(address);
    await page.getByRole('button', { name: '添加' }).click();
    await page.getByText('已保存').waitFor();
  }
}

const SQUADS = '/metric/squads';
const DEPLOYED = '/charts/compare.svg?metric=volunteers-deployed';
const chartsIn = (page: Page) => page.locator('ol li p a').allInnerTexts();
/** Without what tells two charts of one metric apart. */
const namesIn = async (page: Page) => (await chartsIn(page)).map((name) => name.split(' · ')[0]);
const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe('staff', () => {
  it('make a briefing of two charts, put them in order, and a colleague goes on with it', async () => {
    const page = await signIn('试主管', '/briefings');
    await begin(page, 'two', [SQUADS, DEPLOYED]);
    expect(await namesIn(page)).toEqual(['青年突击队', '出动志愿者人次']);
    await page.getByLabel('图下的话').first().fill('试验的话甲');
    await page.getByRole('button', { name: '下移 1' }).click();
    await page.getByText('已保存').waitFor();
    expect(await namesIn(page)).toEqual(['出动志愿者人次', '青年突击队']);

    const colleague = await signIn('试同事', '/briefings/two');
    expect(await colleague.getByLabel('图下的话').last().inputValue()).toBe('试验的话甲');
    await colleague.getByLabel('图下的话').first().fill('试验的话乙');
    await colleague.getByLabel('数据').selectOption('5');
    await colleague.getByRole('button', { name: '保存' }).click();
    await colleague.getByText('已保存').waitFor();

    const reader = await open();
    await reader.goto('/briefing/two');
    const told = await reader.locator('main').innerText();
    expect(told).toContain('固定于并览第5版');
    expect(told.indexOf('试验的话乙')).toBeLessThan(told.indexOf('试验的话甲'));
    expect(await reader.locator('.wide svg').first().textContent()).toContain('1600余');
  });

  it('see both texts where two wrote at once, and nothing is lost', async () => {
    const page = await signIn('试主管', '/briefings');
    await begin(page, 'both', [SQUADS]);
    const colleague = await signIn('试同事', '/briefings/both');
    await colleague.getByLabel('标题', { exact: true }).fill('同事的标题');
    await colleague.getByRole('button', { name: '保存' }).click();
    await colleague.getByText('已保存').waitFor();

    await page.getByLabel('图下的话').fill('主管的话');
    await page.getByRole('button', { name: '保存' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('试同事');
    expect(await page.locator('section').innerText()).toContain('同事的标题');
    expect(await page.getByLabel('图下的话').inputValue()).toBe('主管的话');
    expect((await page.context().request.get('/charts/briefing/both.json')).ok()).toBe(true);
    await page.getByRole('button', { name: '存我的这份' }).click();
    await page.getByText('已保存').waitFor();
    expect(await page.getByLabel('图下的话').inputValue()).toBe('主管的话');
  });

  it('keep what they wrote where an address is none of ours', async () => {
    const page = await signIn('试主管', '/briefings');
    await begin(page, 'kept', [SQUADS]);
    await page.getByLabel('图下的话').fill('没存的话');
    await page.getByLabel('粘贴地址').fill('https://elsewhere.example/');
    await page.getByRole('button', { name: '添加' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('不是本站图表的地址');
    expect(await page.getByLabel('图下的话').inputValue()).toBe('没存的话');
    expect(await page.getByLabel('粘贴地址').inputValue()).toBe('https://elsewhere.example/');
  });

  it('add a chart from its address, signing in on the way', async () => {
    const writer = await signIn('试主管', '/briefings');
    await begin(writer, 'later', []);
    const page = await signIn('试同事', '/briefings/add?kind=compare&query=metric%3Dsquads');
    await page
      .getByRole('button', { name: /^试验简报/ })
      .first()
      .click();
    await page.getByText('已保存').waitFor();
    expect((await namesIn(page)).at(-1)).toBe('青年突击队');
  });
});

describe('what a briefing holds', () => {
  it('is told apart where two charts are of one metric', async () => {
    const page = await signIn('试主管', '/briefings');
    await begin(page, 'alike', [
      '/?metric=squads&district=laoshan,xigu',
      '/charts/history.svg?metric=squads',
    ]);
    expect(await chartsIn(page)).toEqual(['青年突击队 · 崂山、西固', '青年突击队 · 历年 · 全部区县']);
  });

  it('is all of one version, and a chart that stays at another says so before it is added', async () => {
    const writer = await signIn('试主管', '/briefings');
    await begin(writer, 'versions', ['/metric/squads?version=2']);
    await writer.getByText('刚才粘贴的地址要的是第2版的数字，没有照搬').waitFor();
    await writer.goto('/use?metric=squads&version=3');
    await writer.getByRole('link', { name: '放进简报' }).click();
    await writer.getByText('这个地址固定在第3版').waitFor();
    await writer.locator('button[value="versions@3"]').click();
    await writer.getByText('已保存').waitFor();
    expect(await writer.getByLabel('数据').inputValue()).toBe('3');
  });

  it('comes as a deck of either shape', async () => {
    const page = await signIn('试主管', '/briefings');
    await begin(page, 'shapes', [SQUADS]);
    await page.goto('/briefing/shapes');
    for (const name of ['幻灯片（PPTX 16:9）', 'PPTX 4:3']) {
      const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? '';
      const answer = await fetch(new URL(href, apart.origin));
      expect([answer.status, answer.headers.get('Content-Disposition')]).toEqual([
        200,
        expect.stringContaining('binglan-shapes-v5.pptx'),
      ]);
    }
    const html = await (await fetch(`${apart.origin}/briefing/shapes`)).text();
    expect(html).toContain(`/charts/compare.png?metric=squads`);
  });
});

describe('saved charts', () => {
  it('are listed, and removed by who may, and what leads to one says so', async () => {
    const page = await signIn('试主管', '/saved');
    await page.goto('/use?metric=squads');
    await page.getByLabel('短名').fill('for-removal');
    await page.getByLabel('标题').fill('试验的图');
    await page.getByRole('button', { name: '存', exact: true }).click();
    await page.waitForURL('/use?spec=for-removal');
    await page.goto('/saved');
    await page.getByRole('link', { name: '试验的图' }).waitFor();
    const scripted = await signIn('试主管', '/saved', { javaScriptEnabled: true });
    expect(await audit(scripted)).toEqual([]);
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: '确定移除' }).click();
    await page.getByText('已移除：for-removal').waitFor();
    for (const path of ['/use?spec=for-removal', '/embed/for-removal', '/charts/for-removal.svg']) {
      const gone = await page.goto(path);
      expect([path, gone?.status(), await page.content()]).toEqual([
        path,
        410,
        expect.stringContaining('已被移除'),
      ]);
    }
    await page.goto('/record');
    expect(await page.locator('main').innerText()).toContain('for-removal');
  });
});

describe('the pages of a briefing', () => {
  it.each([
    ['desk', {}],
    ['phone', PHONE],
    ['dark', { colorScheme: 'dark' as const }],
  ])('are sound on a device: %s', async (device, options) => {
    const page = await signIn('试主管', '/briefings', { javaScriptEnabled: true, ...options });
    const slug = `sound-${device}`;
    await begin(page, slug, [SQUADS]);
    await page.getByLabel('图下的话').fill('一句话');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    for (const path of ['/briefings', `/briefings/${slug}`, '/briefings/add?query=metric%3Dsquads']) {
      await page.goto(path);
      expect({ path, fits: await fits(page) }).toEqual({ path, fits: true });
      expect(await audit(page), path).toEqual([]);
    }
    for (const path of [`/briefing/${slug}`, `/briefing/${slug}?lang=en`, `/present?briefing=${slug}`]) {
      await page.goto(path);
      await openDetails(page, 'details');
      expect({ path, fits: await fits(page) }).toEqual({ path, fits: true });
      expect(await audit(page), path).toEqual([]);
    }
  });

  it('say that a briefing is not there, and that one was removed', async () => {
    const page = await signIn('试主管', '/briefings');
    expect((await page.goto('/briefing/never'))?.status()).toBe(404);
    await begin(page, 'gone', [SQUADS]);
    await page.getByRole('button', { name: '移除这份简报' }).click();
    await page.waitForURL('/briefings');
    expect((await page.goto('/briefing/gone'))?.status()).toBe(410);
    expect(await page.locator('main').innerText()).toContain('已被移除');
  });

  it('print a title page, one chart a page, and the sources', async () => {
    const page = await signIn('试主管', '/briefings', { javaScriptEnabled: true });
    await begin(page, 'paper', [SQUADS, DEPLOYED]);
    for (const path of ['/briefing/paper', '/present?briefing=paper']) {
      await page.goto(path);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect({ path, pages: pdf.match(/\/Type\s*\/Page\b/g)?.length }).toEqual({ path, pages: 4 });
    }
  });
});
