import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { useAdministrator } from './use-administrator.ts';
import { eventually, untilLive, useBrowser } from './visit.ts';

const { enter } = useBrowser();
/** With the five of the seed: six hundred. */
const MANY = 595;
const METRICS = ['出动志愿者人次', '志愿服务人次', '青年突击队', '团支部', '贷款笔数', '青年志愿者'];
const HEADER = '代码,网址名,区县,区县英文,城市,城市英文,省份,省份英文';
const WIDTHS = [1440, 390];

const numbers = Array.from({ length: MANY }, (_, index) => String(index).padStart(3, '0'));
const districts = numbers.map(
  (number, index) =>
    `900${number},shi-${number},试${number}区,Shi ${number},试${Math.floor(index / 20)}市,Shi City,试省,Shi Province`,
);
const figures = numbers.flatMap((number, index) =>
  METRICS.flatMap((metric, place) =>
    (index + place) % 5 === 0
      ? []
      : [`试${number}区,${metric},${1000 + ((index * 37 + place) % 9000)}${index % 7 ? '' : '余'},2024`],
  ),
);

const own = useAdministrator();

const open = async (path: string, options: Parameters<typeof enter>[0] = {}): Promise<Page> => {
  const page = await enter({ baseURL: own.origin, ...options });
  await page.goto(path);
  return page;
};
const asAdministrator = (path: string) => open(path, { storageState: own.storageState });
const sized = (width: number) => ({ viewport: { width, height: 900 } });
const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const main = (page: Page) => page.locator('main').innerText();

async function uploadDistricts(page: Page, rows: readonly string[]): Promise<void> {
  const buffer = Buffer.from([HEADER, ...rows].join('\n'));
  await page.getByLabel('CSV 文件').setInputFiles({ name: 'districts.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: '上传' }).click();
}

const ask = async (path: string): Promise<unknown> => (await fetch(`${own.origin}/api/v1/${path}`)).json();

/** What an answer and all that follow it hold. */
async function follow<Answer>(path: string, items: (answer: Answer) => readonly string[]) {
  const all: string[] = [];
  let parts = 0;
  for (let next: string | null = path; next !== null; parts += 1) {
    const answer = (await ask(next.replace('/api/v1/', ''))) as Answer & { next: string | null };
    all.push(...items(answer));
    next = answer.next;
  }
  return { all, parts };
}

describe('six hundred districts come in by one file', () => {
  it('with one bad row none of them is added', async () => {
    const page = await asAdministrator('/admin/districts');
    await uploadDistricts(page, [...districts.slice(1), '99,shi-000,试000区,Shi,试市,Shi,试省,Shi']);
    await page.getByRole('alert').waitFor();
    await page.goto('/admin/districts');
    expect(await main(page)).toContain('共 5 个');
  });

  it('without, all of them are, a page at a time, and are found by name', async () => {
    const page = await asAdministrator('/admin/districts');
    await uploadDistricts(page, districts);
    const news = page.getByRole('status').filter({ hasText: String(MANY) });
    await news.waitFor();
    await page.goto('/admin/districts');
    expect(await main(page)).toContain('共 600 个');
    expect(await page.locator('tbody tr').count()).toBe(50);
    await page.getByLabel('查找').fill('试500区');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '试500区' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(1);
  });

  it('their figures are previewed and published together', async () => {
    const path = await own.bring('试.csv', `区县,指标,数值,时期\n${figures.join('\n')}\n`);
    const page = await asAdministrator(path);
    expect(await fits(page)).toBe(true);
    expect(await main(page)).toContain('图上画30个区县');
    const picture = page.locator('figure img').first();
    await picture.scrollIntoViewIfNeeded();
    const shape = () =>
      picture.evaluate((image: HTMLImageElement) => image.naturalHeight / image.naturalWidth || 9);
    await eventually(shape).toBeLessThan(3);
    await page.getByLabel('说明').fill('六百个区县');
    await page.getByRole('button', { name: '发布' }).click();
    await page.getByText('已发布为第').waitFor();
  });
});

describe('with six hundred districts', () => {
  it.each([
    ['/', 80],
    ['/coverage', 40],
    ['/districts', 30],
    ['/how', 40],
    ['/district/laoshan', 60],
    ['/insist?metric=volunteers-deployed', 20],
    ['/metric/volunteers-deployed', 100],
    ['/present', 120],
  ])('%s is at most %i KiB', async (path, most) => {
    const answer = await fetch(own.origin + path);
    expect(answer.status).toBe(200);
    expect(gzipSync(Buffer.from(await answer.arrayBuffer())).length / 1024).toBeLessThan(most);
  });

  it('an account names its district, and another is chosen in the row that is opened, by key alone', async () => {
    const page = await asAdministrator('/accounts');
    for (const name of ['试甲', '试乙', '试丙']) {
      await page.getByLabel('用户名').fill(name);
      await page.getByLabel('区县').selectOption('shi-500');
      await page.getByRole('button', { name: '添加账号' }).click();
      await page.getByRole('row', { name }).getByText('试500区').waitFor();
    }
    const lists = page.locator('select[name=district]');
    expect(await lists.count()).toBe(1);
    await page.getByRole('link', { name: '修改 试乙' }).press('Enter');
    const row = page.getByRole('row', { name: '试乙' });
    await row.getByLabel('区县').selectOption('laoshan');
    expect(await lists.count()).toBe(2);
    expect(await audit(page)).toEqual([]);
    await row.getByRole('button', { name: '保存' }).press('Enter');
    await row.getByText('崂山').waitFor();
    expect(await lists.count()).toBe(1);
  });

  it.each(WIDTHS)('the start page shows thirty and says so, at %i pixels', async (width) => {
    const page = await open('/', sized(width));
    expect(await page.locator('.coverage tbody tr').count()).toBe(30);
    expect(await page.locator('.opening').innerText()).toContain(
      '目录里有600个区县，这里按目录次序先列前30个',
    );
    expect(await page.locator('#m-volunteers-deployed svg').textContent()).not.toContain('试025区');
    expect(await fits(page)).toBe(true);
    expect(await audit(page)).toEqual([]);
  });

  it.each(WIDTHS)('so does the table of coverage, at %i pixels', async (width) => {
    const page = await open('/coverage', sized(width));
    expect(await main(page)).toContain('30个区，');
    expect(await page.locator('.opening').innerText()).toContain('先列前30个');
    expect(await fits(page)).toBe(true);
    expect(await audit(page)).toEqual([]);
  });

  it.each(WIDTHS)('others are found by name and chosen without script, at %i pixels', async (width) => {
    const page = await open('/coverage?subject=volunteers', { ...sized(width), javaScriptEnabled: false });
    await page.locator('.choices summary').nth(1).click();
    await page.getByRole('link', { name: '从全部600个里选' }).click();
    expect(await page.locator('details[open]').count()).toBe(0);
    for (const name of ['试500区', '试300区']) {
      await page.getByLabel('按名称查找').fill(name);
      await page.keyboard.press('Enter');
      await page.getByRole('checkbox', { name }).check();
    }
    expect(await fits(page)).toBe(true);
    await page.getByRole('button', { name: '并排看' }).click();
    expect(page.url()).toBe(`${own.origin}/coverage?subject=volunteers&district=shi-300,shi-500`);
    expect(await main(page)).toContain('2个区，');
    expect(await main(page)).not.toContain('先列前');
  });

  it('the page of all of them is sound', async () => {
    for (const width of WIDTHS) {
      const page = await open('/districts?find=试1&district=laoshan', sized(width));
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
      expect(await main(page)).toMatch(/找“试1”，有\d+个区县/);
      expect(await fits(page)).toBe(true);
      expect(await audit(page)).toEqual([]);
    }
  });

  it('more than thirty are not shown unsaid', async () => {
    const names = numbers.slice(0, 31).map((number) => `shi-${number}`);
    const page = await open(`/?district=${names.join()}`);
    expect(await page.locator('.coverage tbody tr').count()).toBe(30);
    expect(await page.locator('.opening').innerText()).toContain('选了31个区县，并排最多30个');
    await page.goto(`/districts?show=1&district=${names.join()}`);
    expect(await page.getByRole('alert').innerText()).toContain('请去掉1个');
  });

  it('a version of before they came shows those that there were', async () => {
    const page = await open('/?version=5');
    expect(await page.locator('.coverage tbody tr').count()).toBe(5);
    expect(await main(page)).not.toContain('先列前');
  });

  it.each([
    ['/how', '例子只出自按目录次序的前30个'],
    ['/district/shi-500', '本页只与其中29个并看'],
    ['/insist?metric=volunteers-deployed', '先列前30个'],
    ['/present', '先列前30个'],
  ])('%s says that it is of some of them', async (path, words) => {
    const page = await open(path, sized(390));
    expect(await page.locator('body').innerText()).toContain(words);
    expect(await fits(page)).toBe(true);
  });

  it('the API answers part by part, and all of it', async () => {
    const panels = await follow<{ panels: { metric: string }[] }>('compare', ({ panels }) =>
      panels.map(({ metric }) => metric),
    );
    expect(panels.parts).toBeGreaterThan(1);
    const { metrics } = (await ask('metrics')) as { metrics: { id: string }[] };
    expect(panels.all).toEqual(metrics.map(({ id }) => id));
    const leads = await follow<{ leads: { subject: string }[] }>('compare', ({ leads }) =>
      leads.map(({ subject }) => subject),
    );
    const { subjects } = (await ask('subjects')) as { subjects: { id: string }[] };
    expect(leads.all.toSorted()).toEqual(subjects.map(({ id }) => id).toSorted());
    const histories = await follow<{ histories: { metric: string }[] }>('history', ({ histories }) =>
      histories.map(({ metric }) => metric),
    );
    expect(histories.all).toEqual(panels.all);
    const query = 'observations?subject=volunteers,branches';
    const found = await follow<{ observations: { id: string }[] }>(query, ({ observations }) =>
      observations.map(({ id }) => id),
    );
    const csv = await fetch(`${own.origin}/api/v1/observations.csv?subject=volunteers,branches`);
    expect(new Set(found.all).size).toBe((await csv.text()).trim().split('\r\n').length - 1);
  });

  it('one chart that comes alive has the districts of its picture', async () => {
    const page = await open('/?metric=squads');
    const words = await page.locator('#m-squads svg').first().textContent();
    await untilLive(page);
    await page.locator('#m-squads .stage').hover();
    await page.locator('#m-squads .stage.live').waitFor();
    expect(words).toContain('试020区');
    expect(await page.locator('#m-squads .stage.live').textContent()).not.toContain('试100区');
  });
});
