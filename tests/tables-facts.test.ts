import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue, District } from '#core/catalogue/catalogue.ts';
import { tellSource } from '#core/catalogue/tell-source.ts';
import { listFigures } from '#core/chart/shown-figures.ts';
import { writeShownCsv } from '#core/chart/write-shown-csv.ts';
import { tellShown } from '#core/chart/shown-notes.ts';
import type { Shown } from '#core/chart/shown.ts';
import { verdictWords } from '#core/chart/verdict-words.ts';
import { fullPanel } from '#core/compare/arbitrary-full-panel.ts';
import { builtPanel } from '#core/compare/arbitrary-panel.ts';
import { EPIDEMIC, sampleScope, WHOLE } from '#core/compare/samples.ts';
import { builtHistory } from '#core/history/arbitrary-history.ts';
import type { Observation } from '#core/observation/observation.ts';
import { STATUS_WORDS } from '#core/observation/status-words.ts';
import { tableOf } from '#core/table/samples.ts';
import { BOUND_WORDS } from '#core/tidy/tidy-rows.ts';
import { writeTidyWorkbook } from '#core/tidy/write-tidy-workbook.ts';
import { SEED_CHARTS, SEED_HISTORIES } from './deck/samples.ts';
import { SEED_CATALOGUE, SEED_FIGURES } from './seed-figures.ts';

/** What a chart is made from: what it shows, of which figures, named by which catalogue. */
interface Made {
  readonly shown: Shown;
  readonly observations: readonly Observation[];
  readonly catalogue: Catalogue;
}

interface Fact {
  readonly district: string;
  readonly status: Observation['status'];
  readonly bound: Observation['bound'];
  readonly low: number | null;
  readonly high: number | null;
  readonly printed: string;
  readonly period: Observation['period'] | null;
  /** null where nothing is said at all. */
  readonly observation: string | null;
}

const ALIASES = { districts: new Map(), metrics: new Map() };
const ASKED = { version: 7, date: '2026-01-15' };
const PRODUCT = sampleScope('village-credit', 'product', '整村授信', 'village credit');

/** One row for each place of the chart: of a figure, of an absence, and of who says nothing. */
async function expectTables(made: Made): Promise<void> {
  const facts = factsOf(made.shown);
  const { observations: ids, silences } = listFigures([made.shown]);
  const figures = {
    observations: ids.map((id) => found(made.observations.find((one) => one.id === id))),
    silences,
    catalogue: made.catalogue,
    aliases: ALIASES,
  };
  const shown = [made.shown];
  const csv = tableOf(writeShownCsv({ shown, figures, asOf: ASKED }).replace(/^\uFEFF/, ''));
  expectTold(csv, made);
  const { sources } = made.catalogue;
  const heading = { title: '试验标题', note: '供试验' };
  const more = tellShown({ shown, sources, asOf: ASKED, heading });
  const book = read(await writeTidyWorkbook({ ...figures, version: 7, more }), { type: 'array' });
  const [data, notes] = book.SheetNames.map((name) => sheetOf(book.Sheets[name]));
  for (const table of [csv, data ?? []]) expectRows(table, facts, made.catalogue.districts);
  const told = (notes ?? []).map((row) => row.join(' ')).join('\n');
  for (const words of ['并览第7版，2026-01-15', '试验标题', '供试验']) expect(told).toContain(words);
  for (const statement of statementsOf(made.shown)) expect(told).toContain(statement);
}

/** A CSV has no other place for it: each row says as of when, from which document, and whether it may be compared. */
function expectTold([header = [], ...rows]: readonly (readonly string[])[], made: Made): void {
  const { kind } = made.shown;
  for (const row of rows) {
    const at = (name: string) => row[header.indexOf(name)] ?? '';
    expect(at('数据版本')).toBe('并览第7版，2026-01-15');
    const source = made.catalogue.sources.find(({ id }) => id === at('来源'));
    expect(at('来源文件')).toBe(source ? tellSource(source).zh : '');
    if (made.shown.kind === 'panel') expect(at('能否比较')).toContain(verdictWords(made.shown.panel).zh);
    expect(at('能否比较') === '').toBe(kind === 'history');
  }
}

function expectRows(
  [header = [], ...rows]: readonly (readonly string[])[],
  facts: readonly Fact[],
  districts: readonly District[],
): void {
  const cellsOf = (row: readonly string[]) => (name: string) => row[header.indexOf(name)] ?? '';
  const written = rows.map(cellsOf).map((at) => ({
    district: at('区县'),
    value: at('数值'),
    status: at('状态'),
    bound: at('界'),
    low: at('下限'),
    high: at('上限'),
    period: at('时期'),
  }));
  const number = (one: number | null): string => (one === null ? '' : String(one));
  const meant = facts.map((fact) => ({
    district: districts.find(({ slug }) => slug === fact.district)?.name.zh ?? '',
    value: fact.printed,
    status: STATUS_WORDS[fact.status].zh,
    bound: fact.bound === null ? '' : BOUND_WORDS[fact.bound],
    low: number(fact.low),
    high: number(fact.high),
    period: fact.period?.label ?? '',
  }));
  const sorted = (list: typeof written) => list.map((one) => JSON.stringify(one)).toSorted();
  expect(sorted(written)).toEqual(sorted(meant));
}

function factsOf(shown: Shown): readonly Fact[] {
  switch (shown.kind) {
    case 'panel':
      return shown.panel.cells;
    case 'history':
      return shown.history.series.flatMap(({ district, points }): readonly Fact[] =>
        points.length > 0 ? points.map((point) => ({ district, ...point })) : [{ district, ...SILENT }],
      );
    case 'pair':
      return shown.insisted.figures.map((figure) => ({ ...figure, status: 'reported' }));
    case 'coverage':
      return shown.coverage.panels.flatMap(({ cells }) => cells);
  }
}

const SILENT = {
  ...({ status: 'not-reported', bound: null, low: null, high: null } as const),
  ...{ printed: '', period: null, observation: null },
};

function statementsOf(shown: Shown): readonly string[] {
  if (shown.kind === 'panel') return [shown.panel.statement.zh];
  return shown.kind === 'history' ? [shown.history.statement.zh] : [];
}

/** As whoever opens the sheet reads it: numbers by all their digits. */
const sheetOf = (sheet: ReturnType<typeof read>['Sheets'][string] | undefined): string[][] =>
  sheet
    ? utils
        .sheet_to_json<(string | number)[]>(sheet, { header: 1, raw: true, defval: '' })
        .map((row) => row.map(String))
    : [];

function found<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('a figure that is shown is not among those that were given');
  return one;
}

/** An upload keeps no number of an absence; the invented ones have some, to see that nothing counts them. */
const asStored = (one: Observation): Observation =>
  one.status === 'reported' ? one : { ...one, value: null, low: null, high: null, bound: null };

interface Input {
  readonly districts: readonly District[];
  readonly observations: readonly Observation[];
  readonly metric: Catalogue['metrics'][number];
}

const catalogueOf = ({ districts, metric, observations }: Input): Catalogue => ({
  districts: districts.map((district, at) => ({ ...district, code: String(100_000 + at) })),
  subjects: [{ id: metric.subject, name: { zh: '试验', en: 'Test' } }],
  metrics: [metric],
  scopes: [WHOLE, EPIDEMIC, PRODUCT],
  sources: [...new Set(observations.flatMap(({ source }) => source ?? []))].map((id) => ({
    ...found(SEED_CATALOGUE.sources[0]),
    id,
    title: { zh: `试文件${id}`, en: `Test document ${id}` },
  })),
});

const panels = fc.oneof(builtPanel, fullPanel).map(({ input, panel }): Made => ({
  shown: { kind: 'panel', panel },
  observations: input.observations.map(asStored),
  catalogue: catalogueOf(input),
}));
const histories = builtHistory.map(({ input, history }): Made => ({
  shown: { kind: 'history', history, notes: [] },
  observations: input.observations.map(asStored),
  catalogue: catalogueOf(input),
}));

describe('the cells of CSV and XLSX say what the facts say, and no row is missing and none too many', () => {
  test.each([...SEED_CHARTS, ...SEED_HISTORIES].map((shown, index) => [index, shown] as const))(
    'of the five documents: %i',
    async (_, shown) => {
      await expectTables({ shown, observations: SEED_FIGURES, catalogue: SEED_CATALOGUE });
    },
  );

  test.each([
    ['panels', panels],
    ['histories', histories],
  ])('of random %s', async (_, made) => {
    await fc.assert(fc.asyncProperty(made, expectTables), { numRuns: 80 });
  });
});
