import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import { seededDb } from '../tests/workerd/seeded.ts';
import { app } from './app.ts';

const get = (path: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`http://localhost${path}`, { headers }), env);
const json = async (path: string) => (await (await get(path)).json()) as Record<string, unknown>;

beforeAll(async () => {
  await seededDb();
});

describe('the catalogue', () => {
  test.each([
    ['districts', 5],
    ['versions', 5],
    ['sources', 5],
  ])('/api/v1/%s holds %i', async (name, count) => {
    const answer = await json(`/api/v1/${name}`);
    expect(answer.version).toBe(5);
    expect(answer[name]).toHaveLength(count);
  });

  test('versions come newest first, and as of a version only those up to it', async () => {
    const { versions } = (await json('/api/v1/versions?version=3')) as { versions: { version: number }[] };
    expect(versions.map(({ version }) => version)).toEqual([3, 2, 1]);
  });
});

describe('observations', () => {
  interface Row {
    id: string;
    district: string;
    metric: string;
    status: string;
    value: number | null;
    low: number | null;
    high: number | null;
    bound: string | null;
    printed: string;
    unit: string;
  }
  const rows = async (query: string) =>
    ((await json(`/api/v1/observations?${query}`)) as { observations: Row[] }).observations;

  test('a qualified number is an interval, and its words are kept', async () => {
    const [row] = await rows('metric=volunteers-deployed&district=laoshan');
    expect(row).toMatchObject({ value: 1600, low: 1600, high: null, bound: 'at-least', unit: 'person-time' });
    expect(row?.printed).toBe('1600余人次');
  });

  test('lists are repeatable or comma-separated, and districts go by slug or code', async () => {
    const byComma = await rows('metric=loan-amount,loan-number&district=laoshan,chengyang');
    const repeated = await rows('metric=loan-amount&metric=loan-number&district=370212&district=370214');
    expect(byComma.map(({ metric }) => metric)).toEqual(['loan-amount', 'loan-number']);
    expect(repeated).toEqual(byComma);
  });

  test('filters that exclude each other leave nothing, not everything', async () => {
    expect(await rows('metric=squads&subject=loans')).toEqual([]);
  });

  test('a source takes the figures of that document alone', async () => {
    const ofOne = await rows('source=jiyang-2019');
    expect(ofOne).toHaveLength(6);
    expect(new Set(ofOne.map(({ district, status }) => `${district} ${status}`))).toEqual(
      new Set(['jiyang plan-only']),
    );
    const ofTwo = await rows('source=jiyang-2019,shanting-2023&district=shanting');
    expect(ofTwo.length).toBeGreaterThan(0);
    expect(ofTwo).toEqual(await rows('source=shanting-2023'));
    expect(await rows('version=1&source=jiyang-2019')).toEqual([]);
  });

  test('a period takes the figures whose period ends within it', async () => {
    const all = await rows('metric=squads');
    const in2023 = await rows('metric=squads&period=2023');
    expect(all.length).toBeGreaterThan(in2023.length);
    expect(in2023.map(({ district }) => district)).toEqual(['shanting']);
  });

  test('a past version holds what stood then', async () => {
    expect(await rows('version=1&district=xigu')).toEqual([]);
    expect((await rows('version=1')).every(({ district }) => district === 'laoshan')).toBe(true);
  });

  test('one figure comes with its history and the file and row that brought it', async () => {
    const [row] = await rows('metric=volunteers-deployed&district=laoshan');
    const answer = (await json(`/api/v1/observations/${row?.id}`)) as { history: object[] };
    expect(answer.history).toHaveLength(1);
    expect(answer.history[0]).toMatchObject({ sinceVersion: 1, untilVersion: null, fileName: 'laoshan.csv' });
  });

  test('the CSV opens right in Chinese Excel: a byte-order mark, CRLF, Chinese headers', async () => {
    const response = await get('/api/v1/observations.csv?metric=volunteers-deployed');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text.split('\r\n')[0]).toContain('区县,指标,数值,单位,时期,口径,状态,来源,出处,备注');
    expect(text).toContain('1600余人次');
  });
});

describe('what is asked wrongly is answered with what is right', () => {
  test.each([
    ['/api/v1/observations?metric=nope', 404, 'metric'],
    ['/api/v1/observations?district=beijing', 404, 'district'],
    ['/api/v1/compare?subject=nope', 404, 'subject'],
    ['/api/v1/observations?source=nope', 404, 'source'],
    ['/api/v1/compare?source=jiyang-2019', 400, 'source'],
    ['/api/v1/observations?version=99', 404, 'version'],
    ['/api/v1/observations?version=0', 404, 'version'],
    ['/api/v1/observations?version=1.5', 400, 'version'],
    ['/api/v1/observations?period=lately', 400, 'period'],
    ['/api/v1/observations?colour=red', 400, 'colour'],
    ['/charts/compare.svg?theme=pink', 400, 'theme'],
    ['/charts/compare.svg', 400, 'metric'],
    ['/api/v1/template.csv?district=beijing', 404, 'district'],
    ['/api/v1/template.xlsx', 400, 'district'],
    ['/api/v1/observations.xlsx?metric=nope', 404, 'metric'],
    ['/api/v1/observations/abc', 404, 'id'],
    ['/api/v1/observations/999999', 404, 'id'],
  ])('%s is %i and names %s', async (path, status, parameter) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ status, parameter });
  });

  test.each<[string, string[]]>([
    [
      '/charts/compare.svg?metric=squads&theme=pink',
      ['light', 'dark', 'page', 'transparent', 'transparent-dark'],
    ],
    ['/charts/compare.svg?metric=squads&lang=fr', ['zh', 'en']],
    ['/api/v1/compare?pairs=maybe', ['true', 'false']],
    ['/api/v1/observations?after=-1', ['≥ 0']],
    [
      '/api/v1/observations?colour=red',
      ['subject', 'metric', 'district', 'period', 'version', 'source', 'after'],
    ],
    ['/api/v1/compare?metric=nope', ['volunteers-deployed', 'squads']],
    ['/api/v1/observations?version=99', ['1–5']],
  ])('%s is told what may be written', async (path, allowed) => {
    const response = await get(path);
    expect(((await response.json()) as { allowed: string[] }).allowed).toEqual(
      expect.arrayContaining(allowed),
    );
  });

  test('what may be given once and was given twice is told so', async () => {
    const response = await get('/api/v1/observations?version=1&version=2');
    expect(await response.json()).toMatchObject({
      status: 400,
      parameter: 'version',
      value: '1,2',
      detail: expect.stringContaining('only once'),
    });
  });

  test('an unknown address says where the addresses are', async () => {
    const response = await get('/api/v2/anything');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('/api/openapi.json') });
  });
});

describe('an unchanged version is not read twice', () => {
  test('a matching ETag is answered 304 without a body', async () => {
    const first = await get('/api/v1/compare?subject=loans');
    const etag = first.headers.get('ETag') ?? '';
    expect(first.headers.get('Cache-Control')).toBe('public, no-cache');
    const second = await get('/api/v1/compare?subject=loans', { 'If-None-Match': etag });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
  });

  test('an answer that names its version may be kept for ever', async () => {
    const response = await get('/api/v1/compare?subject=loans&version=5');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  test('the second answer is the same, byte for byte', async () => {
    const path = '/charts/compare.svg?metric=squads&lang=en';
    expect(await (await get(path)).text()).toBe(await (await get(path)).text());
  });
});

test('the OpenAPI document names every address that is answered', async () => {
  const { paths } = (await (await get('/api/openapi.json')).json()) as { paths: Record<string, unknown> };
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining([
      '/api/v1/districts',
      '/api/v1/subjects',
      '/api/v1/metrics',
      '/api/v1/sources',
      '/api/v1/versions',
      '/api/v1/observations',
      '/api/v1/observations.csv',
      '/api/v1/observations.xlsx',
      '/api/v1/template.csv',
      '/api/v1/template.xlsx',
      '/api/v1/observations/{id}',
      '/api/v1/changes',
      '/api/v1/compare',
      '/charts/{spec}.svg',
    ]),
  );
});
