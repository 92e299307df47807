import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Insisted } from '#core/compare/insist.ts';
import type { Pair } from '#core/compare/judge-pairs.ts';
import type { Panel } from '#core/compare/panel.ts';
import { seededDb } from '../../tests/workerd/seeded.ts';
import { app } from '../app.ts';

beforeAll(async () => {
  await seededDb();
});

const get = (path: string) => app.fetch(new Request(`http://localhost${path}`), env);

async function compare(query: string) {
  const response = await get(`/api/v1/compare?${query}`);
  return (await response.json()) as {
    panels: (Omit<Panel, 'metric'> & { metric: string; pairs?: Pair[] })[];
    insisted?: Insisted;
  };
}

async function idOf(district: string, metric: string): Promise<string> {
  const response = await get(`/api/v1/observations?district=${district}&metric=${metric}`);
  const { observations } = (await response.json()) as { observations: { id: string }[] };
  return observations[0]?.id ?? '';
}

describe('/api/v1/compare', () => {
  test('every reason comes with its sentence, the number of its rule and a short form', async () => {
    const { panels } = await compare('metric=new-members');
    expect(panels[0]?.verdict).toBe('with-caution');
    expect(panels[0]?.reasons[0]).toMatchObject({
      code: 'periods-differ',
      rule: '6a',
      short: { zh: '时期不同', en: 'Different periods' },
      zh: '所指时期不同：西固2023年，山亭2023年1月1日至7月19日（推断）。',
    });
  });

  test('§13: what the figures come to is withheld with its reason, part by part', async () => {
    const { panels } = await compare('metric=new-members');
    expect(panels[0]?.summary).toMatchObject({
      total: { figure: null, withheld: { code: 'periods-differ', rule: '6a' } },
      mean: { figure: null, withheld: { code: 'periods-differ' } },
      shares: { parts: null, withheld: { code: 'periods-differ' } },
      ratio: { figure: null, withheld: { code: 'periods-differ' } },
      most: { district: null, withheld: { code: 'some-missing', rule: '13d' } },
    });
  });

  test('pairs are given where they are asked for, of the districts that report', async () => {
    const { panels } = await compare('metric=squads&pairs=true');
    expect(panels[0]?.pairs).toEqual([
      {
        districts: ['laoshan', 'chengyang'],
        verdict: 'with-caution',
        reasons: expect.arrayContaining(['bound-open', 'separate-campaigns']),
        order: 'above',
      },
      {
        districts: ['laoshan', 'shanting'],
        verdict: 'not-comparable',
        reasons: ['scopes-differ'],
        order: null,
      },
      {
        districts: ['chengyang', 'shanting'],
        verdict: 'not-comparable',
        reasons: ['scopes-differ'],
        order: null,
      },
    ]);
    expect((await compare('metric=squads')).panels[0]).not.toHaveProperty('pairs');
  });
});

describe('two figures that a reader insists on', () => {
  test('come with the verdict, the words and all that each is told by', async () => {
    const [branches, organisations] = [
      await idOf('xigu', 'league-branches'),
      await idOf('chengyang', 'social-sector-orgs'),
    ];
    const { insisted } = await compare(`metric=league-branches&insist=${branches},${organisations}`);
    expect(insisted).toMatchObject({
      verdict: 'not-comparable',
      order: null,
      ratio: { figure: null, withheld: { code: 'metric-differs', rule: '1a' } },
      figures: [
        { observation: branches, district: 'xigu', metric: 'league-branches', value: 531, printed: '531个' },
        { observation: organisations, district: 'chengyang', value: 636 },
      ],
    });
    expect(insisted?.statement.zh).toContain('两个数字不可比。');
  });

  test('make one picture that says so itself, in the language asked for', async () => {
    const ids = `${await idOf('xigu', 'league-branches')},${await idOf('chengyang', 'social-sector-orgs')}`;
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map(async (lang) => (await get(`/charts/compare.svg?insist=${ids}&lang=${lang}`)).text()),
    );
    expect(zh).toContain('>不可比<');
    expect(en).toContain('>Not comparable<');
    expect(zh).not.toContain('<path');
    expect(zh).toContain('>531个<');
  });

  test.each([
    ['insist=1', 400],
    ['insist=1,1', 400],
    ['insist=1,2,3', 400],
    ['insist=1,999999', 404],
    ['insist=1,abc', 404],
  ])('%s is %i, and the parameter is named', async (query, status) => {
    for (const path of ['/api/v1/compare', '/charts/compare.svg']) {
      const response = await get(`${path}?metric=squads&${query}`);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ parameter: 'insist' });
    }
  });
});
