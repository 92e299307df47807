import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../scripts/serve-worker.ts';
import { audit, openDetails } from './audit.ts';
import { NOTHING, overflow } from './overflow.ts';
import { serveInvented } from './serve-invented.ts';
import { useBrowser } from './visit.ts';

const DISTRICTS = `990001,test-a,试甲,Test A,试市,Test City,试省,Test Province
990002,test-b,试乙,Test B,试市,Test City,试省,Test Province
990003,test-c,试丙,Test C,试市,Test City,试省,Test Province
`;
const METRICS = `test-groups,branches,test-groups,试验组织数,Test groups,虚构的指标。,An invented metric.,count,个,groups,stock,neutral,,,
test-groups-more,branches,test-groups,试验组织新增,Test groups added,虚构的指标。,An invented metric.,count,个,groups,increment,neutral,,,
test-quarters,branches,test-quarters,试验季度数,Test quarters,虚构的指标。,An invented metric.,count,个,groups,flow,neutral,,,
`;
const FIGURES = `区县,指标,数值,单位,时期,口径,状态
试甲,试验组织数,100,个,2021-12-31,,
试甲,试验组织数,130余,个,2022-12-31,,
试甲,试验组织数,160,个,2023-12-31,,
试甲,试验组织新增,30,个,2023,,
试乙,试验组织数,200,个,2021-12-31,,
试乙,试验组织数,,,2022-12-31,,未报送
试乙,试验组织数,180,个,2023-12-31,,
试丙,试验组织数,50,个,2023-12-31,试项目,
${['2021', '2022', '2023'].flatMap((year) => [1, 2, 3, 4].map((quarter) => `试甲,试验季度数,${quarter}0,个,${year}-Q${quarter},,`)).join('\n')}
`;

let served: Served;
beforeAll(async () => {
  const scopes = 'test-programme,programme,试项目,test programme\n';
  served = await serveInvented({ districts: DISTRICTS, metrics: METRICS, scopes, figures: FIGURES });
});
afterAll(() => served.stop());

const { enter } = useBrowser();
const open = async (path: string, options: Parameters<typeof enter>[0] = {}) => {
  const page = await enter({ baseURL: served.url, javaScriptEnabled: false, ...options });
  await page.goto(path);
  return page;
};

describe('change over time on the page of a metric', () => {
  it('is a picture, a statement and a table of every period, each figure with its bound', async () => {
    const page = await open('/metric/test-groups?lang=zh');
    const region = page.getByRole('region', { name: '前后看' });
    expect(await region.locator('svg:visible').count()).toBe(1);
    expect(await region.innerText()).toContain('试乙2021年12月31日为200个；2023年12月31日为180个。');
    const rows = await region.locator('tbody tr').allInnerTexts();
    const [a, b, c] = rows.map((row) => row.split(/\s+/).filter(Boolean));
    expect(a).toEqual(['试甲', '100', '130余', '160']);
    expect(b).toEqual(['试乙', '200', '未报送', '180']);
    expect(c).toEqual(['试丙', '试项目', '—', '—', '50']);
    expect(await region.innerText()).toContain('“—”：这一期没有数字。');
  });

  it('says where a line breaks and why, under the rule', async () => {
    const page = await open('/metric/test-groups?lang=zh');
    const breaks = page.getByRole('group').filter({ hasText: '线在哪里断开' });
    await breaks.locator('summary').click();
    const [told, ...more] = await breaks.getByRole('listitem').allInnerTexts();
    expect(told).toBe('试乙：2022年12月31日未报送，不连线。 §14b');
    expect(more).toEqual([]);
    expect(await breaks.getByRole('link').getAttribute('href')).toBe('/how#14b');
  });

  it('leads from each figure of the table to its source', async () => {
    const page = await open('/metric/test-groups?lang=en');
    await page
      .getByRole('region', { name: 'Over time' })
      .getByRole('link', { name: '≥130', exact: true })
      .click();
    expect(await page.getByRole('dialog').innerText()).toContain('Test A');
  });

  it('holds increments against totals, and says what the figures leave open', async () => {
    const page = await open('/metric/test-groups?lang=zh');
    const note = await page.getByRole('region', { name: '前后看' }).locator('.notes li').innerText();
    expect(note).toContain('试甲');
    expect(note).toMatch(/^不能断定 /);
    expect(note).toMatch(/§15b$/);
  });

  it.each([320, 390, 1440, 2560])('at %i px nothing of it sticks out, few periods or many', async (width) => {
    for (const metric of ['test-groups', 'test-quarters'])
      for (const lang of ['zh', 'en']) {
        const page = await open(`/metric/${metric}?lang=${lang}`, { viewport: { width, height: 800 } });
        expect(await overflow(page)).toEqual(NOTHING);
        expect(await page.locator('#history').locator('xpath=../..').locator('svg:visible').count()).toBe(1);
      }
  });

  it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    for (const width of [390, 1440]) {
      const viewport = { width, height: 900 };
      const page = await open('/metric/test-groups', { viewport, colorScheme, javaScriptEnabled: true });
      await openDetails(page, 'details');
      expect(await audit(page)).toEqual([]);
    }
  });

  it('on paper shows the wide picture and the table', async () => {
    const page = await open('/metric/test-groups', { viewport: { width: 718, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const region = page.getByRole('region', { name: '前后看' });
    expect(await region.locator('.wide svg').isVisible()).toBe(true);
    expect(await region.locator('.narrow svg').isVisible()).toBe(false);
    expect(await region.locator('tbody tr').first().isVisible()).toBe(true);
    expect(await overflow(page)).toEqual(NOTHING);
  });
});
