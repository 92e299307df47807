import { describe, expect, inject, it } from 'vitest';
import { eventually, useBrowser } from './visit.ts';

const { visit } = useBrowser();

async function statementOf(metric: string, lang: 'zh' | 'en'): Promise<string> {
  const answer = await fetch(`${inject('origin')}/api/v1/compare?metric=${metric}`);
  const { panels } = (await answer.json()) as { panels: { statement: { zh: string; en: string } }[] };
  return panels[0]?.statement[lang] ?? '';
}

describe('the sentence under a chart', () => {
  it.each([
    ['zh', '复制这句话', '已复制', /^（并览第5版，\d{4}-\d\d-\d\d；来源：.*城阳融媒 2022-05-31.*）$/],
    [
      'en',
      'Copy the sentence',
      'Copied',
      /^ \(Binglan, version 5, \d{4}-\d\d-\d\d; sources: .*2022-05-31.*\)$/,
    ],
  ] as const)(
    'is copied whole, with version, date and sources, and that is said, in %s',
    async (lang, name, done, tail) => {
      const page = await visit(`/?lang=${lang}`, { permissions: ['clipboard-read', 'clipboard-write'] });
      const panel = page.locator('#m-volunteers-deployed');
      await panel.getByRole('button', { name }).click();
      await panel.getByRole('status').filter({ hasText: done }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const statement = await statementOf('volunteers-deployed', lang);
      expect(copied.slice(0, statement.length)).toBe(statement);
      expect(copied.slice(statement.length)).toMatch(tail);
      await eventually(() => panel.getByRole('status').count()).toBe(0);
    },
  );

  it.each([
    ['/metric/volunteers-deployed', '崂山只知下限，与城阳的先后不能断定。'],
    ['/insist?metric=loan-amount', '两个数字不可比。'],
  ])('is copied from %s, which brings no other script', async (path, said) => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await visit(path, { permissions, isLive: false });
    await page.getByRole('button', { name: '复制这句话' }).click();
    await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(said);
    expect(copied).toMatch(/（并览第5版，\d{4}-\d\d-\d\d；来源：.*城阳融媒 2022-05-31.*）$/);
  });

  it.each([
    ['/', '#m-volunteers-deployed'],
    ['/metric/volunteers-deployed', 'main'],
  ])('has no such button without script on %s', async (path, within) => {
    const page = await visit(path, { javaScriptEnabled: false });
    expect(await page.locator(within).getByRole('button', { name: '复制' }).count()).toBe(0);
  });
});
