import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { seededDb } from '../../tests/workerd/seeded.ts';
import { forgetState } from '../answers/current-version.ts';
import { app } from '../app.ts';

beforeEach(async () => {
  await reset();
  await seededDb();
  await addWithToken('administrator');
  await addWithToken('staff', 'laoshan');
  forgetState(env.DB);
});

const both = (zh: string, en = '') => ({ zh, en });
const YEARBOOK = {
  district: null,
  title: both('试验统计年鉴2022'),
  publisher: both('试验统计局', 'Test bureau'),
  published: { date: '2022-09', basis: 'printed' },
  kind: 'yearbook',
};
const add = (source: object = YEARBOOK, role: 'administrator' | 'staff' = 'administrator') =>
  askAs(role, '/api/v1/catalogue/sources', { method: 'POST', body: source });
const publicly = async (path: string): Promise<string> => (await app.request(path, {}, env)).text();

describe('a source', () => {
  test('is added with an id, seen by readers at once, and written down', async () => {
    const before = await publicly('/api/v1/sources');
    const answer = await add();
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({
      ...YEARBOOK,
      id: 'source-2022',
      title: both('试验统计年鉴2022', '试验统计年鉴2022'),
      note: '',
    });
    expect(before).not.toContain('试验统计年鉴2022');
    expect(await publicly('/api/v1/sources')).toContain('试验统计年鉴2022');
    expect(await publicly('/api/v1/sources?version=5')).not.toContain('试验统计年鉴2022');
    const records = await (await askAs('administrator', '/api/v1/records?limit=1')).json();
    expect(records).toMatchObject({ records: [{ act: 'source-added', object: 'source-2022' }] });
  });

  test('of staff is one of their own district, whatever they ask for', async () => {
    const answer = await add({ ...YEARBOOK, district: 'xigu' }, 'staff');
    expect(await answer.json()).toMatchObject({ id: 'laoshan-2022-2', district: 'laoshan' });
  });

  test.each([
    ['a district that is not there', { district: 'nowhere' }, 404],
    ['a title that is there', { title: both('崂山：七大工程让青春更飞扬') }, 409],
    ['the id of another as its title', { title: both('laoshan-2022') }, 409],
    ['a half-year as its date', { published: { date: '2022-H1', basis: 'printed' } }, 400],
    ['no title', { title: both(' ') }, 400],
    ['a kind that there is not', { kind: 'rumour' }, 400],
  ])('is refused with %s', async (_, wrong, status) => {
    expect((await add({ ...YEARBOOK, ...wrong })).status).toBe(status);
    expect(await publicly('/api/v1/sources')).not.toContain('试验统计局');
  });
});

test('denominators from a new source make rates at once', async () => {
  await add();
  const file = `区县,指标,数值,单位,时期,来源
崂山,青年,12万,人,2022-06-30,试验统计年鉴2022
城阳,青年,24万,人,2022-06-30,试验统计年鉴2022`;
  const staged = await askAs('administrator', '/api/v1/uploads', {
    method: 'POST',
    body: file,
    type: 'text/csv',
  });
  const { id, errors } = (await staged.json()) as { id: string; errors: unknown[] };
  expect(errors).toEqual([]);
  const published = await askAs('administrator', `/api/v1/uploads/${id}/publish`, {
    method: 'POST',
    body: { baseVersion: 5 },
  });
  expect(published.status).toBe(200);
  const compared = await publicly('/api/v1/compare?metric=volunteers-deployed&basis=youth');
  expect(compared).toContain(
    '崂山截至2022年（推断）为每万名至少133人次（1600余人次，青年12万人，2022年6月30日）',
  );
  expect(compared).toContain('137人次');
});
