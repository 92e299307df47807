import { describe, expect, it } from 'vitest';
import { audit, openDetails } from './audit.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const LOOKS = (['zh', 'en'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    [390, 1440].map((width) => [lang, theme, width, `lang=${lang}&theme=${theme}`] as const),
  ),
);

describe.each(LOOKS)('axe finds nothing in %s, %s, at %i px', (_lang, _theme, width, look) => {
  const viewport = { width, height: 900 };

  it('on the page as it opens', async () => {
    expect(await audit(await visit(`/?${look}`, { viewport }))).toEqual([]);
  });

  it('on the page with its tables and notes open', async () => {
    const page = await visit(`/?${look}`, { viewport });
    await openDetails(page, '.panel details, details.others');
    expect(await page.locator('.panel table').first().isVisible()).toBe(true);
    expect(await audit(page)).toEqual([]);
  });

  it('on the page with a list of choices open', async () => {
    const page = await visit(`/?${look}`, { viewport });
    await page.locator('.opening summary').nth(2).click();
    expect(await page.getByRole('checkbox').first().isVisible()).toBe(true);
    expect(await audit(page)).toEqual([]);
  });

  it('on the page with a source open', async () => {
    const page = await visit(`/?${look}&figure=17`, { viewport });
    await page.getByRole('dialog').waitFor();
    expect(await audit(page)).toEqual([]);
  });

  it.each(['/metric/social-sector-orgs', '/metric/squads', '/district/laoshan'])('on %s', async (path) => {
    const page = await visit(`${path}?${look}`, { viewport, isLive: false });
    await openDetails(page, 'main details');
    expect(await audit(page)).toEqual([]);
  });

  it('on the error page', async () => {
    const page = await visit(`/?${look}&metric=nonsense`, { viewport });
    await openDetails(page, 'main details');
    expect(await audit(page)).toEqual([]);
  });
});

describe.each(['zh', 'en'])('for those who do not see the charts, in %s', (lang) => {
  it('each chart has a name, and a description that holds every number drawn', async () => {
    const page = await visit(`/?lang=${lang}`);
    const charts = await page.locator('.panel svg').all();
    expect(charts.length).toBeGreaterThan(5);
    for (const chart of charts) {
      const name = (await chart.locator('title').textContent()) ?? '';
      const description = (await chart.locator('desc').textContent()) ?? '';
      expect(name).not.toBe('');
      expect(await page.getByRole('img', { name }).count()).toBeGreaterThan(0);
      const numbers = (await chart.locator('text').allTextContents()).flatMap(
        (text) => text.match(/^≥?[\d,.]+余?万?余?$/) ?? [],
      );
      expect(numbers).not.toEqual([]);
      for (const number of numbers) expect(description).toContain(number);
    }
  });

  it('each panel has a table with a caption and a row for every district', async () => {
    const page = await visit(`/?lang=${lang}`);
    await openDetails(page, '.panel details');
    const panels = await page.locator('.panel').all();
    expect(panels.length).toBeGreaterThan(5);
    for (const panel of panels) {
      const name = (await panel.locator('h3').evaluate((h3) => h3.firstChild?.textContent ?? '')).trim();
      const table = panel.getByRole('table', { name });
      expect(await table.getByRole('rowheader').count()).toBe(5);
      expect(await table.getByRole('columnheader').count()).toBe(4);
    }
  });
});
