import { env, reset } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDb } from '#db/open.ts';
import { readCatalogue } from '#db/read-catalogue.ts';
import { updateCatalogue } from '#seed/seed-catalogue.ts';
import { addWithToken, askAs } from '../../tests/workerd/ask-as.ts';
import { SEED, seededDb } from '../../tests/workerd/seeded.ts';
import { forgetState } from '../answers/current-version.ts';
import { app } from '../app.ts';

beforeEach(async () => {
  await reset();
  await seededDb();
  await addWithToken('administrator');
  forgetState(env.DB);
});

const both = (zh: string, en = '') => ({ zh, en });
const publicly = async (path: string): Promise<string> => (await app.request(path, {}, env)).text();

describe('a correction', () => {
  const correct = (change: object, id = 'laoshan-2022') =>
    askAs('administrator', `/api/v1/catalogue/sources/${id}`, { method: 'PATCH', body: change });

  test('is seen by readers at once, in pictures too, is written down, and leaves the figures alone', async () => {
    const figures = await publicly('/api/v1/observations?district=laoshan');
    const picture = '/charts/compare.svg?metric=volunteers-deployed';
    const sources = await publicly('/api/v1/sources');
    expect(await publicly(picture)).not.toContain('试验晚报');
    const answer = await correct({
      publisher: both('试验晚报', 'Test Evening News'),
      published: { date: '2023-01-02', basis: 'printed' },
    });
    expect(await answer.json()).toMatchObject({
      id: 'laoshan-2022',
      publisher: both('试验晚报', 'Test Evening News'),
      note: expect.stringContaining('建区年数'),
    });
    expect(await publicly('/api/v1/sources')).toContain('试验晚报');
    expect(await publicly(picture)).toContain('试验晚报 2023-01-02');
    expect(await publicly('/api/v1/sources?version=5')).not.toContain('试验晚报');
    expect(await publicly('/api/v1/observations?district=laoshan')).toBe(figures);
    expect(sources).not.toContain('试验晚报');
    const records = await (await askAs('administrator', '/api/v1/records?limit=1')).json();
    expect(records).toMatchObject({
      records: [
        {
          act: 'source-changed',
          object: 'laoshan-2022',
          name: 'administrator',
          detail: expect.stringMatching(/publisher .+ → 试验晚报.*; published .+ → 2023-01-02 \/ printed/),
        },
      ],
    });
  });

  test('outlasts the seed, which is brought up to date at every start', async () => {
    await correct({ title: both('试验更正') });
    const db = openDb(env.DB);
    await updateCatalogue(db, SEED.catalogue);
    const { sources } = await readCatalogue(db);
    expect(sources.find(({ id }) => id === 'laoshan-2022')?.title.zh).toBe('试验更正');
  });

  test('that changes nothing is no change', async () => {
    await correct({ title: both('崂山：七大工程让青春更飞扬', 'kept') });
    const before = await (await askAs('administrator', '/api/v1/records?limit=1')).json();
    await correct({ title: both('崂山：七大工程让青春更飞扬', 'kept') });
    expect(await (await askAs('administrator', '/api/v1/records?limit=1')).json()).toEqual(before);
  });

  test.each([
    ['a source that is not there', { note: '试' }, 'nowhere-1999', 404],
    ['the title of another', { title: both('laoshan-2022') }, 'xigu-2023', 409],
    ['no date', { published: { date: '去年', basis: 'printed' } }, 'laoshan-2022', 400],
    ['another id', { id: 'mine' }, 'laoshan-2022', 400],
  ])('is refused for %s', async (_, change, id, status) => {
    expect((await correct(change, id)).status).toBe(status);
  });
});
