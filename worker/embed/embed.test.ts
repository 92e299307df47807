import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '#db/open.ts';
import { writeSettings } from '#db/settings/write-settings.ts';
import { app } from '#worker/app.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { cataloguedDb, publishCsv } from '../../tests/workerd/small-catalogue.ts';

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
  test('is whole without a script: picture, table, statement, as of when, the way to the site', async () => {
    const text = await page('/embed/compare?metric=members');
    expect(text.match(/<svg class="(wide|tall)"/g)).toHaveLength(2);
    for (const words of ['1600余', '未', '并览第1版', '随数据更新', `href="${HOST}/?metric=members"`])
      expect(text).toContain(words.replace('未', 'members'));
    expect(text).toMatch(/<th scope="row">north<\/th>\s*<td>1600余人/);
    expect(text).toContain(`<title>区县：north\n数字：1600余人`);
    expect(text.match(/<script/g)).toEqual(['<script']);
  });

  test('may be framed by anyone, or by those that are set, or by nobody, from the next request on', async () => {
    const policy = async () =>
      (await get('/embed/compare?metric=members')).headers.get('Content-Security-Policy') ?? '';
    expect(await policy()).not.toContain('frame-ancestors');
    await writeSettings(db, { to: { frame: ['https://a.example', 'https://b.example:8443'] }, records: [] });
    forgetState(env.DB);
    expect(await policy()).toMatch(/frame-ancestors https:\/\/a\.example https:\/\/b\.example:8443$/);
    await writeSettings(db, { to: { frame: [] }, records: [] });
    forgetState(env.DB);
    expect(await policy()).toMatch(/frame-ancestors 'none'$/);
  });

  test('takes a token where that is set, until the token is revoked', async () => {
    await addWithToken('administrator');
    const ask = async (method: string, path: string, body?: object) =>
      askAs('administrator', path, { method, ...(body ? { body } : {}) });
    expect((await ask('PATCH', '/api/v1/settings', { embed: 'token' })).status).toBe(200);
    const added = await ask('POST', '/api/v1/embed-tokens', { name: '某局网站' });
    const { id, token }: { id: string; token: string } = await added.json();
    const status = async (query: string) => (await get(`/embed/compare?metric=helpers${query}`)).status;
    expect([await status(''), await status('&token=wrong'), await status(`&token=${token}`)]).toEqual([
      403, 403, 200,
    ]);
    expect((await ask('DELETE', `/api/v1/embed-tokens/${id}`)).status).toBe(204);
    expect(await status(`&token=${token}`)).toBe(403);
    expect((await ask('DELETE', `/api/v1/embed-tokens/${id}`)).status).toBe(404);
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

  test('says of a figure that was taken away that it was', async () => {
    await publishCsv(db, 1, 'district,metric,value,period,status\nnorth,members,,2023,已撤回');
    forgetState(env.DB);
    for (const version of ['', '&version=1'])
      expect(await page(`/embed/compare?metric=members&district=north${version}`)).toContain(
        'northmembers：“1600余”已于第2版撤回',
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
  const describeAddress = async (url: string, more = '') => {
    const answer = await get(`/oembed?url=${encodeURIComponent(url)}${more}`);
    return { status: answer.status, data: await answer.json() };
  };

  test.each([
    [`${HOST}/embed/compare?metric=members`, `${HOST}/embed/compare?metric=members`],
    [`${HOST}/charts/compare.svg?metric=members&theme=dark`, `${HOST}/embed/compare?metric=members`],
    [
      `${HOST}/embed/compare?metric=members&theme=dark&token=t`,
      `${HOST}/embed/compare?metric=members&amp;theme=dark&amp;token=t`,
    ],
    [`${HOST}/metric/members`, `${HOST}/embed/compare?metric=members`],
    [`${HOST}/?metric=members&figure=1`, `${HOST}/embed/compare?metric=members`],
  ])('%s unfolds to a frame', async (url, frame) => {
    const { status, data } = await describeAddress(url);
    expect(status).toBe(200);
    expect(data).toMatchObject({ version: '1.0', type: 'rich', title: 'members', width: 640 });
    expect((data as { html: string }).html).toContain(`<iframe src="${frame}"`);
    const thumbnail = (data as { thumbnail_url: string }).thumbnail_url;
    expect((await get(thumbnail.replace(HOST, '').replace('.png', '.svg'))).status).toBe(200);
  });

  test.each([
    ['/coverage?subject=work&state=gap', 'coverage?subject=work'],
    ['/district/north', 'coverage?district=north'],
    ['/charts/coverage.png?metric=members', 'coverage?metric=members'],
  ])('%s unfolds to a table', async (path, frame) => {
    const { status, data } = await describeAddress(HOST + path);
    expect(status).toBe(200);
    expect(data).toMatchObject({ title: '资料写到了多少' });
    expect((data as { html: string }).html).toContain(`<iframe src="${HOST}/embed/${frame}"`);
    expect((data as { height: number }).height).toBeLessThanOrEqual(720);
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
    'nonsense',
    'javascript:1',
  ])('%s is not one of ours', async (url) => {
    expect((await describeAddress(url)).status).toBe(404);
  });

  test('is not described as XML', async () => {
    expect((await describeAddress(`${HOST}/embed/compare?metric=members`, '&format=xml')).status).toBe(501);
  });
});
