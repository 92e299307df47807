import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import { seededDb } from '../../tests/workerd/seeded.ts';
import { app } from '../app.ts';

interface Answer {
  version: number;
  totals: Record<string, number>;
  results: {
    kind: string;
    id: string;
    name: { zh: string; en: string };
    about: { zh: string; en: string } | null;
    reporters: number | null;
    match: {
      field: string;
      way: string;
      lang: string;
      text: string;
      ranges: { start: number; end: number }[];
    };
  }[];
}

const get = (query: string) => app.fetch(new Request(`http://localhost/api/v1/search?${query}`), env);
const find = async (q: string, rest = '') =>
  (await (await get(`q=${encodeURIComponent(q)}${rest}`)).json()) as Answer;
const ids = ({ results }: Answer) => results.map(({ kind, id }) => `${kind} ${id}`);

beforeAll(async () => {
  await seededDb();
});

describe('with the dictionary of pinyin', () => {
  test.each([
    ['崂山', 'district laoshan'],
    ['laoshan', 'district laoshan'],
    ['Lao Shan', 'district laoshan'],
    ['ls', 'district laoshan'],
    ['崂山区', 'district laoshan'],
    ['qdls', 'district laoshan'],
    ['370212', 'district laoshan'],
    ['cy', 'district chengyang'],
    ['xg', 'district xigu'],
    ['zyz', 'subject volunteers'],
    ['ZHI YUAN ZHE', 'subject volunteers'],
    ['volunteers', 'subject volunteers'],
    ['loan amount', 'metric loan-amount'],
    ['fangdaibishu', 'metric loan-number'],
    ['放贷笔数', 'metric loan-number'],
    ['mwmgzll', 'metric workforce-rate'],
    ['qidagongcheng', 'source laoshan-2022'],
    ['大世界日记', 'source xigu-2023'],
  ])('%s finds %s first', async (q, first) => {
    expect(ids(await find(q))[0]).toBe(first);
  });

  test('initials in the middle of a name are found too', async () => {
    expect(ids(await find('zyz'))).toContain('metric volunteers');
  });
});

describe('what is answered', () => {
  test('says in which text it was found and what to mark there', async () => {
    const { results } = await find('zhiyuan fuwu');
    expect(results[0]).toMatchObject({
      kind: 'metric',
      id: 'volunteer-service-times',
      about: { zh: '志愿者' },
      match: {
        field: 'name',
        way: 'prefix',
        lang: 'zh',
        text: '志愿服务人次',
        ranges: [{ start: 0, end: 4 }],
      },
    });
  });

  test('tells the text in the language of the reader where both answer', async () => {
    expect((await find('laoshan')).results[0]?.match.text).toBe('崂山');
    expect((await find('laoshan', '&lang=en')).results[0]?.match.text).toBe('Laoshan');
  });

  test('counts the districts that report a metric, as of the version', async () => {
    const reportersAt = async (version: number) =>
      (await find('出动志愿者人次', `&version=${version}`)).results[0]?.reporters;
    expect(await reportersAt(1)).toBe(1);
    expect(await reportersAt(5)).toBe(2);
  });

  test('a plan is no report, of no metric', async () => {
    const response = await app.fetch(new Request('http://localhost/api/v1/compare'), env);
    const { panels } = (await response.json()) as {
      panels: { name: { zh: string }; metric: string; cells: { status: string }[] }[];
    };
    const planned = panels.filter(({ cells }) => cells.some(({ status }) => status === 'plan-only'));
    expect(planned.length).toBeGreaterThan(5);
    for (const { name, metric, cells } of planned) {
      const found = (await find(name.zh)).results.find(({ id }) => id === metric);
      expect(found?.reporters).toBe(cells.filter(({ status }) => status === 'reported').length);
    }
  });

  test('finds in a definition last of all', async () => {
    const { results } = await find('志愿者');
    expect(results.map(({ match }) => match.way)).toEqual(['exact', 'prefix', 'prefix', 'definition']);
  });

  test('what is not there is an empty list, not a problem', async () => {
    const response = await get('q=nowhere-at-all');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ results: [], totals: { district: 0, metric: 0 } });
  });

  test('of each kind at most fifty are listed, and all are counted', async () => {
    const { results, totals } = await find('d');
    const metrics = results.filter(({ kind }) => kind === 'metric');
    expect(metrics.length).toBeLessThanOrEqual(50);
    expect(totals['metric']).toBeGreaterThanOrEqual(metrics.length);
  });
});

describe('what is asked wrongly is answered with what is right', () => {
  test.each([
    ['', 'q'],
    ['q=', 'q'],
    ['q=%20%E3%80%80', 'q'],
    [`q=${'a'.repeat(101)}`, 'q'],
    ['q=a&lang=fr', 'lang'],
    ['q=a&colour=red', 'colour'],
  ])('?%s names %s', async (query, parameter) => {
    const response = await get(query);
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'bad-parameter', parameter });
  });

  test('a hundred characters are not too many', async () => {
    expect((await get(`q=${'志'.repeat(100)}`)).status).toBe(200);
  });
});
