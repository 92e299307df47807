import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { buildPanels } from '#core/compare/build-panels.ts';
import { emptyDb } from '../tests/workerd/seeded.ts';
import { CATALOGUE, publishCsv } from '../tests/workerd/small-catalogue.ts';
import type { Db } from './open.ts';
import { putCatalogue } from './put-catalogue.ts';
import { readChoosable } from './read-choosable.ts';
import { readObservations } from './read-observations.ts';

const CASES = 120;
const both = (text: string) => ({ zh: text, en: text });
const SLUGS = ['east', 'south', 'north', 'west'];

/** Each object is counted in two units, so that one metric may stand in for the other. */
const catalogue: Catalogue = {
  ...CATALOGUE,
  districts: SLUGS.map((slug, at) => ({
    code: `10000${at}`,
    slug,
    name: both(slug),
    city: both('city'),
    province: both('province'),
  })),
  scopes: ['district', 'campaign'].map((id) => ({ id, kind: 'campaign', name: both(id) })),
  metrics: Array.from({ length: CASES }, (_, at) => ({
    id: `m-${at}`,
    subject: 'work',
    object: `object-${Math.floor(at / 2)}`,
    name: both(`m-${at}`),
    definition: both('Invented.'),
    unit: at % 2 === 0 ? 'person' : 'event',
    counter: null,
    kind: at % 4 < 2 ? 'stock' : 'flow',
    direction: 'neutral',
    headline: null,
    denominator: false,
  })),
};

const cell = fc.record({
  district: fc.constantFrom(...SLUGS),
  scope: fc.constantFrom('district', 'district', 'campaign'),
  period: fc.constantFrom('2020', '2021', '2022', '2022-03', '2021-12-31', '/2021-12-31', '2022-07-01/'),
  status: fc.constantFrom('reported', 'reported', 'reported', 'not-reported', 'withdrawn'),
});
const cells = fc.uniqueArray(cell, {
  minLength: 8,
  maxLength: 40,
  size: 'max',
  selector: ({ district, scope, period }) => `${district} ${scope} ${period}`,
});

let db: Db;
beforeAll(async () => {
  db = await emptyDb();
  await putCatalogue(db, catalogue, []);
  const rows = catalogue.metrics.flatMap(({ id }, seed) =>
    (fc.sample(cells, { seed, numRuns: 1 })[0] ?? []).map(({ district, scope, period, status }, value) =>
      [district, id, status === 'reported' ? value + 1 : '', period, scope, status].join(','),
    ),
  );
  const csv = ['district,metric,value,period,scope,status', ...rows].join('\n');
  await publishCsv(db, 0, csv, catalogue);
});

test('what is left out changes no panel', async () => {
  const { metrics, districts } = catalogue;
  const asked = { metrics, districts, kin: metrics };
  for (const periods of [undefined, [['2021-01-01', '2022-12-31'] as const]]) {
    const filter = { version: 1, periods };
    const all = await readObservations(db, filter);
    const choosable = await readChoosable(db, filter);
    expect(buildPanels({ ...asked, ...choosable })).toEqual(buildPanels({ ...asked, observations: all }));
    expect(choosable.observations.length).toBeLessThan(all.length);
  }
});

test('of many times that all share only the latest is read', async () => {
  const days = Array.from({ length: 300 }, (_, at) => new Date(Date.UTC(2023, 0, 1 + at)).toISOString());
  const rows = days.flatMap((day) => SLUGS.map((slug) => `${slug},m-2,7,${day.slice(0, 10)},district`));
  await publishCsv(db, 1, ['district,metric,value,period,scope', ...rows].join('\n'), catalogue);
  const { observations, reported } = await readChoosable(db, { version: 2, metrics: ['m-2'] });
  expect(observations.length).toBeLessThan(30);
  expect(reported('m-2', 'east')).toBeGreaterThanOrEqual(300);
});
