import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Catalogue, Metric } from '#core/catalogue/catalogue.ts';
import type { Db } from '#db/open.ts';
import { putCatalogue } from '#db/put-catalogue.ts';
import { readObservations } from '#db/read-observations.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import { app } from '#worker/app.ts';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { emptyDb } from '../../tests/workerd/seeded.ts';
import { CATALOGUE, publishCsv } from '../../tests/workerd/small-catalogue.ts';

/** The small catalogue, where helpers are counted on a day and may be divided by. */
const WITH_DENOMINATOR: Catalogue = {
  ...CATALOGUE,
  metrics: CATALOGUE.metrics.map((metric): Metric =>
    metric.id === 'helpers' ? { ...metric, object: 'helpers', kind: 'stock', denominator: true } : metric,
  ),
  sources: [
    {
      id: 'yearbook',
      district: null,
      title: { zh: '试年鉴', en: 'Test yearbook' },
      publisher: { zh: '试统计局', en: 'Test statistics' },
      published: { date: '2024', basis: 'printed' },
      kind: 'yearbook',
      note: '',
    },
  ],
};
const HEADER = 'district,metric,value,period,status,source';
const csv = (...rows: string[]) => [HEADER, ...rows.map((row) => `${row},yearbook`)].join('\n');

let db: Db;
/** Another in each test: answers are kept under what no test takes back. */
let count = 0;
beforeEach(async () => {
  await reset();
  count += 1;
  forgetState(env.DB);
  db = await emptyDb();
  await putCatalogue(db, WITH_DENOMINATOR, []);
  await publishCsv(
    db,
    0,
    csv(
      'north,members,1600余,2023,',
      'south,members,900,2023,',
      'north,grants,9万元,2023,',
      'north,helpers,4000,2023-12-31,',
      'south,helpers,5000,2023-12-31,',
    ),
    WITH_DENOMINATOR,
  );
  await addWithToken('reviewer');
});

interface Told {
  version: number;
  moving: {
    kind: string;
    slug: string;
    title: string;
    charts: {
      place: number | null;
      name: { zh: string };
      figures: {
        district: { zh: string };
        before: { zh: string } | null;
        after: { zh: string } | null;
      }[];
      words: { what: string; before: { zh: string }; after: { zh: string } }[];
    }[];
  }[];
  movingCount: number;
  staying: { kind: string; slug: string; version: number | null }[];
  unchecked: number;
}

const ask = async <T>(path: string, method = 'GET', body?: unknown, type?: string) => {
  const answer = await askAs('reviewer', `/api/v1${path}`, { method, body, ...(type ? { type } : {}) });
  expect([200, 201, 204]).toContain(answer.status);
  return (answer.status === 204 ? null : await answer.json()) as T;
};
const save = async (name: string, query: string, more: object = {}) => {
  const slug = `${name}-${count}`;
  await ask('/charts', 'POST', { slug, kind: 'compare', query, title: `试${name}`, ...more });
  return slug;
};
const bring = (text: string) =>
  ask<{ id: string; baseVersion: number }>('/uploads?name=f.csv', 'POST', text, 'text/csv');
const movesOf = async (text: string) => {
  const { id, baseVersion } = await bring(text);
  const told = await ask<Told>(`/uploads/${id}/moves`);
  return { id, baseVersion, told };
};
const figuresOf = ({ moving }: Told, slug: string) =>
  moving
    .find((one) => one.slug === slug)
    ?.charts.flatMap(({ figures }) =>
      figures.map(({ district, before, after }) => [district.zh, before?.zh ?? null, after?.zh ?? null]),
    );

describe('what an upload moves', () => {
  test('is the charts that follow the data and will read differently, with what of them', async () => {
    const living = await save('living', 'metric=members');
    const other = await save('other', 'metric=grants');
    const south = await save('south', 'metric=members&district=south');
    const frozen = await save('frozen', 'metric=members', { version: 1 });
    const { told } = await movesOf(csv('north,members,1720,2023,'));
    expect(told.moving.map(({ slug, title }) => [slug, title])).toEqual([[living, '试living']]);
    expect(figuresOf(told, living)).toEqual([['north', '1600余人', '1720人']]);
    expect(told.moving[0]?.charts[0]?.name.zh).toBe('members');
    expect(told.staying).toMatchObject([{ kind: 'chart', slug: frozen, version: 1 }]);
    expect([other, south].filter((slug) => JSON.stringify(told).includes(slug))).toEqual([]);
    expect(told).toMatchObject({ version: 1, movingCount: 1, unchecked: 0 });
  });

  test('is told as it then becomes: sentence, verdict and picture', async () => {
    const living = await save('living', 'metric=members');
    const { id, baseVersion, told } = await movesOf(
      csv('north,members,1720,2022,', 'south,members,950,2023,'),
    );
    const path = `/api/v1/uploads/${id}/moved.svg?chart=${living}`;
    const pictures = await Promise.all(
      ['before', 'after'].map(async (when) => (await askAs('reviewer', `${path}&when=${when}`)).text()),
    );
    const sentence = async () => {
      const answer = await app.request(`/charts/${living}.json`, {}, env);
      const { statements } = (await answer.json()) as { statements: string[] };
      return statements[0] ?? '';
    };
    const words = told.moving[0]?.charts[0]?.words ?? [];
    const statement = words.find(({ what }) => what === 'statement');
    expect(statement?.before.zh).toBe(await sentence());
    await ask(`/uploads/${id}/publish`, 'POST', { baseVersion, accepted: 'all' });
    expect(statement?.after.zh).toBe(await sentence());
    expect(statement?.after.zh).not.toBe(statement?.before.zh);
    expect(pictures[1]).toContain(statement?.after.zh.slice(0, 12));
    expect(pictures[0]).not.toBe(pictures[1]);
  });

  test('reaches a chart of rates through what is divided by, and says so', async () => {
    const rates = await save('rates', 'metric=members&basis=helpers');
    const plain = await save('plain', 'metric=members');
    const { told } = await movesOf(csv('south,helpers,4500,2023-12-31,'));
    expect(told.moving.map(({ slug }) => slug)).toEqual([rates]);
    expect(figuresOf(told, rates)).toEqual([
      ['south', '每万名1800人（除以5000人）', '每万名2000人（除以4500人）'],
    ]);
    expect(JSON.stringify(told)).not.toContain(plain);
  });

  test('reaches a chart that a time limits where the figure falls into it, and no other', async () => {
    const within = await save('within', 'metric=members&period=2023');
    const outside = await save('outside', 'metric=members&period=2024');
    const { told } = await movesOf(csv('north,members,1720,2023,'));
    expect(told.moving.map(({ slug }) => slug)).toEqual([within]);
    const added = await movesOf(csv('north,members,1800,2024,'));
    expect(figuresOf(added.told, outside)).toEqual([['north', '未报送', '1800人（2024年）']]);
  });

  test('is a point more, or another, in a chart over time', async () => {
    const history = await save('history', 'metric=members', { kind: 'history' });
    const { told } = await movesOf(csv('north,members,1720,2023,', 'south,members,1000,2024,'));
    expect(figuresOf(told, history)).toEqual([
      ['south', null, '1000人（2024年）'],
      ['north', '1600余人', '1720人'],
    ]);
  });

  test('is an absence where a figure is withdrawn', async () => {
    const living = await save('living', 'metric=members');
    const { told } = await movesOf(csv('south,members,,2023,已撤回'));
    expect(figuresOf(told, living)).toEqual([['south', '900人', '已撤回']]);
    expect(told.moving[0]?.charts[0]?.words.map(({ what }) => what)).toContain('verdict');
  });

  test('is followed by two figures that were set side by side by hand', async () => {
    const figures = await readObservations(db, { version: 1, metrics: ['members'] });
    const ids = figures.map(({ id }) => id).join(',');
    const pair = await save('pair', `insist=${ids}`);
    const { told } = await movesOf(csv('south,members,950,2023,'));
    expect(figuresOf(told, pair)).toEqual([['south', 'members 900人', 'members 950人']]);
    expect((await movesOf(csv('north,grants,10万元,2023,'))).told.moving).toEqual([]);
  });

  test('is no chart that was removed', async () => {
    const living = await save('living', 'metric=members');
    await ask(`/charts/${living}`, 'DELETE');
    expect((await movesOf(csv('north,members,1720,2023,'))).told).toMatchObject({ moving: [], staying: [] });
  });

  test('is a briefing when one of its charts moves, and says which', async () => {
    const [living, frozen] = [`brief-${count}`, `still-${count}`];
    const items = ['metric=grants', 'metric=members'].map((query) => ({ kind: 'compare', query, line: '' }));
    const briefing = { note: '', items };
    await ask('/briefings', 'POST', { ...briefing, slug: living, title: '试简报', version: null });
    await ask('/briefings', 'POST', { ...briefing, slug: frozen, title: '试旧报', version: 1 });
    const { id, told } = await movesOf(csv('north,members,1720,2023,'));
    expect(told.moving).toMatchObject([
      { kind: 'briefing', slug: living, title: '试简报', charts: [{ place: 2 }] },
    ]);
    expect(told.moving).toHaveLength(1);
    expect(told.staying).toMatchObject([{ kind: 'briefing', slug: frozen }]);
    const picture = await askAs('reviewer', `/api/v1/uploads/${id}/moved.svg?briefing=${living}&place=2`);
    expect(await picture.text()).toContain('1720');
  });

  test('is nothing where the same figures come again', async () => {
    await save('living', 'metric=members');
    const { told } = await movesOf(csv('north,members,1600余,2023,'));
    expect(told).toMatchObject({ moving: [], staying: [], unchecked: 0 });
  });

  test('is counted where there is too much to work out, and told for what there is not', async () => {
    const views = Array.from({ length: 500 }, (_, index) => ({
      slug: `many-${index}`,
      query: `metric=members&period=2023,${1950 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    }));
    const rows = views.map(({ slug, query }) => [slug, query]);
    await env.DB.prepare(
      `INSERT INTO charts (slug, kind, query, title, note, size, version, author, account, created_at)
       SELECT value ->> 0, 'compare', value ->> 1, '', '', 'natural', NULL, 'x', 'reviewer', '2026-01-01'
       FROM json_each(?1)`,
    )
      .bind(JSON.stringify(rows))
      .run();
    const { told } = await movesOf(csv('north,members,1720,2023,'));
    expect(told.movingCount + told.unchecked).toBe(500);
    expect(told.moving.length).toBeLessThanOrEqual(60);
  });
});

test('taking a version back moves charts too, and the picture is of what stood before', async () => {
  const living = await save('living', 'metric=members');
  await publishCsv(db, 1, csv('north,members,1720,2023,'), WITH_DENOMINATOR);
  forgetState(env.DB);
  const told = await ask<Told>('/versions/2/revert/moves');
  expect(figuresOf(told, living)).toEqual([['north', '1720人', '1600余人']]);
  const picture = await askAs('reviewer', `/api/v1/versions/2/revert/moved.svg?chart=${living}`);
  expect(await picture.text()).toContain('1600余');
  expect((await askAs('reviewer', '/api/v1/versions/9/revert/moves')).status).toBe(404);
});
