import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { askHeadlines, type AnsweredCell } from './answer.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const withoutScript = (path: string): Promise<Page> => visit(path, { javaScriptEnabled: false });

const stateOf = ({ status, bound }: AnsweredCell): string => {
  if (status === 'reported') return bound === 'exact' ? '确数' : '概数';
  return status === 'plan-only' ? '仅有计划' : '未报送';
};

/** What the marks say to a reader who does not see them. */
const spoken = (cells: Locator): Promise<(string | null)[]> =>
  cells.locator('[aria-label]').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')));

describe('without script', () => {
  it('what is known stands first: five districts against twelve headline metrics, each cell in its state', async () => {
    const page = await withoutScript('/');
    const panels = await askHeadlines();
    const table = page.locator('.coverage table');
    const heads = await table.locator('thead tr').nth(1).locator('th').allInnerTexts();
    expect(heads).toEqual(panels.map(({ name }) => name.zh));
    expect(heads).toHaveLength(12);

    const rows = await table.locator('tbody tr').all();
    expect(rows).toHaveLength(5);
    for (const [at, row] of rows.entries()) {
      expect(await spoken(row.locator('td'))).toEqual(
        panels.map(({ cells }) => cells[at] && stateOf(cells[at])),
      );
    }
    const told = new Set(await spoken(table.locator('tbody td')));
    expect([...told].sort()).toEqual(['仅有计划', '未报送', '概数', '确数'].sort());
  });

  it('the three subjects follow in their order, each with its sentence', async () => {
    const page = await withoutScript('/');
    expect(await page.locator('.groups h2').allInnerTexts()).toEqual(['志愿者', '团组织', '贷款']);
    for (const lead of await page.locator('.groups .lead').allInnerTexts()) expect(lead).toMatch(/公布.+。$/);
  });

  it('each panel with a bar holds its picture as SVG, with a name and a description of what it shows', async () => {
    const page = await withoutScript('/');
    const drawn = (await askHeadlines()).filter(({ cells }) => cells.some(({ onAxis }) => onAxis));
    expect(drawn.length).toBeGreaterThan(5);
    expect(await page.locator('.panel svg').count()).toBe(drawn.length);
    for (const { metric, name, statement } of drawn) {
      const svg = page.locator(`#m-${metric} svg`);
      expect(await svg.locator('title').textContent()).toBe(name.zh);
      expect(await svg.locator('desc').textContent()).toBe(statement.zh);
      expect(await svg.isVisible()).toBe(true);
    }
  });

  it('where a district has more figures than the one that is drawn, the panel says so', async () => {
    const page = await withoutScript('/?metric=job-posts');
    expect(await page.locator('#m-job-posts details').textContent()).toContain(
      '没有画出的数：崂山另有1个，口径或时期不同；点指标名看全部。',
    );
  });

  it('a lower bound keeps its 余 in the picture', async () => {
    const page = await withoutScript('/');
    const texts = await page.locator('#m-volunteers-deployed svg text').allTextContents();
    expect(texts).toContain('1600余');
    expect(texts).not.toContain('1600');
  });

  it.each([
    ['volunteers-deployed', ['济阳', '未报送']],
    ['volunteer-service-times', ['济阳', '仅有计划']],
    ['volunteers-deployed', ['山亭', '报的是人数：1000余']],
    ['loan-number', ['山亭', '报的是金额：2000余万元']],
  ])('in %s the place of a district without a figure says why: %s', async (metric, words) => {
    const page = await withoutScript('/');
    const texts = await page.locator(`#m-${metric} svg text`).allTextContents();
    expect(texts.join(' ')).toContain(words.join(' '));
  });

  it('two loan products share no axis: their amounts stand as figures, each with its scope', async () => {
    const page = await withoutScript('/');
    const panel = page.locator('#m-loan-amount');
    expect(await panel.locator('svg').count()).toBe(0);
    const figures = await panel.locator('li.figure').allInnerTexts();
    expect(figures).toHaveLength(2);
    expect(figures[0]).toMatch(/^1035万元\s+城阳 · 青创先锋贷/);
    expect(figures[1]).toMatch(/^2000余万元\s+山亭 · 整村授信/);
  });

  it('under each panel stand its sentence, its sources and its table of every district', async () => {
    const page = await withoutScript('/');
    const reported = (await askHeadlines()).filter(({ cells }) => cells.some(({ bound }) => bound !== null));
    expect(await page.locator('.panel').count()).toBe(reported.length);
    for (const { metric, statement } of reported) {
      const panel = page.locator(`#m-${metric}`);
      expect(await panel.locator('figcaption').innerText()).toContain(statement.zh);
      expect(await panel.locator('.foot > p').innerText()).toMatch(/\d{4}/);
      await panel.locator('summary').click();
      const rows = panel.locator('table tbody tr');
      expect(await rows.count()).toBe(5);
      expect(await rows.first().isVisible()).toBe(true);
    }
  });

  it('at a version that is not the newest it leads to what has changed since', async () => {
    const later = (page: Page) => page.getByRole('link', { name: '看此后改了什么' });
    const page = await withoutScript('/?version=3');
    expect(await later(page).getAttribute('href')).toBe('/versions/compare?from=3&to=5');
    expect(await later(await withoutScript('/')).count()).toBe(0);
  });

  it('the form chooses: its button opens the view in a new address', async () => {
    const page = await withoutScript('/');
    await page.locator('summary', { hasText: '区县' }).click();
    for (const name of ['城阳', '济阳', '山亭']) await page.getByRole('checkbox', { name }).uncheck();
    await page.getByRole('button', { name: '应用' }).click();
    expect(new URL(page.url()).searchParams.getAll('district')).toEqual(['laoshan', 'xigu']);
    const names = await page.locator('.coverage tbody th').allInnerTexts();
    expect(names.map((name) => name.trim().slice(0, 2))).toEqual(['崂山', '西固']);
  });
});
