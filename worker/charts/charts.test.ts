import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '#db/open.ts';
import { readDirectory } from '#core/table/zip/read-directory.ts';
import { readUpload } from '#core/upload/read-upload.ts';
import { putCatalogue } from '#db/put-catalogue.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import { app } from '#worker/app.ts';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { CATALOGUE, cataloguedDb, publishCsv } from '../../tests/workerd/small-catalogue.ts';

let db: Db;
beforeEach(async () => {
  await reset();
  db = await cataloguedDb();
  await publishCsv(db, 0, 'district,metric,value,period\nnorth,members,1600余,2023');
  await publishCsv(db, 1, 'district,metric,value,period\nsouth,members,7,2023\nnorth,grants,2000余万元,2023');
  await addWithToken('administrator');
  await addWithToken('staff', 'north');
});

const get = (path: string) => app.request(path, {}, env);
/** All text of an archive's parts. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const parts = [...(readDirectory(bytes) ?? new Map()).values()].map(async ({ method, packed }) => {
    if (method === 'store') return new TextDecoder().decode(packed);
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Response(unpacked).text();
  });
  return (await Promise.all(parts)).join('\n');
}
const CHART = { slug: 'members-2023', kind: 'compare', query: 'metric=members' };
const save = (chart: object = {}) =>
  askAs('staff', '/api/v1/charts', { method: 'POST', body: { ...CHART, ...chart } });

describe('an unsaved view', () => {
  test.each([
    ['16x9', 960, 540],
    ['4x3', 960, 720],
    ['square', 720, 720],
    ['phone', 360, 640],
  ])('is drawn in the shape %s, whatever it shows', async (size, width, height) => {
    for (const view of [
      'compare.svg?metric=members',
      'compare.svg?subject=work',
      'history.svg?metric=members',
    ]) {
      const svg = await (await get(`/charts/${view}&size=${size}`)).text();
      expect(svg).toContain(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`);
      const [, across = 0, down = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
      expect(Math.abs(across / down - width / height)).toBeLessThan(0.01);
      const words = svg.replace(/<desc[^]*?<\/desc>|<[^>]*>/g, '');
      // Of one year alone there is no change to draw, and no figure in its picture.
      expect(words, view).toMatch(view.startsWith('history') ? /members/ : /1,?600余/);
    }
  });

  test('of more charts than are read in it says how many it leaves to the slides', async () => {
    const [first] = CATALOGUE.metrics;
    if (!first) throw new Error('The small catalogue is empty.');
    const metrics = Array.from({ length: 36 }, (_, at) => {
      const name = { zh: `试验${at}`, en: `Trial ${at}` };
      return { ...first, id: `trial-${at}`, object: `trial-${at}`, name, headline: null };
    });
    await putCatalogue(db, { ...CATALOGUE, metrics: [...CATALOGUE.metrics, ...metrics] }, []);
    forgetState(env.DB);
    const asked = `metric=${metrics.map(({ id }) => id).join(',')}`;
    for (const [size, width] of [
      ['16x9', 960],
      ['4x3', 960],
      ['square', 720],
    ] as const) {
      const svg = await (await get(`/charts/compare.svg?${asked}&size=${size}`)).text();
      const [, across = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
      const sizes = [...svg.matchAll(/font: (?:700 )?([\d.]+)px/g)].map(([, one]) => Number(one));
      expect((Math.min(...sizes) * width) / across).toBeGreaterThan(7);
      const drawn = svg.match(/role="img"/g)?.length ?? 0;
      expect(svg).toContain(`共36张图，这里放得下前${drawn - 1}张`);
    }
    expect(await (await get(`/charts/compare.svg?${asked}`)).text()).not.toContain('放得下');
  });

  test.each([
    ['transparent', '#1d1c1a'],
    ['transparent-dark', '#efece4'],
  ])('with nothing behind it has its ink for the ground that it is laid on: %s', async (theme, ink) => {
    const svg = await (await get(`/charts/compare.svg?metric=members&size=16x9&theme=${theme}`)).text();
    expect(svg).toMatch(/<rect x="-2%"[^>]*fill="rgba\([\d,]+,0\)"/);
    expect(svg).toContain(`fill="${ink}"`);
  });

  test('says as of when', async () => {
    const svg = await (await get('/charts/compare.svg?metric=members')).text();
    expect(svg).toContain('并览第2版，2026-01-15');
  });

  test.each([
    ['/charts/compare.gif?metric=members', 404, 'form'],
    ['/charts/nothing.svg', 404, 'spec'],
    ['/charts/history.svg?metric=members&insist=1,2', 400, 'insist'],
    ['/charts/compare.svg?metric=members&size=huge', 400, 'size'],
  ])('%s is refused', async (path, status, parameter) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ parameter });
  });

  test('as data holds the panels that the API answers', async () => {
    const chart = await (await get('/charts/compare.json?metric=members')).json();
    const api = await (await get('/api/v1/compare?metric=members')).json();
    expect(chart).toMatchObject({
      version: 2,
      date: '2026-01-15',
      chart: { kind: 'compare', isFrozen: false },
    });
    expect(chart.panels).toEqual(api.panels);
    expect(chart.deck).toBeNull();
  });

  test.each([
    ['compare.json?metric=members,grants', true],
    ['history.json?metric=members,grants', false],
  ])('%s says what its slides have around the charts', async (path, hasOverview) => {
    const { deck } = await (await get(`/charts/${path}`)).json();
    expect(deck).toEqual({ title: expect.stringMatching(/：区县并排看$/), hasOverview });
  });
});

describe('a file is named for what is in it', () => {
  test.each([
    ['compare.pptx?metric=members', 'attachment', 'binglan-members-v2.pptx', '并览-members-第2版.pptx'],
    [
      'compare.csv?metric=members,grants',
      'attachment',
      'binglan-members-grants-v2.csv',
      '并览-members、grants-第2版.csv',
    ],
    ['history.svg?metric=members', 'inline', 'binglan-history-members-v2.svg', '并览-members历年-第2版.svg'],
    [
      'coverage.xlsx?lang=en&version=1',
      'attachment',
      'binglan-coverage-v1.xlsx',
      /^Binglan - .+ - version 1\.xlsx$/,
    ],
    ['for-a-talk.xlsx', 'attachment', 'binglan-for-a-talk-v2.xlsx', '并览-一季度 (试) ’24-第2版.xlsx'],
  ])('%s', async (path, how, plain, full) => {
    await save({ slug: 'for-a-talk', title: '一季度/(试)*’24' });
    const { headers } = await get(`/charts/${path}`);
    const found = /^(\w+); filename="([\w.-]+)"; filename\*=UTF-8''([\w.%~!-]+)$/.exec(
      headers.get('Content-Disposition') ?? '',
    );
    expect(found?.slice(1, 3)).toEqual([how, plain]);
    expect(decodeURIComponent(found?.[3] ?? '')).toMatch(full);
  });
});

describe('as a table', () => {
  const read = async (path: string) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const reading = await readUpload({
      bytes,
      name: '',
      catalogue: CATALOGUE,
      aliases: { districts: new Map(), metrics: new Map() },
      uploader: null,
      choice: {},
    });
    if (reading.kind === 'refusal') throw new Error(reading.message.en);
    return reading;
  };

  test.each(['csv', 'xlsx'])('%s holds each figure as printed, and an upload takes it back', async (form) => {
    const { drafts, problems } = await read(`/charts/compare.${form}?subject=work`);
    expect(problems).toEqual([]);
    expect(drafts.map(({ district, metric, printed }) => [district, metric, printed])).toEqual([
      ['south', 'members', '7'],
      ['north', 'members', '1600余'],
      ['north', 'grants', '2000余万元'],
    ]);
  });

  test.each(['csv', 'xlsx'])('%s of a table holds the same, and an upload takes it back', async (form) => {
    const { drafts, problems } = await read(`/charts/coverage.${form}?subject=work`);
    expect(problems).toEqual([]);
    expect(drafts.map(({ printed }) => printed).sort()).toEqual(['1600余', '2000余万元', '7']);
  });

  test('says who does not report, which is no statement when it is brought back', async () => {
    const text = await (await get('/charts/compare.csv?metric=grants')).text();
    expect(text).toMatch(/\r\nsouth,grants,,元,,,未报送,/);
    const { drafts, problems } = await read('/charts/compare.csv?metric=grants');
    expect([drafts.length, problems]).toEqual([1, []]);
  });
});

describe('a table of what there is', () => {
  const readJson = async (path: string) => (await get(path)).json();

  test('has every metric against every district, and says how many cells hold a figure', async () => {
    const { tables, statements, chart, sources } = await readJson('/charts/coverage.json?subject=work');
    expect(chart).toMatchObject({ kind: 'coverage', live: '/coverage?subject=work' });
    expect(statements).toEqual(['3项指标、2个区县，6格中3格有数。']);
    expect(tables).toHaveLength(1);
    expect(tables[0].head).toEqual(['指标', '能否比较、时期', 'south', 'north']);
    expect(tables[0].rows).toContainEqual(['members', '谨慎比较 · 2023', '7人', '1600余人']);
    expect(tables[0].rows).toContainEqual(['grants', '2023', '未报送', '2000余万元']);
    expect(sources).toEqual([]);
  });

  test.each(['svg', 'pptx', 'csv', 'xlsx', 'json'])(
    'comes as %s, and without a choice has everything',
    async (form) => {
      for (const query of ['', '?metric=members', '?district=north', '?subject=work&period=2023&version=1'])
        expect([query, (await get(`/charts/coverage.${form}${query}`)).status]).toEqual([query, 200]);
    },
  );

  test.each([
    ['basis=members', 'basis'],
    ['insist=1,2', 'insist'],
    ['metric=nothing', 'metric'],
  ])('%s is refused', async (query, parameter) => {
    const answer = await get(`/charts/coverage.svg?${query}`);
    expect([answer.status, await answer.json()]).toMatchObject([expect.any(Number), { parameter }]);
    expect(answer.ok).toBe(false);
  });

  test('is saved like another, even without a choice', async () => {
    expect((await save({ slug: 'all-there-is', kind: 'coverage', query: '', title: '一览' })).status).toBe(
      201,
    );
    const chart = await readJson('/charts/all-there-is.json');
    expect(chart).toMatchObject({
      chart: { kind: 'coverage', title: '一览', live: '/coverage?district=south,north' },
    });
    expect((await save({ slug: 'coverage' })).status).toBe(400);
  });

  test.each([
    ['metric=members,grants', 4],
    ['metric=members', 1],
  ])('comes after the cover of several charts: %s', async (query, count) => {
    const bytes = new Uint8Array(await (await get(`/charts/compare.pptx?${query}`)).arrayBuffer());
    const names = new TextDecoder('latin1').decode(bytes).match(/ppt\/slides\/slide\d+\.xml/g);
    expect(new Set(names).size).toBe(count);
  });
});

describe('a saved chart', () => {
  test('has an address that shows the same as its view, with its title', async () => {
    expect((await save({ title: '一季度', note: '供会议用' })).status).toBe(201);
    const titled = await (await get('/charts/members-2023.svg')).text();
    expect(titled).toContain('一季度');
    expect(titled).toContain('编者注：供会议用');
    await save({ slug: 'bare' });
    const saved = await (await get('/charts/bare.svg')).text();
    expect(saved).toBe(await (await get('/charts/compare.svg?metric=members')).text());
    expect(await (await get('/charts/members-2023.json')).json()).toMatchObject({
      chart: { spec: 'members-2023', title: '一季度', note: '供会议用', author: 'staff' },
    });
  });

  test('keeps each value of what is given again and again, as an address may', async () => {
    const query = 'metric=members&metric=grants&district=north&district=south';
    const answer = await save({ query });
    expect(await answer.json()).toMatchObject({ query: 'metric=members%2Cgrants&district=south%2Cnorth' });
    expect((await save({ slug: 'other', query: 'metric=members&basis=a&basis=b' })).status).toBe(400);
  });

  test.each(['svg', 'svg&size=16x9', 'svg&size=phone', 'xlsx', 'pptx'])(
    'has its title and its note in each form that is taken away: %s',
    async (asked) => {
      await save({ title: '一季度', note: '供会议用' });
      const [form, more = ''] = asked.split('&');
      const bytes = new Uint8Array(await (await get(`/charts/members-2023.${form}?${more}`)).arrayBuffer());
      const words = form === 'svg' ? new TextDecoder().decode(bytes) : await textOf(bytes);
      for (const said of ['一季度', '供会议用']) expect(words).toContain(said);
    },
  );

  test('is not headed twice: the colours of a page are for a page that has its title', async () => {
    await save({ title: '一季度' });
    expect(await (await get('/charts/members-2023.svg?theme=page')).text()).not.toContain('一季度');
  });

  test('follows the data, or stays at its version', async () => {
    await save();
    await save({ slug: 'frozen', version: 1 });
    const json = async (path: string) => (await get(path)).json();
    expect(await json('/charts/members-2023.json')).toMatchObject({ version: 2 });
    expect(await json('/charts/frozen.json')).toMatchObject({ version: 1, chart: { isFrozen: true } });
    expect(await json('/charts/members-2023.json?version=1')).toMatchObject({ version: 1 });
    expect(await (await get('/charts/frozen.svg')).text()).not.toContain('version 2');
  });

  test('keeps its size, unless another is asked for', async () => {
    await save({ slug: 'for-a-slide', size: '16x9' });
    expect(await (await get('/charts/for-a-slide.svg')).text()).toContain('width="960" height="540"');
    expect(await (await get('/charts/for-a-slide.svg?size=square')).text()).toContain('width="720"');
  });

  test('does not change: neither by its address nor by saving again', async () => {
    await save();
    expect((await save({ query: 'metric=grants' })).status).toBe(409);
    expect((await get('/charts/members-2023.svg?metric=grants')).status).toBe(400);
  });

  test('is removed by who saved it or an administrator, and its name is not given again', async () => {
    await save();
    expect((await get('/charts/members-2023.svg')).status).toBe(200);
    const { status } = await askAs('administrator', '/api/v1/charts/members-2023', { method: 'DELETE' });
    expect(status).toBe(204);
    const gone = await get('/charts/members-2023.svg');
    expect([gone.status, await gone.json()]).toMatchObject([410, { code: 'chart-removed' }]);
    expect((await save()).status).toBe(409);
    expect(await (await askAs('staff', '/api/v1/charts')).json()).toEqual({ charts: [] });
  });

  test.each([
    [{ slug: 'compare' }, 'slug'],
    [{ slug: '../x' }, 'slug'],
    [{ query: '' }, 'query'],
    [{ query: 'metric=nothing' }, 'metric'],
    [{ query: 'theme=dark' }, 'query'],
    [{ version: 9 }, 'version'],
  ])('%j is refused', async (change, parameter) => {
    const answer = await save(change);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.json()).toMatchObject({ parameter });
  });
});

test('what a view cannot say is named where a chart is saved', async () => {
  const answer = await save({ query: 'metric=members&size=16x9' });
  expect(answer.status).toBe(400);
  const detail: unknown = expect.stringContaining('fields of their own');
  expect(await answer.json()).toMatchObject({ value: 'size', detail });
});

describe('a district that comes into the catalogue later', () => {
  const [aDistrict] = CATALOGUE.districts;
  const addEast = async () => {
    if (!aDistrict) throw new Error('The small catalogue is empty.');
    const east = { ...aDistrict, slug: 'east', code: '100003', name: { zh: '试东', en: 'Trial East' } };
    await putCatalogue(db, { ...CATALOGUE, districts: [...CATALOGUE.districts, east] }, []);
    forgetState(env.DB);
  };
  const chartOf = async (query: string) => {
    const { chart } = (await (await get(`/charts/compare.json?${query}`)).json()) as { chart: object };
    return chart;
  };
  const all = 'south,north';

  test('changes no picture whose address names its districts', async () => {
    expect(await chartOf('metric=members')).toMatchObject({
      districts: all.split(','),
      frozen: { districts: all.split(','), isSame: true },
    });
    const address = `/charts/compare.svg?metric=members&district=${all}`;
    const before = await (await get(address)).text();
    await addEast();
    expect(await (await get(address)).text()).toBe(before);
    expect(await (await get('/charts/compare.svg?metric=members&theme=dark')).text()).toContain('试东');
  });

  test('does not come into a chart that was saved before, and those saved after are shown as of before too', async () => {
    await save();
    const before = await (await get('/charts/members-2023.svg')).text();
    await addEast();
    expect(await (await get('/charts/members-2023.svg')).text()).toBe(before);
    await save({ slug: 'later' });
    expect(await (await get('/charts/later.svg')).text()).toContain('试东');
    expect((await get('/charts/later.svg?version=1')).status).toBe(200);
  });

  test('is said to be left out where a chart is to stay at a version that did not know it', async () => {
    await addEast();
    expect(await chartOf('metric=members')).toMatchObject({
      districts: ['south', 'north', 'east'],
      frozen: { districts: all.split(','), isSame: false },
    });
    expect(await chartOf('metric=members&district=east')).toMatchObject({ frozen: null });
    expect(await chartOf(`metric=members&district=${all}`)).toMatchObject({ frozen: { isSame: true } });
  });
});
