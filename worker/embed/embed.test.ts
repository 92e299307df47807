import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '#db/open.ts';
import { putCatalogue } from '#db/put-catalogue.ts';
import { readObservations } from '#db/read-observations.ts';
import { writeSettings } from '#db/settings/write-settings.ts';
import { app } from '#worker/app.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { CATALOGUE, cataloguedDb, publish, publishCsv } from '../../tests/workerd/small-catalogue.ts';

let db: Db;
beforeEach(async () => {
  await reset();
  forgetState(env.DB);
  db = await cataloguedDb();
  await publishCsv(db, 0, 'district,metric,value,period\nnorth,members,1600余,2023\nsouth,members,7,2023');
});

const HOST = 'https://figures.example';
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`${HOST}${path}`, { headers }, env);
const page = async (path: string) => (await get(path)).text();

describe('a chart in a frame', () => {
  test('a name that would turn what follows it is told without what turns it, in the frame and in what is pasted', async () => {
    const hostile = { zh: '\u202e乙\u0007区\u2067<b>', en: '\u200fB\u0007<b>' };
    const [south, north] = CATALOGUE.districts;
    if (!south || !north) throw new Error('no districts');
    await putCatalogue(db, { ...CATALOGUE, districts: [south, { ...north, name: hostile }] }, []);
    const address = `${HOST}/embed/compare?metric=members`;
    for (const path of [
      '/embed/compare?metric=members',
      '/charts/compare.svg?metric=members',
      '/charts/compare.csv?metric=members',
      '/charts/compare.json?metric=members',
      '/api/v1/districts',
      `/oembed?url=${encodeURIComponent(address)}`,
    ]) {
      const text = await page(path);
      expect(text, path).not.toMatch(/[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      expect(text, path).not.toMatch(/\\u20|\\u0007/);
      if (!path.startsWith('/oembed')) expect(text, path).toContain('乙区');
    }
  });

  test('is whole without a script: picture, table, statement, as of when, the way to the site', async () => {
    const text = await page('/embed/compare?metric=members');
    expect(text.match(/<svg class="(wide|tall)"/g)).toHaveLength(2);
    for (const words of ['1600余', '未', '并览第1版', '随数据更新', `href="${HOST}/?metric=members"`])
      expect(text).toContain(words.replace('未', 'members'));
    expect(text).toMatch(/<th scope="row">north<\/th>\s*<td>1600余人/);
    expect(text).toContain(`<title>区县：north\n数字：1600余人`);
    expect(text.match(/<script/g)).toEqual(['<script']);
  });

  test('may be framed by anyone, or by those that are set, or by our own preview alone, from the next request on', async () => {
    const policy = async () =>
      (await get('/embed/compare?metric=members')).headers.get('Content-Security-Policy') ?? '';
    expect(await policy()).not.toContain('frame-ancestors');
    await writeSettings(db, { to: { frame: ['https://a.example', 'https://b.example:8443'] }, records: [] });
    forgetState(env.DB);
    expect(await policy()).toMatch(/frame-ancestors 'self' https:\/\/a\.example https:\/\/b\.example:8443$/);
    await writeSettings(db, { to: { frame: [] }, records: [] });
    forgetState(env.DB);
    expect(await policy()).toMatch(/frame-ancestors 'self'$/);
  });

  test('takes a token where that is set, until the token is revoked', async () => {
    await addWithToken('administrator');
    const ask = async (method: string, path: string, body?: object) =>
      askAs('administrator', path, { method, ...(body ? { body } : {}) });
    expect((await ask('PATCH', '/api/v1/settings', { embed: 'token' })).status).toBe(200);
    const added = await ask('POST', '/api/v1/embed-tokens', { name: '某局网站' });
    const { id, token }: { id: string; token: string } = await added.json();
    expect((await ask('POST', '/api/v1/embed-tokens', { name: '某局网站' })).status).toBe(409);
    const status = async (query: string) => (await get(`/embed/compare?metric=helpers${query}`)).status;
    expect([await status(''), await status('&token=wrong'), await status(`&token=${token}`)]).toEqual([
      403, 403, 200,
    ]);
    expect((await ask('DELETE', `/api/v1/embed-tokens/${id}`)).status).toBe(204);
    expect(await status(`&token=${token}`)).toBe(403);
    expect((await ask('DELETE', `/api/v1/embed-tokens/${id}`)).status).toBe(404);
    expect((await ask('POST', '/api/v1/embed-tokens', { name: '某局网站' })).status).toBe(201);
    expect((await get('/charts/compare.svg?metric=helpers')).status).toBe(200);
  });

  test('reads and sets no cookie, and is the same for all', async () => {
    const plain = await get('/embed/compare?metric=members');
    const other = await get('/embed/compare?metric=members', {
      cookie: 'lang=en; theme=dark',
      'accept-language': 'en',
    });
    expect(plain.headers.get('Set-Cookie')).toBeNull();
    expect(await other.text()).toBe(await plain.text());
  });

  test('of two figures goes on with what replaced one of them, says so, and says where nothing stands any longer', async () => {
    const { observations } = (await (await get('/api/v1/observations?metric=members')).json()) as {
      observations: { id: string }[];
    };
    const pair = `/embed/compare?insist=${observations.map(({ id }) => id).join(',')}`;
    expect(await page(pair)).toContain('7人');
    await publishCsv(db, 1, 'district,metric,value,period\nsouth,members,8,2023');
    forgetState(env.DB);
    const corrected = await page(pair);
    expect(corrected).toContain('8人');
    expect(corrected).toContain('southmembers：第2版由“7”更正为“8”（a note）。');
    const frozen = await page(`${pair}&version=1`);
    expect(frozen).toContain('7人');
    await publishCsv(db, 2, 'district,metric,value,period,status\nsouth,members,,2023,已撤回');
    forgetState(env.DB);
    const withdrawn = await page(pair);
    expect(withdrawn).toContain('southmembers：“8”已于第3版撤回');
    expect(withdrawn).toContain('1600余人');
  });

  test('which is frozen marks what was corrected since, with what and why; a living one what it was before', async () => {
    await publishCsv(db, 1, 'district,metric,value,period\nnorth,members,1700余,2023');
    forgetState(env.DB);
    const frozen = await page('/embed/compare?metric=members&version=1');
    expect(frozen).toContain('固定于并览第1版');
    expect(frozen).toContain('数字有变动');
    expect(frozen).toContain('northmembers：第2版由“1600余”更正为“1700余”（a note）。');
    expect(frozen).toContain('看现在的图');
    const living = await page('/embed/compare?metric=members');
    expect(living).toContain('northmembers：第2版由“1600余”更正为“1700余”（a note）。');
    expect(living).not.toContain('看现在的图');
    expect(await page('/embed/compare?metric=grants')).not.toContain('数字有变动');
  });

  test('which is frozen gives the reason that stands beside the figure, not the one that stood there before', async () => {
    const change = (row: string, before: number) =>
      publishCsv(db, before, `district,metric,value,period,status,note\n${row}`);
    await change('south,members,8,2023,,来源更正', 1);
    await change('south,members,9,2023,,来源更正', 2);
    await change('south,members,,2023,已撤回,来源撤稿', 3);
    forgetState(env.DB);
    const frozen = await page('/embed/compare?metric=members&district=south&version=1');
    expect(frozen.match(/(?<=<li>)southmembers：[^<]*/g)).toEqual([
      'southmembers：“9”已于第4版撤回（来源撤稿）。',
      'southmembers：第3版由“8”更正为“9”（a note）。',
      'southmembers：第2版由“7”更正为“8”（来源更正）。',
    ]);
  });

  test('keeps the scale that its address gives, and says where a figure lies beyond it', async () => {
    const widths = async (query: string): Promise<string> =>
      ((await page(`/embed/compare?metric=members${query}`)).match(/<path d="M[^"]+"/g) ?? []).join();
    const [own, kept] = [await widths(''), await widths('&reach=members:4000')];
    expect(kept).not.toBe(own);
    const beyond = await page('/embed/compare?metric=members&reach=members:1000');
    expect(beyond).toContain('members：有数字超出原来的刻度（到1000为止）');
    expect(await page('/embed/compare?metric=members&reach=members:4000')).not.toContain('原来的刻度');
    expect((await get('/embed/compare?metric=members&reach=members')).status).toBe(400);
  });

  test('says of a figure that was taken away that it was', async () => {
    await publishCsv(db, 1, 'district,metric,value,period,status\nnorth,members,,2023,已撤回');
    forgetState(env.DB);
    for (const version of ['', '&version=1'])
      expect(await page(`/embed/compare?metric=members&district=north${version}`)).toContain(
        'northmembers：“1600余”已于第2版撤回',
      );
  });

  test('which is frozen follows a figure to what is true of it now, a mark a step, the latest first', async () => {
    const change = (row: string, before: number) =>
      publishCsv(db, before, `district,metric,value,period,status\n${row}`);
    const marksOf = async (address: string) => {
      forgetState(env.DB);
      return (await page(address)).match(/(?<=<li>)northmembers：[^<]*/g);
    };
    await change('north,members,1700余,2023,', 1);
    await change('north,members,1800余,2023,', 2);
    await change('north,members,,2023,已撤回', 3);
    const frozen = '/embed/compare?metric=members&version=1';
    const three = [
      'northmembers：“1800余”已于第4版撤回（a note）。',
      'northmembers：第3版由“1700余”更正为“1800余”（a note）。',
      'northmembers：第2版由“1600余”更正为“1700余”（a note）。',
    ];
    expect(await marksOf(frozen)).toEqual(three);
    await change('north,members,1900余,2023,', 4);
    const back = 'northmembers：此前已撤回，第5版起为“1900余”（a note）。';
    expect(await marksOf(frozen)).toEqual([back, ...three]);
    expect(await marksOf('/embed/compare?metric=members&version=3')).toEqual([back, ...three.slice(0, 2)]);
    expect(await marksOf('/embed/compare?metric=members&version=4')).toEqual([back, three[0]]);
    expect(await marksOf('/embed/compare?metric=members')).toEqual([back]);
  });

  test('which is frozen follows a figure over a version that was taken back, and one that came where there was none', async () => {
    const marksOf = async (address: string) => {
      forgetState(env.DB);
      return (await page(address)).match(/(?<=<li>)north[^<]*/g);
    };
    const stood = await readObservations(db, { version: 1, districts: ['north'] });
    await publish(db, { cease: stood.map(({ id }) => id) });
    await publishCsv(db, 2, 'district,metric,value,period\nnorth,members,1700余,2023\nnorth,helpers,30,2023');
    await publishCsv(db, 3, 'district,metric,value,period\nnorth,helpers,40,2023');
    expect(await marksOf('/embed/compare?metric=members&district=north&version=1')).toEqual([
      'northmembers：此前已撤回，第3版起为“1700余”（a note）。',
      'northmembers：“1600余”已于第2版撤回（a note）。',
    ]);
    expect(await marksOf('/embed/compare?metric=helpers&version=1')).toEqual([
      'northhelpers：第4版由“30”更正为“40”（a note）。',
      'northhelpers：此前未报送，第3版起为“30”（a note）。',
    ]);
  });

  test('marks a figure that came where it says that there is none, of its own period alone', async () => {
    await publishCsv(db, 1, 'district,metric,value,period,status\nnorth,helpers,,2023,仅有计划');
    await publishCsv(db, 2, 'district,metric,value,period\nnorth,helpers,30,2024\nsouth,helpers,40,2024');
    forgetState(env.DB);
    const frozen = await page('/embed/compare?metric=helpers&version=2');
    expect(frozen).toContain('northhelpers：此前仅有计划，第3版起为“30”（a note）。');
    expect(frozen).toContain('southhelpers：此前未报送，第3版起为“40”（a note）。');
    for (const spec of ['coverage', 'history'])
      expect(await page(`/embed/${spec}?metric=helpers&version=2&lang=en`)).toContain(
        'south, helpers: not reported before; “40” since version 3 (a note).',
      );
    expect(await page('/embed/compare?metric=helpers&period=2023&version=2')).not.toContain('southhelpers');
    expect(await page('/embed/compare?metric=helpers&version=3')).not.toContain('数字有变动');
  });

  test('counts the marks for which there is no room, and links to all of them', async () => {
    const years = Array.from({ length: 14 }, (_, place) => 2001 + place);
    const rows = (value: number) => years.map((year) => `north,helpers,${value + year},${year}`).join('\n');
    await publishCsv(db, 1, `district,metric,value,period\n${rows(1)}`);
    await publishCsv(db, 2, `district,metric,value,period\n${rows(2)}`);
    forgetState(env.DB);
    const frozen = await page('/embed/history?metric=helpers&version=2');
    expect(frozen.match(/northhelpers：/g)).toHaveLength(12);
    expect(frozen).toMatch(
      /<a href="https:\/\/figures\.example\/versions\/compare\?from=2&amp;to=3"[^>]*>另有2处，逐处列出 ↗<\/a>/,
    );
  });

  test('is asked about again each time, even of one version', async () => {
    const answer = await get('/embed/compare?metric=members&version=1');
    expect(answer.headers.get('Cache-Control')).toBe('public, no-cache');
    expect(answer.headers.get('ETag')).toMatch(/^"/);
  });

  test('shows the title and note of who saved it, as theirs and as text', async () => {
    await addWithToken('administrator');
    const hostile = '<script>alert(1)</script>"&\u202e😀';
    const chart = {
      slug: 'hostile',
      kind: 'compare',
      query: 'metric=members',
      title: hostile,
      note: hostile,
    };
    expect((await askAs('administrator', '/api/v1/charts', { method: 'POST', body: chart })).status).toBe(
      201,
    );
    const text = await page('/embed/hostile');
    expect(text).toContain('编者注（administrator）：&lt;script&gt;');
    expect(text.match(/<script/g)).toEqual(['<script']);
  });

  test('of a table is scrolled and not made small; in a size it is a picture', async () => {
    const text = await page('/embed/coverage');
    expect(text).toContain('<main class="long" tabindex="0">');
    expect(text).toContain('<h2>3项指标、2个区县，6格中2格有数。</h2>');
    expect(text).toMatch(
      /<th scope="row">members <small><span>谨慎比较<\/span> <span>2023<\/span> <\/small><\/th>\s*<td>● <b>7人<\/b><\/td>\s*<td>◐ <b>1600余人<\/b><\/td>/,
    );
    expect(text).toMatch(/<th scope="row">grants<\/th>\s*<td>· 未报送<\/td>\s*<td>· 未报送<\/td>/);
    expect(text).toContain(`href="${HOST}/coverage"`);
    expect(await page('/embed/coverage?size=16x9')).toMatch(/<svg class="wide".*<svg class="tall"/s);
  });

  test('that is not there says so in the frame', async () => {
    const answer = await get('/embed/nothing', { accept: 'text/html' });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('没有叫“nothing”的图表');
    expect((await get('/embed/compare?metric=members&cookie=1')).status).toBe(400);
  });

  test('is small', async () => {
    const body = (await get('/embed/compare?metric=members')).body?.pipeThrough(
      new CompressionStream('gzip'),
    );
    const { byteLength } = await new Response(body).arrayBuffer();
    expect(byteLength).toBeLessThan(30 * 1024);
  });
});

describe('an address of ours', () => {
  /** The districts of the small catalogue, as an address in HTML names them. */
  const TODAY = '&amp;district=south%2Cnorth';
  /** How far the axis goes in a frame that follows the data. */
  const AXIS = '&amp;reach=members%3A2000';
  const describeAddress = async (url: string, more = '') => {
    const answer = await get(`/oembed?url=${encodeURIComponent(url)}${more}`);
    return { status: answer.status, data: await answer.json() };
  };

  test.each([
    [`${HOST}/embed/compare?metric=members`, `compare?metric=members${TODAY}${AXIS}`],
    [`${HOST}/embed/compare?metric=members&version=1`, `compare?metric=members&amp;version=1${TODAY}"`],
    [`${HOST}/charts/compare.svg?metric=members&theme=dark`, `compare?metric=members${TODAY}${AXIS}`],
    [
      `${HOST}/embed/compare?metric=members&theme=dark&token=t`,
      `compare?metric=members${TODAY}&amp;theme=dark&amp;token=t${AXIS}`,
    ],
    [`${HOST}/metric/members`, `compare?metric=members${TODAY}${AXIS}`],
    [`${HOST}/?metric=members&figure=1`, `compare?metric=members${TODAY}${AXIS}`],
    [`${HOST}/use?metric=members`, `compare?metric=members${TODAY}${AXIS}`],
    [`${HOST}/use?spec=history&metric=members`, `history?metric=members${TODAY}"`],
    [`${HOST}/present?kind=history&metric=members`, `history?metric=members${TODAY}"`],
    [`${HOST}/?subject=work`, `compare?metric=members${TODAY}${AXIS}`],
    [`${HOST}/?metric=members&district=100001`, `compare?metric=members&amp;district=100001${AXIS}`],
    [
      `${HOST}/embed/compare?metric=members&reach=members:9`,
      `compare?metric=members${TODAY}&amp;reach=members%3A9"`,
    ],
  ])('%s unfolds to a frame', async (url, frame) => {
    const { status, data } = await describeAddress(url);
    expect(status).toBe(200);
    expect(data).toMatchObject({ version: '1.0', type: 'rich', title: 'members', width: 640 });
    expect((data as { html: string }).html).toContain(`<iframe src="${HOST}/embed/${frame}`);
    const thumbnail = (data as { thumbnail_url: string }).thumbnail_url;
    expect((await get(thumbnail.replace(HOST, '').replace('.png', '.svg'))).status).toBe(200);
  });

  test('unfolds with all that it names again and again', async () => {
    const { data } = await describeAddress(`${HOST}/?metric=members&metric=grants`);
    expect(data).toMatchObject({ title: 'members、grants' });
  });

  test.each([
    ['/coverage?subject=work&state=gap', `coverage?subject=work${TODAY}`],
    ['/district/north', 'coverage?district=north'],
    ['/charts/coverage.png?metric=members', `coverage?metric=members${TODAY}`],
  ])('%s unfolds to a table', async (path, frame) => {
    const { status, data } = await describeAddress(HOST + path);
    expect(status).toBe(200);
    expect(data).toMatchObject({ title: '资料写到了多少' });
    expect((data as { html: string }).html).toContain(`<iframe src="${HOST}/embed/${frame}"`);
    expect((data as { height: number }).height).toBeLessThanOrEqual(720);
  });

  test.each(['/?metric=members', '/embed/history?metric=members', '/coverage', '/?subject=work'])(
    '%s gives a frame that stays as it is when a district is added and more is reported, and follows the figures',
    async (path) => {
      const { data } = await describeAddress(HOST + path);
      const src = /src="([^"]+)"/.exec((data as { html: string }).html)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const rows = async () => (await page(src.replace(HOST, ''))).match(/<th scope="row">/g)?.length;
      const before = await rows();
      const [south] = CATALOGUE.districts;
      if (!south) throw new Error('no district');
      const east = { ...south, code: '100003', slug: 'east', name: { zh: 'east', en: 'east' } };
      const grown = { ...CATALOGUE, districts: [east, ...CATALOGUE.districts] };
      await putCatalogue(db, grown, []);
      const rest = 'east,members,9,2023\nsouth,grants,5万元,2023\nnorth,members,1800余,2023';
      await publishCsv(db, 1, `district,metric,value,period\n${rest}`, grown);
      forgetState(env.DB);
      expect(await rows()).toBe(before);
      expect(await page(src.replace(HOST, ''))).toContain('1800余');
      expect(src).not.toContain('version');
    },
  );

  test('of two figures that someone insists on names no district', async () => {
    const { observations } = (await (await get('/api/v1/observations')).json()) as {
      observations: { id: string }[];
    };
    const [a, b] = observations.map(({ id }) => id);
    const { data } = await describeAddress(`${HOST}/insist?metric=members&a=${a}&b=${b}`);
    expect((data as { html: string }).html).not.toContain('district');
  });

  test('is given in the shape of a phone where no more room is asked for', async () => {
    const { data } = await describeAddress(`${HOST}/embed/compare?metric=members`, '&maxwidth=360');
    expect(data).toMatchObject({ width: 360, height: 701 });
  });

  test('fits into what is asked for', async () => {
    const { data } = await describeAddress(
      `${HOST}/embed/compare?metric=members`,
      '&maxwidth=400&maxheight=200',
    );
    expect((data as { width: number }).width).toBeLessThanOrEqual(400);
    expect((data as { height: number }).height).toBeLessThanOrEqual(201);
  });

  test.each([
    'https://elsewhere.example/embed/compare?metric=members',
    `${HOST}/how`,
    `${HOST}/insist`,
    `${HOST}/insist?a=1`,
    'nonsense',
    'javascript:1',
  ])('%s is not one of ours', async (url) => {
    expect((await describeAddress(url)).status).toBe(404);
  });

  test('is not described as XML', async () => {
    expect((await describeAddress(`${HOST}/embed/compare?metric=members`, '&format=xml')).status).toBe(501);
  });
});
