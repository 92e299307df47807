import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import { seededDb } from '../../tests/workerd/seeded.ts';
import { app } from '../app.ts';

interface History {
  metric: string;
  hasChart: boolean;
  statement: { zh: string; en: string };
  series: { district: string; points: { printed: string; day: string | null; scope: { id: string } }[] }[];
  notes: { code: string; rule: string; district: string; agrees: boolean | null; observations: string[] }[];
}

const get = (path: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`http://localhost${path}`, { headers }), env);
const historiesOf = async (query: string) =>
  ((await (await get(`/api/v1/history?${query}`)).json()) as { histories: History[] }).histories;

beforeAll(async () => {
  await seededDb();
});

describe('/api/v1/history', () => {
  test('one history for each metric asked for, every district in its place', async () => {
    const [history, another] = await historiesOf('metric=lectures');
    expect(another).toBeUndefined();
    expect(history?.metric).toBe('lectures');
    expect(history?.series.map(({ district }) => district)).toEqual([
      'laoshan',
      'chengyang',
      'jiyang',
      'xigu',
      'shanting',
    ]);
    expect(history?.series[0]?.points.map(({ printed, day }) => [printed, day])).toEqual([
      ['6期', '2022-12-31'],
      ['3期', '2022-12-31'],
      ['3期', '2022-12-31'],
    ]);
  });

  test('the documents give no figure of one scope twice, and every history says so', async () => {
    const histories = await historiesOf('');
    expect(histories.filter(({ hasChart }) => hasChart)).toEqual([]);
    expect(histories.find(({ metric }) => metric === 'squads')?.statement.zh).toBe(
      '青年突击队：没有一地有同一口径的两期数字，看不出变化。',
    );
  });

  test('what the increments of the documents say of their totals', async () => {
    const notes = (await historiesOf('')).flatMap(({ metric, notes }) =>
      notes.map(({ code, rule, district, agrees }) => ({ metric, code, rule, district, agrees })),
    );
    const found = { code: 'growth-against-increment', rule: '15c', district: 'chengyang', agrees: false };
    expect(notes).toEqual([
      { metric: 'social-sector-orgs', ...found },
      { metric: 'social-sector-increase', ...found },
      { metric: 'social-sector-growth', ...found },
    ]);
  });

  test('is kept for an unchanged version, for ever where the version is named', async () => {
    const answer = await get('/api/v1/history?metric=squads');
    const etag = answer.headers.get('ETag') ?? '';
    expect((await get('/api/v1/history?metric=squads', { 'If-None-Match': etag })).status).toBe(304);
    const frozen = await get('/api/v1/history?metric=squads&version=5');
    expect(frozen.headers.get('Cache-Control')).toContain('immutable');
  });

  test.each([
    ['metric=nothing', 404],
    ['metric=squads&lang=zh', 400],
    ['period=yesterday', 400],
  ])('refuses %s', async (query, status) => {
    expect((await get(`/api/v1/history?${query}`)).status).toBe(status);
  });
});

describe('/charts/history.svg', () => {
  test('says why there is no line to draw, and holds the notes on the figures', async () => {
    const answer = await get('/charts/history.svg?metric=social-sector-orgs');
    const svg = await answer.text();
    expect(answer.headers.get('Content-Type')).toBe('image/svg+xml; charset=utf-8');
    expect(svg).toContain('没有一地有同一口径的两期数字');
    expect(svg).toContain('此前为527个，增幅约20.7%');
    expect(svg).toContain('并览第5版');
  });

  test.each(['theme=page', 'theme=page&width=narrow', 'theme=dark&lang=en', 'version=3'])(
    '%s',
    async (query) => {
      const answer = await get(`/charts/history.svg?metric=squads&${query}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(query.includes('lang=en') ? 'Youth squads' : '青年突击队');
    },
  );

  test('refuses a width that it does not draw', async () => {
    expect((await get('/charts/history.svg?metric=squads&width=9000')).status).toBe(400);
  });
});
