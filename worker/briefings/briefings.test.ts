import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '#db/open.ts';
import { putCatalogue } from '#db/put-catalogue.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import { app } from '#worker/app.ts';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { openDeck, paragraphs } from '../../tests/deck/open-deck.ts';
import { CATALOGUE, cataloguedDb, publishCsv } from '../../tests/workerd/small-catalogue.ts';

let db: Db;
/** Another in each test: answers are kept under what no test takes back. */
let slug = '';
let count = 0;
beforeEach(async () => {
  await reset();
  count += 1;
  slug = `one-${count}`;
  forgetState(env.DB);
  db = await cataloguedDb();
  const figures = ['north,members,1600余,2023', 'south,members,7,2023', 'north,grants,9万元,2023'];
  await publishCsv(db, 0, ['district,metric,value,period', ...figures].join('\n'));
  await addWithToken('reviewer');
  await addWithToken('administrator');
});

const HOST = 'http://localhost';
const ONE = { title: '试验简报', note: '试验说明', version: null };
const MEMBERS = { kind: 'compare', query: 'metric=members', line: '两区县。' };
const GRANTS = { kind: 'history', query: 'metric=grants', line: '' };

interface Told {
  revision: number;
  items: { kind: string; query: string; line: string }[];
  code: string;
  editor: string;
  author: string;
  detailZh: string;
}
async function ask(role: 'reviewer' | 'administrator', path: string, method = 'GET', body?: unknown) {
  const answer = await askAs(role, `/api/v1/briefings${path}`, { method, body });
  return { status: answer.status, data: (answer.status === 204 ? {} : await answer.json()) as Told };
}
const begin = (items: unknown[], more = {}) => ask('reviewer', '', 'POST', { ...ONE, slug, items, ...more });
const read = async (path = `/charts/briefing/${slug}.json`) => {
  const answer = await app.request(`${HOST}${path}`, {}, env);
  return {
    status: answer.status,
    cached: answer.headers.get('Cache-Control'),
    data: (await answer.json()) as {
      version: number;
      isFrozen: boolean;
      code: string;
      charts: {
        query: string;
        line: string;
        drawn: { wide: string; live: string; reasons: { short: { zh: string } }[] } | null;
        problem: unknown;
        marks: { zh: string }[];
      }[];
    },
  };
};

describe('a briefing', () => {
  test('is charts in an order with a line under each, which a colleague goes on with', async () => {
    expect((await begin([MEMBERS, GRANTS])).status).toBe(201);
    const { data } = await ask('administrator', `/${slug}`);
    expect(data).toMatchObject({ revision: 1, author: 'reviewer', items: [MEMBERS, GRANTS] });
    const changed = await ask('administrator', `/${slug}`, 'PUT', {
      title: '试验简报',
      revision: 1,
      items: [GRANTS, { ...MEMBERS, line: '改过。' }],
    });
    expect(changed.data).toMatchObject({ revision: 2, author: 'reviewer', editor: 'administrator' });
    expect((await read()).data.charts.map(({ line }) => line)).toEqual(['', '改过。']);
  });

  test('holds nothing that nobody sees: it would turn the words after it, or break a file', async () => {
    await begin([{ ...MEMBERS, line: '一行\u202e二' }], {
      title: ' 试\u202e验\u0007 ',
      note: '甲\n乙\u2066',
    });
    const { data } = await read();
    expect(data).toMatchObject({ title: '试验', note: '甲\n乙', charts: [{ line: '一行二' }] });
  });

  test('is not overwritten by one who opened it before another changed it', async () => {
    await begin([MEMBERS]);
    const first = { title: '先到', revision: 1, items: [GRANTS] };
    expect((await ask('administrator', `/${slug}`, 'PUT', first)).status).toBe(200);
    const late = await ask('reviewer', `/${slug}`, 'PUT', { ...first, title: '后到' });
    expect(late).toMatchObject({ status: 409, data: { code: 'changed-meanwhile' } });
    expect(late.data.detailZh).toContain('administrator');
    expect((await ask('reviewer', `/${slug}`)).data).toMatchObject({ title: '先到', revision: 2 });
  });

  test('shows a change to readers at once, whatever they read before', async () => {
    await begin([MEMBERS]);
    expect((await read()).data.charts).toHaveLength(1);
    await ask('reviewer', `/${slug}`, 'PUT', { title: '改', revision: 1, items: [MEMBERS, GRANTS] });
    expect((await read()).data.charts).toHaveLength(2);
    expect((await read()).cached).toBe('public, no-cache');
  });

  test('follows the data, or stays wholly at its version', async () => {
    await begin([MEMBERS]);
    await begin([MEMBERS, GRANTS], { slug: 'fixed', version: 1 });
    await publishCsv(db, 1, 'district,metric,value,period\nnorth,members,1700余,2023');
    forgetState(env.DB);
    const living = await read();
    expect(living.data).toMatchObject({ version: 2, isFrozen: false });
    expect(living.data.charts[0]?.drawn?.wide).toContain('1700余');
    const fixed = await read('/charts/briefing/fixed.json');
    expect(fixed.data).toMatchObject({ version: 1, isFrozen: true });
    expect(fixed.data.charts[0]?.drawn?.wide).toContain('1600余');
    expect(fixed.data.charts[0]?.drawn?.live).toContain('version=1');
    expect(fixed.data.charts.map(({ marks }) => marks.map(({ zh }) => zh))).toEqual([
      ['northmembers：第2版由“1600余”更正为“1700余”（a note）。'],
      [],
    ]);
    expect(living.data.charts[0]?.marks).toEqual([]);
    expect((await begin([MEMBERS], { slug: 'later', version: 9 })).status).toBe(404);
  });

  test('of which one chart cannot be had any longer is a deck of the others, and says so in its place', async () => {
    await begin([MEMBERS, GRANTS, { ...MEMBERS, line: '末张。' }]);
    const items = [
      MEMBERS,
      { ...GRANTS, query: 'metric=gone', line: '中张。' },
      { ...MEMBERS, line: '末张。' },
    ];
    await env.DB.prepare('UPDATE briefings SET items = ? WHERE slug = ?')
      .bind(JSON.stringify(items), slug)
      .run();
    forgetState(env.DB);
    const page = await read();
    expect(page.data.charts.map(({ drawn }) => drawn !== null)).toEqual([true, false, true]);
    const answer = await app.request(`${HOST}/charts/briefing/${slug}/deck.pptx`, {}, env);
    expect(answer.status).toBe(200);
    const deck = openDeck(new Uint8Array(await answer.arrayBuffer()));
    const slides = [2, 3, 4].map((place) => paragraphs(deck.xml(`ppt/slides/slide${place}.xml`)).join('\n'));
    expect(slides[0]).toContain('两区县。');
    expect(slides[1]).toContain('这张图现在画不出来');
    expect(slides[1]).toContain((page.data.charts[1]?.problem as { zh: string }).zh);
    expect(slides[1]).toContain('中张。');
    expect(slides[1]).toContain(`${HOST}/?metric=gone`);
    expect(slides[2]).toContain('末张。');
    expect(paragraphs(deck.xml('ppt/slides/slide1.xml')).join()).toContain('2张图');
  });

  test('is one deck too', async () => {
    await begin([MEMBERS, GRANTS]);
    const answer = await app.request(`${HOST}/charts/briefing/${slug}/deck.pptx`, {}, env);
    expect(answer.headers.get('Content-Type')).toContain('presentationml');
    expect(answer.headers.get('Content-Disposition')).toContain(`${slug}-v1.pptx`);
    expect(new Uint8Array(await answer.arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([80, 75]));
  });

  test.each([
    [`${HOST}/metric/members`, [['compare', 'metric=members']]],
    [
      '/charts/history.svg?metric=members&district=north&theme=dark',
      [['history', 'metric=members&district=north']],
    ],
    [
      '/charts/history.svg?metric=members&district=north&district=south',
      [['history', 'metric=members&district=north%2Csouth']],
    ],
    [
      '/?subject=work&period=2023',
      [
        ['compare', 'metric=members&period=2023'],
        ['compare', 'metric=grants&period=2023'],
      ],
    ],
  ])('takes the charts of an address: %s', async (address, charts) => {
    const { status, data } = await begin([{ address, line: '首张。' }]);
    expect(status).toBe(201);
    expect(data.items.map(({ kind, query }) => [kind, query])).toEqual(charts);
    expect(data.items[0]?.line).toBe('首张。');
  });

  test('takes what a saved chart shows, even after that is removed', async () => {
    const chart = { slug: 'kept', kind: 'compare', query: 'metric=members' };
    await askAs('reviewer', '/api/v1/charts', { method: 'POST', body: chart });
    await begin([{ address: '/embed/kept', line: '' }]);
    await askAs('reviewer', '/api/v1/charts/kept', { method: 'DELETE' });
    expect((await read()).data.charts[0]).toMatchObject({
      query: 'metric=members&district=south%2Cnorth',
      problem: null,
    });
    expect((await begin([{ address: '/embed/kept' }], { slug: 'two' })).status).toBe(410);
  });

  test.each([
    ['https://elsewhere.example/?metric=members', 400],
    ['/how', 400],
    ['/charts/never-saved.svg', 400],
    ['/metric/nothing', 404],
  ])('refuses what is no chart of ours: %s', async (address, status) => {
    expect((await begin([{ address }])).status).toBe(status);
  });

  test('that is to stay at a version says which of its charts that version cannot show, and what to do', async () => {
    await publishCsv(db, 1, 'district,metric,value,period\nnorth,helpers,1,2023\nsouth,helpers,2,2023');
    forgetState(env.DB);
    const pair = { kind: 'compare', query: 'insist=4,5', line: '' };
    expect((await begin([MEMBERS, pair])).status).toBe(201);
    const { status, data } = await begin([MEMBERS, pair], { slug: 'fixed-before', version: 1 });
    expect(status).toBe(404);
    expect(data.detailZh).toBe(
      '第2张：第 1 版里没有编号 4 的数字；编号见 /api/v1/observations。请让整份简报用较新的一版，或移除这张。',
    );
  });

  test('holds thirty charts and no more', async () => {
    const many = Array.from({ length: 29 }, () => MEMBERS);
    expect((await begin([...many, { address: '/?subject=work' }])).status).toBe(400);
    expect((await begin([...many, MEMBERS])).status).toBe(201);
  });

  test('once removed says so, keeps its name, and is written down', async () => {
    await begin([MEMBERS]);
    expect((await read()).status).toBe(200);
    expect((await ask('administrator', `/${slug}`, 'DELETE')).status).toBe(204);
    expect(await read()).toMatchObject({ status: 410, data: { code: 'briefing-removed' } });
    expect((await begin([MEMBERS])).status).toBe(409);
    expect((await ask('reviewer', `/${slug}`)).status).toBe(410);
    const told = await askAs('administrator', `/api/v1/records?object=${slug}`);
    const { records } = (await told.json()) as { records: { act: string }[] };
    expect(records.map(({ act }) => act)).toEqual(['briefing-removed', 'briefing-saved']);
  });

  test('that another began is removed by an overseer only', async () => {
    await addWithToken('staff', 'north');
    await begin([MEMBERS]);
    const answer = await askAs('staff', `/api/v1/briefings/${slug}`, { method: 'DELETE' });
    expect(answer.status).toBe(403);
    const changed = { title: '续写', revision: 1, items: [MEMBERS] };
    const body = { method: 'PUT', body: changed };
    expect((await askAs('staff', `/api/v1/briefings/${slug}`, body)).status).toBe(200);
  });
});

describe('charts to be presented', () => {
  test('are those of the page, one by one, as of one version', async () => {
    const { data, cached } = await read('/api/v1/presentation?subject=work&version=1&shape=screen');
    expect(data.isFrozen).toBe(true);
    expect(data.charts).toHaveLength(2);
    expect(data.charts[0]?.drawn?.wide).toContain('1600余');
    expect(data.charts[0]?.marks).toEqual([]);
    // It says what has become of its figures since.
    expect(cached).toBe('public, no-cache');
    expect(data.charts[0]?.drawn?.reasons.map(({ short }) => short.zh)).toContain('不是确数');
  });

  test('over time are lines first, scope by scope, and then every figure, in type that is read from afar', async () => {
    const years = [2024, 2025].flatMap((year) =>
      ['north', 'south'].flatMap((district) => [
        `${district},members,${year},${year},`,
        `${district},members,9${year},${year},试项目`,
      ]),
    );
    await publishCsv(db, 1, ['district,metric,value,period,scope', ...years].join('\n'));
    forgetState(env.DB);
    const path = '/api/v1/presentation?metric=members&kind=history';
    const drawn = async (shape: string) =>
      (await read(`${path}&shape=${shape}`)).data.charts.map((chart) => chart.drawn?.wide ?? '');
    const sheets = await drawn('screen');
    const figures = (svg: string) =>
      ['>92025<', '>2025<', '>1600余<'].filter((figure) => svg.includes(figure));
    expect(sheets.map(figures)).toEqual([
      ['>2025<'],
      ['>92025<', '>2025<'],
      ['>92025<', '>2025<', '>1600余<'],
    ]);
    for (const svg of sheets) {
      const [, height = ''] = /viewBox="0 0 \d+ (\d+)"/.exec(svg) ?? [];
      expect(Number(height)).toBeLessThan(480);
    }
    expect((await drawn('page')).map(figures)).toEqual([['>92025<', '>2025<', '>1600余<']]);
  });

  test('of many districts are shared over sheets whose type stays large', async () => {
    const [first] = CATALOGUE.districts;
    const more = Array.from({ length: 18 }, (_, nth) => ({
      ...first,
      slug: `more-${nth}`,
      code: String(200000 + nth),
      name: { zh: `试${nth}区`, en: `Trial ${nth}` },
    })) as (typeof CATALOGUE)['districts'];
    await putCatalogue(db, { ...CATALOGUE, districts: [...CATALOGUE.districts, ...more] }, []);
    forgetState(env.DB);
    const sheets = async (shape: string) => {
      const { data } = await read(`/api/v1/presentation?metric=members&shape=${shape}`);
      return data.charts.map((chart) => chart.drawn?.wide ?? '');
    };
    const [screen, page] = [await sheets('screen'), await sheets('page')];
    expect([screen.length, page.length]).toEqual([3, 2]);
    for (const svgs of [screen, page])
      for (const { name } of more) expect(svgs.filter((svg) => svg.includes(`>${name.zh}<`))).toHaveLength(1);
    for (const svg of screen) {
      const [, height = ''] = /viewBox="0 0 \d+ (\d+)"/.exec(svg) ?? [];
      expect(Number(height)).toBeLessThan(480);
    }
  });

  test('need a view', async () => {
    expect((await read('/api/v1/presentation')).status).toBe(400);
    expect((await read('/api/v1/presentation?metric=nothing')).status).toBe(404);
  });
});
