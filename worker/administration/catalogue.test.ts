import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { seededDb } from '../../tests/workerd/seeded.ts';
import { forgetState } from '../answers/current-version.ts';
import { app } from '../app.ts';

let revision = 0;
beforeEach(async () => {
  await reset();
  await seededDb();
  await addWithToken('administrator');
  // Answers are kept by version and revision: each test has revisions of its own.
  revision += 10_000;
  forgetState(env.DB);
  await env.DB.prepare(`INSERT INTO catalogue_changes VALUES (?, 'none', '', 5, NULL)`).bind(revision).run();
});

const CATALOGUE = '/api/v1/catalogue';
const write = (method: string, path: string, body?: unknown, type?: string) =>
  askAs('administrator', `${CATALOGUE}${path}`, { method, body, ...(type ? { type } : {}) });
const read = async (path: string) => (await askAs('administrator', `${CATALOGUE}${path}`)).json();
const publicly = async (path: string) => (await app.request(path, {}, env)).json();
const says = async (path: string, text: string) => JSON.stringify(await publicly(path)).includes(text);
const newest = async () => {
  const answer = await askAs('administrator', '/api/v1/records?limit=1');
  return ((await answer.json()) as { records: unknown[] }).records[0];
};
const countRecords = async () =>
  (await env.DB.prepare('SELECT count(*) AS n FROM records').first<{ n: number }>())?.n;

const both = (zh: string, en = zh) => ({ zh, en });
const SIXTH = {
  code: '990001',
  slug: 'shijia',
  name: both('试甲', 'Shijia'),
  city: both('试市', 'Shi'),
  province: both('试省', 'Shi'),
};
const slugs = async (query = '') =>
  ((await publicly(`/api/v1/districts${query}`)) as { districts: { slug: string }[] }).districts.map(
    ({ slug }) => slug,
  );
const FIVE = ['laoshan', 'chengyang', 'jiyang', 'xigu', 'shanting'];

describe('a district', () => {
  test('is added last, seen by readers at once, and written down', async () => {
    expect(await slugs()).toEqual(FIVE);
    const answer = await write('POST', '/districts', SIXTH);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ ...SIXTH, place: 6, figures: 0 });
    expect(await slugs()).toEqual([...FIVE, 'shijia']);
    expect(await newest()).toMatchObject({
      act: 'district-added',
      object: 'shijia',
      detail: '990001 试省 试市 试甲',
    });
  });

  test('is not there in a version that was published before it, and an address that names one never changes', async () => {
    const before = await publicly('/api/v1/compare?metric=volunteers&version=5');
    await write('POST', '/districts', { ...SIXTH, place: 1 });
    await write('PATCH', '/districts/laoshan', { name: both('崂山区', 'Laoshan District') });
    expect(await slugs('?version=5')).toEqual(FIVE);
    expect(await publicly('/api/v1/compare?metric=volunteers&version=5')).toEqual(before);
    expect(await slugs()).toEqual(['shijia', ...FIVE]);
    expect(await says('/api/v1/compare?metric=volunteers', '试甲')).toBe(true);
  });

  test('changes its name, code and place, told as before and after', async () => {
    const answer = await write('PATCH', '/districts/shanting', {
      code: '370499',
      name: both('山亭区', 'Shanting'),
      place: 1,
    });
    expect(await answer.json()).toMatchObject({ code: '370499', name: both('山亭区', 'Shanting'), place: 1 });
    expect(await slugs()).toEqual(['shanting', 'laoshan', 'chengyang', 'jiyang', 'xigu']);
    expect(await newest()).toMatchObject({
      act: 'district-changed',
      object: 'shanting',
      detail: expect.stringMatching(/^code \d{6} → 370499; name 山亭 .*→ 山亭区 .*; place 5 → 1$/),
    });
  });

  test('that stays as it is leaves no record', async () => {
    const before = await countRecords();
    expect((await write('PATCH', '/districts/laoshan', { place: 1 })).status).toBe(200);
    expect(await countRecords()).toBe(before);
  });

  test.each([
    ['a slug that is taken', { ...SIXTH, slug: 'laoshan' }, 409],
    ['a code that is taken', { ...SIXTH, code: '370212' }, 409],
    ['a code that is none', { ...SIXTH, code: '37021' }, 400],
    ['a slug that is none', { ...SIXTH, slug: '试甲' }, 400],
    ['a name in one language', { ...SIXTH, name: { zh: '试甲' } }, 400],
    ['a blank name', { ...SIXTH, name: both(' ') }, 400],
    ['what is no part of a district', { ...SIXTH, figures: 3 }, 400],
  ])('is refused with %s, and nothing is written', async (_, body, status) => {
    const before = await countRecords();
    expect((await write('POST', '/districts', body)).status).toBe(status);
    expect(await slugs()).toEqual(FIVE);
    expect(await countRecords()).toBe(before);
  });

  test('is found by any part of its names, and unknown ones are said to be', async () => {
    expect(await read('/districts?find=青岛')).toMatchObject({
      total: 2,
      pages: 1,
      districts: [
        { slug: 'laoshan', place: 1 },
        { slug: 'chengyang', place: 2 },
      ],
    });
    expect((await write('PATCH', '/districts/nowhere', { place: 1 })).status).toBe(404);
  });
});

describe('a file of districts', () => {
  const HEADER = '代码,网址名,区县,区县英文,城市,城市英文,省份,省份英文';
  const row = (n: number, name = `试${n}`) => `${990000 + n},shi-${n},${name},Shi ${n},试市,Shi,试省,Shi`;
  const upload = (text: string, query = '') => write('POST', `/districts.csv${query}`, text, 'text/csv');

  test('adds six hundred in one, and pages list them', async () => {
    const rows = Array.from({ length: 600 }, (_, at) => row(at + 1));
    const answer = await upload([HEADER, ...rows].join('\r\n'));
    expect(await answer.json()).toEqual({ added: 600, changed: 0, unchanged: 0, moved: false });
    expect(await slugs()).toHaveLength(605);
    expect(await read('/districts?page=13')).toMatchObject({ total: 605, pages: 13 });
    expect(((await read('/districts?page=13')) as { districts: unknown[] }).districts).toHaveLength(5);
    expect(await newest()).toMatchObject({ act: 'districts-imported', object: '600 + 0' });
  });

  test('that was downloaded and comes back unchanged does nothing', async () => {
    const before = await countRecords();
    const file = await (await askAs('administrator', `${CATALOGUE}/districts.csv`)).text();
    expect(await (await upload(file)).json()).toEqual({ added: 0, changed: 0, unchanged: 5, moved: false });
    expect(await countRecords()).toBe(before);
  });

  test('puts those that it lists into its order where that is asked for', async () => {
    const file = await (await askAs('administrator', `${CATALOGUE}/districts.csv`)).text();
    const [header = '', ...rows] = file.trim().split('\r\n');
    const turned = [header, ...rows.toReversed(), row(1)].join('\n');
    expect(await (await upload(turned, '?order=file')).json()).toEqual({
      ...{ added: 1, changed: 0, unchanged: 5, moved: true },
    });
    expect(await slugs()).toEqual([...FIVE.toReversed(), 'shi-1']);
    expect(await slugs('?version=5')).toEqual(FIVE);
  });

  test('in GBK is read as well', async () => {
    const gbk = new Uint8Array([
      ...new TextEncoder().encode(
        'code,slug,name_zh,name_en,city_zh,city_en,province_zh,province_en\n990001,shi,',
      ),
      ...[0xca, 0xd4, 0xbc, 0xd7],
      ...new TextEncoder().encode(',Shi,'),
      ...[0xca, 0xd4, 0xca, 0xd0],
      ...new TextEncoder().encode(',Shi,'),
      ...[0xca, 0xd4, 0xca, 0xa1],
      ...new TextEncoder().encode(',Shi\n'),
    ]);
    const answer = await app.request(
      `${CATALOGUE}/districts.csv`,
      {
        method: 'POST',
        headers: {
          authorization: 'Bearer plainly-a-test-token-of-administrator',
          'content-type': 'text/csv',
        },
        body: gbk,
      },
      env,
    );
    expect(answer.status).toBe(200);
    expect(await read('/districts?find=试甲')).toMatchObject({
      districts: [{ name: both('试甲', 'Shi'), city: both('试市', 'Shi') }],
    });
  });

  test('with bad rows is refused whole, each named by row, column and what was written there', async () => {
    const before = await countRecords();
    const answer = await upload(
      [
        HEADER,
        row(1),
        row(2, ''),
        row(3).replace('990003', '99003'),
        row(4).replace('990004', '370212'),
      ].join('\n'),
    );
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      code: 'file-has-errors',
      errors: [
        { row: 3, column: 'name_zh', value: '', message: { zh: '不能为空，请填写。' } },
        { row: 4, column: 'code', value: '99003' },
        { row: 5, column: 'code', value: '370212', message: { zh: expect.stringContaining('崂山') } },
      ],
    });
    expect(await slugs()).toEqual(FIVE);
    expect(await countRecords()).toBe(before);
  });

  test.each([
    ['nothing', ''],
    ['a header alone', HEADER],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
    ['another table', '姓名,年龄\n甲,3'],
  ])('that is %s is refused in one answer', async (_, text) => {
    const answer = await upload(text);
    expect(answer.status).toBe(422);
    expect(await slugs()).toEqual(FIVE);
  });
});

const METRIC = {
  id: 'trial-days',
  subject: 'volunteers',
  object: 'trial-days',
  name: both('试验天数', 'Trial days'),
  definition: both('试验。', 'A trial.'),
  unit: 'count',
  counter: both('天', 'days'),
  kind: 'flow',
  direction: 'neutral',
  headline: null,
  denominator: false,
};

describe('a metric', () => {
  test('is added, seen by readers at once, and all of it may change while it has no figure', async () => {
    const answer = await write('POST', '/metrics', METRIC);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ ...METRIC, figures: 0, aliases: [] });
    expect(await says('/api/v1/metrics', '试验天数')).toBe(true);
    expect(await says('/api/v1/metrics?version=5', '试验天数')).toBe(false);
    const changed = await write('PATCH', '/metrics/trial-days', {
      unit: 'person',
      kind: 'stock',
      counter: null,
      denominator: true,
      headline: 9,
      place: 1,
    });
    expect(await changed.json()).toMatchObject({
      unit: 'person',
      denominator: true,
      place: 1,
      counter: null,
    });
    expect(await newest()).toMatchObject({
      act: 'metric-changed',
      detail:
        'unit count → person; counter 天 / days → –; kind flow → stock; headline – → 9; denominator false → true; place ' +
        `${((await publicly('/api/v1/metrics?version=5')) as { metrics: unknown[] }).metrics.length + 1} → 1`,
    });
  });

  test('that has figures keeps its unit and kind, and says why; its words may change', async () => {
    for (const part of [{ unit: 'event' }, { kind: 'stock' }, { object: 'other' }, { subject: 'loans' }]) {
      const answer = await write('PATCH', '/metrics/volunteers', part);
      expect({ part, status: answer.status }).toEqual({ part, status: 409 });
      expect(await answer.json()).toMatchObject({
        code: 'metric-has-figures',
        parameter: Object.keys(part)[0],
        detailZh: expect.stringMatching(/已有 \d+ 个数字/),
      });
    }
    const answer = await write('PATCH', '/metrics/volunteers', {
      definition: both('新的说法。', 'New words.'),
    });
    expect(await answer.json()).toMatchObject({
      unit: 'person',
      definition: both('新的说法。', 'New words.'),
    });
  });

  test('cannot be made one of another unit by the word that its figures are followed by', async () => {
    const counter = both('人次', 'person-times');
    const said = { code: 'bad-parameter', parameter: 'counter', detailZh: expect.stringContaining('“人次”') };
    const changed = await write('PATCH', '/metrics/league-members', { counter });
    expect(await changed.json()).toMatchObject({ ...said, status: 400 });
    const added = await write('POST', '/metrics', { ...METRIC, unit: 'person', counter });
    expect(await added.json()).toMatchObject({ ...said, status: 400 });
    const inEnglish = { counter: both('名', 'person-times') };
    expect((await write('PATCH', '/metrics/league-members', inEnglish)).status).toBe(400);
    expect((await write('PATCH', '/metrics/league-members', { counter: both('名', 'members') })).status).toBe(
      200,
    );
    expect(await says('/api/v1/compare?metric=league-members', '人次')).toBe(false);
  });

  test.each([
    ['an id that is taken', { id: 'volunteers' }, 409],
    ['a name that is an alias of another', { name: both('志愿者人数', 'Trial') }, 409],
    ['a subject that is not there', { subject: 'nothing' }, 400],
    ['a denominator that is no stock of persons', { denominator: true }, 400],
    ['an unknown unit', { unit: 'hours' }, 400],
  ])('is refused with %s', async (_, part, status) => {
    expect((await write('POST', '/metrics', { ...METRIC, ...part })).status).toBe(status);
    expect(await says('/api/v1/metrics', 'A trial.')).toBe(false);
  });
});

describe('another name', () => {
  test('is added and removed, and the search knows it at once', async () => {
    const alias = { of: 'metric', name: '试验叫法', id: 'volunteers' };
    const found = () => says('/api/v1/search?q=试验叫法', '"volunteers"');
    expect(await found()).toBe(false);
    expect((await write('POST', '/aliases', alias)).status).toBe(201);
    expect(await read('/aliases')).toMatchObject({ aliases: expect.arrayContaining([alias]) });
    expect(await found()).toBe(true);
    expect((await write('DELETE', `/aliases/metric/${encodeURIComponent(alias.name)}`)).status).toBe(204);
    expect(await found()).toBe(false);
    expect((await write('DELETE', `/aliases/metric/${encodeURIComponent(alias.name)}`)).status).toBe(404);
    expect(await newest()).toMatchObject({ act: 'alias-removed', object: 'volunteers', detail: '试验叫法' });
  });

  test.each([
    ['an alias of another', { of: 'metric', name: '志愿者人数', id: 'loans-issued' }],
    ['its own name', { of: 'district', name: ' 崂 山 ', id: 'laoshan' }],
    ['the code of another', { of: 'district', name: '370212', id: 'xigu' }],
  ])('is refused where it is %s', async (_, alias) => {
    expect([404, 409]).toContain((await write('POST', '/aliases', alias)).status);
  });
});
