import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Served } from '../../scripts/serve-worker.ts';
import { serveInvented } from './serve-invented.ts';
import { useBrowser } from './visit.ts';

const MANY = 700;
const A_DAY_MS = 24 * 60 * 60 * 1000;
const dayOf = (at: number): string =>
  new Date(Date.UTC(2023, 0, 1) + at * A_DAY_MS).toISOString().slice(0, 10);
const rows = Array.from({ length: MANY }, (_, at) => `城阳,团员,${1000 + at},${dayOf(at)},chengyang-2022`);

let served: Served;
beforeAll(async () => {
  const figures = ['区县,指标,数值,时期,来源', ...rows, ''].join('\n');
  served = await serveInvented({ districts: '', metrics: '', scopes: '', figures });
});
afterAll(() => served.stop());

const { enter } = useBrowser();

it('of a figure a day the page of a district has the latest, and leads to the others', async () => {
  const page = await enter({ baseURL: served.url, javaScriptEnabled: false });
  await page.goto('/district/chengyang?lang=zh');
  const told = await page.locator('main').innerText();
  expect(told).toContain(String(1000 + MANY - 1));
  expect(told).not.toContain(String(1000 + MANY - 40));
  const rest = page.getByRole('link', { name: `更早的${MANY - 24}条，都在 CSV 里` });
  const csv = await (await fetch(new URL((await rest.getAttribute('href')) ?? '', served.url))).text();
  expect(csv.trim().split('\n')).toHaveLength(1 + MANY);
  expect((await page.content()).length).toBeLessThan(200_000);
});

it('the page of a document lists so many, and leads to the table of all', async () => {
  const page = await enter({ baseURL: served.url, javaScriptEnabled: false });
  await page.goto('/sources/chengyang-2022?lang=zh');
  const all = page.getByText(/还有\d+个数字/);
  const rest = Number(/\d+/.exec(await all.innerText())?.[0]);
  expect(rest).toBeGreaterThan(MANY - 500);
  const csv = await (await fetch(new URL((await all.getAttribute('href')) ?? '', served.url))).text();
  expect(csv.trim().split('\n')).toHaveLength(1 + 500 + rest);
});
