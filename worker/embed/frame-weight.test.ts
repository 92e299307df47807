import { env, reset } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { putCatalogue } from '#db/put-catalogue.ts';
import { app } from '#worker/app.ts';
import { forgetState } from '#worker/answers/current-version.ts';
import { NARROW } from '#core/chart/sizes.ts';
import frameScript from '../../web/static/embed/frame.js?raw';
import { emptyDb } from '../../tests/workerd/seeded.ts';
import { CATALOGUE, publishCsv } from '../../tests/workerd/small-catalogue.ts';
import { metricsThatFit } from './frame-weight.ts';

const DIGITS = '零一二三四五六七八九';
const inWords = (place: number): string => [...String(place)].map((digit) => DIGITS[Number(digit)]).join('');
const [aDistrict, aMetric] = [CATALOGUE.districts[0], CATALOGUE.metrics[0]];

/** So many districts and metrics, each with names of its own and a figure like no other. */
function fullCatalogue(districts: number, metrics: number): Catalogue {
  if (!aDistrict || !aMetric) throw new Error('The small catalogue is empty.');
  return {
    ...CATALOGUE,
    districts: Array.from({ length: districts }, (_, place) => ({
      ...aDistrict,
      code: String(200001 + place),
      slug: `d${place}`,
      name: { zh: `试区${inWords(place)}`, en: `Trial district ${place}` },
    })),
    metrics: Array.from({ length: metrics }, (_, place) => ({
      ...aMetric,
      id: `m${place}`,
      name: { zh: `试验指标${inWords(place)}人数`, en: `Trial metric number ${place}` },
    })),
  };
}

const FULL = fullCatalogue(20, 120);

beforeAll(async () => {
  await reset();
  forgetState(env.DB);
  const db = await emptyDb();
  await putCatalogue(db, FULL, []);
  const rows = FULL.metrics.flatMap(({ id }, metric) =>
    FULL.districts.map(({ slug }, district) => {
      const value = (metric * 7919 + district * 104_729) % 99_991;
      return `${slug},${id},${value}${district % 3 === 0 ? '余' : ''},${2015 + (district % 9)}`;
    }),
  );
  await publishCsv(db, 0, ['district,metric,value,period', ...rows].join('\n'), FULL);
});

const HOST = 'https://figures.example';
const get = (path: string) => app.request(`${HOST}/embed/${path}`, {}, env);

async function weigh(text: string): Promise<number> {
  const body = new Response(text).body?.pipeThrough(new CompressionStream('gzip'));
  return (await new Response(body).arrayBuffer()).byteLength;
}

describe('the largest frame that is allowed', () => {
  test.each([
    ['compare', 5, metricsThatFit(5)],
    ['compare', 20, metricsThatFit(20)],
    ['history', 5, metricsThatFit(5)],
    ['coverage', 15, metricsThatFit(15, 'coverage')],
    ['coverage', 20, metricsThatFit(20, 'coverage')],
  ])('as %s of %i districts with its script is at most 30 KiB', async (spec, districts, fits) => {
    const chosen = FULL.districts.slice(0, districts).map(({ slug }) => slug);
    const ids = FULL.metrics.map(({ id }) => id);
    const ask = (count: number, lang: string) =>
      get(`${spec}?metric=${ids.slice(0, count).join(',')}&district=${chosen.join(',')}&lang=${lang}`);
    const answer = await ask(fits, 'en');
    expect(answer.status).toBe(200);
    const weight = (await weigh(await answer.text())) + (await weigh(frameScript));
    expect(weight).toBeLessThan(30 * 1024);
    const more = await ask(fits + 1, 'zh');
    expect(more.status).toBe(400);
    const problem: { detailZh: string; allowed: string[]; value?: string } = await more.json();
    const { detailZh, allowed } = problem;
    expect(detailZh).toContain(`${districts} 个区县时最多放 ${fits} 项指标，这里有 ${fits + 1} 项`);
    expect(allowed).toEqual([`1–${fits}`]);
    expect(problem).not.toHaveProperty('value');
  });
});

test('the script of a frame takes the same width for a phone as its style', () => {
  expect(frameScript).toContain(`const NARROW = ${NARROW};`);
});

describe('what is more than a frame holds', () => {
  const heavy = `metric=${FULL.metrics
    .slice(0, 10)
    .map(({ id }) => id)
    .join(',')}`;
  const unfold = (path: string) =>
    app.request(`${HOST}/oembed?url=${encodeURIComponent(HOST + path)}`, {}, env);

  test.each(['compare', 'history'])('is not described as one: %s', async (spec) => {
    const refused = await get(`${spec}?${heavy}`);
    const described = await unfold(`/embed/${spec}?${heavy}`);
    expect([refused.status, described.status]).toEqual([400, 400]);
    const detailOf = async (answer: Response) => ((await answer.json()) as { detail: string }).detail;
    expect(await detailOf(described)).toBe(await detailOf(refused));
  });

  test('of a start page is told by the first chart of each subject, as the page itself unfolds', async () => {
    const described = await unfold(`/?${heavy}`);
    expect(described.status).toBe(200);
    const { html }: { html: string } = await described.json();
    const src = /src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(src).toContain('/embed/compare?metric=m0&district=d0%2Cd1%2C');
    expect((await app.request(src, {}, env)).status).toBe(200);
  });
});
