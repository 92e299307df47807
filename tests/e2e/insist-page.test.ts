import { describe, expect, inject, it } from 'vitest';
import { audit } from './audit.ts';
import { NOTHING, overflow } from './overflow.ts';
import { smallTargets } from './small-targets.ts';
import { strayChinese } from './stray-chinese.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const WITHOUT_SCRIPT = { javaScriptEnabled: false };

describe('where figures are set apart as not comparable', () => {
  it('a reader may insist, and the picture itself says that they are not', async () => {
    const page = await visit('/', WITHOUT_SCRIPT);
    await page.locator('#m-loan-amount').getByRole('link', { name: '仍要放在一起看' }).click();
    expect(new URL(page.url()).pathname).toBe('/insist');
    const picture = page.locator('figure svg');
    const words = (await picture.locator('text').allTextContents()).join('');
    expect(words).toContain('不可比');
    expect(words).toContain('口径不同，不能相比');
    expect(words).toContain('1035万元');
    expect(words).toContain('2000余万元');
    expect(await picture.locator('path, rect:not([fill="none"])').count()).toBeLessThan(2);
    expect(await page.locator('.ratio').innerText()).toMatch(/^两数之比：不给出，见 ?§3a$/);
    expect(await page.locator('.statement').innerText()).not.toMatch(/倍|多于/);
  });

  it('there is such a link exactly where figures stand apart, or one in the place of another', async () => {
    const { panels } = (await (await fetch(`${inject('origin')}/api/v1/compare`)).json()) as {
      panels: {
        metric: string;
        reasons: { code: string }[];
        cells: { status: string; instead: unknown }[];
      }[];
    };
    const codes = ['scopes-differ', 'periods-too-far', 'scope-apart', 'period-apart'];
    const page = await visit('/', WITHOUT_SCRIPT);
    for (const panel of await page.locator('.panel').all()) {
      const id = (await panel.getAttribute('id'))?.slice('m-'.length);
      const { reasons = [], cells = [] } = panels.find(({ metric }) => metric === id) ?? {};
      const isApart =
        reasons.some(({ code }) => codes.includes(code)) ||
        (cells.some(({ status }) => status === 'reported') && cells.some(({ instead }) => instead));
      expect(await panel.getByRole('link', { name: '仍要放在一起看' }).count()).toBe(isApart ? 1 : 0);
    }
  });
});

describe('the page of two figures', () => {
  it('shows any two of a metric, what stands in for a missing one among them', async () => {
    const page = await visit('/insist?metric=volunteers-deployed', WITHOUT_SCRIPT);
    expect(await page.locator('figure svg text').allTextContents()).toContain('不可比');
    await page.locator('summary').first().click();
    const first = page.locator('fieldset').first();
    await first.getByRole('radio', { name: /崂山 1600余人次/ }).check();
    await page.locator('summary').nth(1).click();
    await page
      .locator('fieldset')
      .nth(1)
      .getByRole('radio', { name: /城阳 3284人次/ })
      .check();
    await page.getByRole('button', { name: '放在一起看' }).click();
    expect(await page.locator('figure svg text').allTextContents()).toContain('谨慎比较');
    expect(await page.locator('.statement').innerText()).toContain('1600余人次');
  });

  it('opens the source of each figure, at its version', async () => {
    const page = await visit('/insist?metric=loan-amount&version=5', WITHOUT_SCRIPT);
    await page.locator('li[id^="f-"] a').nth(1).click();
    expect(new URL(page.url()).searchParams.get('version')).toBe('5');
    expect(await page.locator('dialog').innerText()).toContain('1035万元');
    expect(await page.locator('figure svg').count()).toBe(1);
  });

  it('puts branches beside the organisations of one sector, and says that they are not comparable', async () => {
    const page = await visit('/metric/league-branches', WITHOUT_SCRIPT);
    await page.getByRole('link', { name: '仍要放在一起看' }).click();
    await page.getByRole('link', { name: '社会领域团组织', exact: true }).click();
    const words = (await page.locator('figure svg text').allTextContents()).join('');
    for (const said of ['不可比', '531个', '636个']) expect(words).toContain(said);
    expect(await page.locator('.ratio').innerText()).toContain('不给出');
    await page.locator('summary').nth(1).click();
    expect(await page.getByRole('radio', { name: '城阳 社会领域团组织 636个' }).last().isChecked()).toBe(
      true,
    );
  });

  it('says so where there are no two figures, and lists the metrics where it is asked for none', async () => {
    const page = await visit('/insist?metric=league-branches', WITHOUT_SCRIPT);
    expect(await page.locator('.lead').innerText()).toContain('没有两个数字');
    expect((await page.goto('/insist'))?.status()).toBe(404);
    expect(await page.locator('main').textContent()).toContain('loan-amount');
    expect((await page.goto('/insist?metric=loan-amount&a=1&b=999999'))?.status()).toBe(404);
  });

  it.each(['light', 'dark'])('axe finds nothing, %s', async (theme) => {
    for (const width of [390, 1440]) {
      const viewport = { width, height: 900 };
      const page = await visit(`/insist?metric=loan-amount&theme=${theme}`, { viewport, isLive: false });
      expect(await audit(page)).toEqual([]);
    }
  });

  it.each([320, 390, 1440, 2560])(
    'at %i px nothing sticks out, and all that is tapped is large enough',
    async (width) => {
      const viewport = { width, height: 800 };
      const page = await visit('/insist?metric=squads&lang=en', { viewport, isLive: false });
      expect(await overflow(page)).toEqual(NOTHING);
      expect(await smallTargets(page)).toEqual([]);
      expect(await strayChinese(page.locator('main'))).toEqual([]);
    },
  );

  it('holds a figure with a long counter within its picture', async () => {
    const path = '/insist?metric=league-branches&with=social-sector-orgs&lang=en';
    const page = await visit(path, { viewport: { width: 390, height: 800 }, isLive: false });
    const picture = await page.locator('figure svg').boundingBox();
    for (const text of await page.locator('figure svg text').all()) {
      const box = await text.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan((picture?.x ?? 0) + (picture?.width ?? 0));
    }
  });
});
