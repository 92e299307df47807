import { env, reset } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue, Metric } from '#core/catalogue/catalogue.ts';
import type { Panel } from '#core/compare/panel.ts';
import { putCatalogue } from '#db/put-catalogue.ts';
import { emptyDb } from '../../tests/workerd/seeded.ts';
import { CATALOGUE, publishCsv } from '../../tests/workerd/small-catalogue.ts';
import { app } from '../app.ts';

const get = (path: string) => app.fetch(new Request(`http://localhost${path}`), env);
const compare = async (query: string) =>
  ((await (await get(`/api/v1/compare?${query}`)).json()) as { panels: Panel[] }).panels;

/** The small catalogue, where helpers are counted on a day and may be divided by. */
const WITH_DENOMINATOR: Catalogue = {
  ...CATALOGUE,
  metrics: CATALOGUE.metrics.map((metric): Metric =>
    metric.id === 'helpers' ? { ...metric, kind: 'stock', denominator: true } : metric,
  ),
  sources: [
    {
      id: 'yearbook',
      district: null,
      title: { zh: '试年鉴', en: 'Test yearbook' },
      publisher: { zh: '试统计局', en: 'Test statistics' },
      published: { date: '2024', basis: 'printed' },
      kind: 'upload',
      note: '',
    },
  ],
};

describe('with denominators of a test catalogue', () => {
  beforeAll(async () => {
    await reset();
    const db = await emptyDb();
    await putCatalogue(db, WITH_DENOMINATOR, []);
    const HEADER = 'district,metric,value,period,source';
    const numerators = [HEADER, 'north,members,200余,2023,yearbook', 'south,members,100,2023,yearbook'];
    await publishCsv(db, 0, numerators.join('\n'), WITH_DENOMINATOR);
    const denominators = [
      HEADER,
      'north,helpers,4000,2023-12-31,yearbook',
      'south,helpers,5000,2023-12-31,yearbook',
    ];
    await publishCsv(db, 1, denominators.join('\n'), WITH_DENOMINATOR);
  });

  test('a rate is there as soon as they are published', async () => {
    const [before] = await compare('metric=members&basis=helpers&version=1');
    expect(before?.reasons.map(({ code }) => code)).toEqual(['no-rate']);
    const [panel] = await compare('metric=members&basis=helpers');
    expect(panel).toMatchObject({
      metric: 'members',
      unit: 'per-10000',
      name: { zh: '每万名helpers的members' },
      basis: { metric: 'helpers', name: { zh: 'helpers' }, numerator: { unit: 'person' } },
      verdict: 'with-caution',
    });
    expect(panel?.cells).toMatchObject([
      { district: 'south', value: 200, low: 200, high: 200, bound: 'exact', rank: { best: 2, worst: 2 } },
      { district: 'north', value: 500, low: 500, high: null, bound: 'at-least', rank: { best: 1, worst: 1 } },
    ]);
    expect(panel?.cells[1]?.basis).toMatchObject({
      numerator: { printed: '200余', bound: 'at-least', unit: 'person' },
      denominator: { printed: '4000', source: 'yearbook', period: { end: '2023-12-31' } },
      missing: null,
    });
  });

  test('the period that is asked for is that of the figures, not of what they are divided by', async () => {
    const [panel] = await compare('metric=members&basis=helpers&period=2023-12');
    expect(panel?.cells.map(({ value }) => value)).toEqual([200, 500]);
    const [other] = await compare('metric=members&basis=helpers&period=2024');
    expect(other?.cells.map(({ status, basis }) => [status, basis])).toEqual([
      ['not-reported', null],
      ['not-reported', null],
    ]);
  });

  test('the picture is of the rates, and names the source of what they are divided by', async () => {
    const svg = await (await get('/charts/compare.svg?metric=members&basis=helpers')).text();
    expect(svg).toContain('每万名helpers的members');
    expect(svg).toContain('500余');
    expect(svg).toContain('试统计局 2024');
  });

  test('without a basis, or with an empty one, the figures are their own', async () => {
    const plain = await compare('metric=members');
    expect(plain[0]).toMatchObject({ unit: 'person', basis: null });
    expect(await compare('metric=members&basis=')).toEqual(plain);
  });

  test.each(['/api/v1/compare', '/charts/compare.svg'])('%s takes no other basis', async (path) => {
    for (const basis of ['nope', 'members', 'grants']) {
      const response = await get(`${path}?metric=members&basis=${basis}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({
        parameter: 'basis',
        value: basis,
        allowed: ['helpers'],
      });
    }
  });

  test('the metrics say which of them may be a basis', async () => {
    const { metrics } = (await (await get('/api/v1/metrics')).json()) as { metrics: Metric[] };
    expect(metrics.filter(({ denominator }) => denominator).map(({ id }) => id)).toEqual(['helpers']);
  });
});
