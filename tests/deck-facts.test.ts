import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Metric } from '#core/catalogue/catalogue.ts';
import { toCase } from '#core/chart/gallery/gallery-case.ts';
import { toRows, type PanelRow } from '#core/chart/panel-rows.ts';
import { fullPanel } from '#core/compare/arbitrary-full-panel.ts';
import { builtPanel } from '#core/compare/arbitrary-panel.ts';
import { buildPanels } from '#core/compare/build-panels.ts';
import type { Panel } from '#core/compare/panel.ts';
import { exact, FIVE, observe, sampleMetric } from '#core/compare/samples.ts';
import { formatFigure } from '#core/figure/format-figure.ts';
import type { History } from '#core/history/history.ts';
import { builtHistory } from '#core/history/arbitrary-history.ts';
import type { Observation } from '#core/observation/observation.ts';
import { STATUS_WORDS } from '#core/observation/status-words.ts';
import { labelPeriod } from '#core/period/label-period.ts';
import { statePeriod } from '#core/period/state-period.ts';
import { scopeOfAxis } from '#core/statement/add-scope.ts';
import { sayFigure } from '#core/statement/say-figure.ts';
import { dayOfSerial } from '#core/table/workbook/serial-date.ts';
import { stateFigure } from '#core/statement/state-figure.ts';
import { makeInert } from '#core/tidy/cell-text.ts';
import { all, notesOf, paragraphs, slidesOf, texts, wordsOf, type OpenDeck } from './deck/open-deck.ts';
import { plottedCharts, type PlottedChart } from './deck/plotted.ts';
import { ADDRESS, deckOf, SAMPLES, SEED_CHARTS, SEED_HISTORIES, type Sample } from './deck/samples.ts';
import { SEED_CATALOGUE } from './seed-figures.ts';

/** Of the invented names some have controls in them, which no file holds. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, '');

/** Under it so little room is left that few districts stand on each slide. */
const LONG_LINE = '试'.repeat(450);

/** Whoever edits a chart finds in its cells what the chart shows. */
function expectSameCells(charts: readonly PlottedChart[]): void {
  for (const { series } of charts)
    for (const { ranges } of series)
      for (const { remembered, cells } of ranges) expect(cells).toEqual(remembered);
}

/** The bars of a panel say what its cells say, and what has no bar stands in words and as an empty cell. */
function expectPanel(deck: OpenDeck, panel: Panel, { districts, sources }: Omit<Sample, 'shown'>): void {
  const rows = toRows({ ...panel, counter: panel.metric.counter, districts, lang: 'zh' });
  const charts = plottedCharts(deck);
  expectSameCells(charts);
  const isDrawn = rows.some(({ mark }) => mark === 'bar');
  expect(charts.length > 0).toBe(isDrawn);
  if (isDrawn) expect(charts.flatMap(({ sheet }) => sheet.slice(1))).toHaveLength(rows.length);
  const perSlide = Math.ceil(rows.length / Math.max(1, charts.length));
  for (const [index, row] of rows.entries()) {
    const chart = charts[Math.floor(index / perSlide)];
    if (chart) expectRow(chart, index % perSlide, row);
    if (row.mark !== 'bar') expect(wordsOf(deck)).toContain(row.text);
  }
  expect(wordsOf(deck)).toContain(plain(scopeOfAxis(panel.cells)?.zh ?? ''));
  for (const { chart, series, sheet } of charts) {
    // Without a series the rows would stand there without the names of their districts.
    expect(series.length).toBeGreaterThan(0);
    for (const { categories } of series) expect(categories).toEqual(sheet.slice(1).map(([name]) => name));
    const gaps = all(chart, 'c:dispBlanksAs').map((one) => one.getAttribute('val'));
    expect(gaps).toEqual(['gap']);
  }
  for (const name of slidesOf(deck)) {
    const frames = all(deck.xml(name), 'p:graphicFrame').map((frame) => all(frame, 'p:cNvPr')[0]);
    expect(frames.map((frame) => frame?.getAttribute('descr'))).toEqual([plain(panel.statement.zh)]);
  }
  const notes = notesOf(deck);
  expect(notes).toContain(plain(panel.statement.zh));
  expect(notes).toContain(ADDRESS);
  for (const reason of panel.reasons) expect(notes).toContain(`${reason.short.zh}：${reason.zh}`);
  const told = notes.join('\n');
  for (const { name, cell } of rows) {
    expect(told).toContain(`${plain(name)}：`);
    if (cell.bound !== null) expect(told).toContain(cell.printed);
  }
  for (const { id, title } of sources)
    if (panel.cells.some(({ source }) => source === id)) expect(told).toContain(`《${plain(title.zh)}》`);
}

const [OPEN, POSSIBLE, KNOWN] = ['不封口的示意（不是数字）', '可能到（上限）', '数值或下限'];

function expectRow({ series, sheet }: PlottedChart, at: number, { mark, cell, text }: PanelRow): void {
  const valueIn = (name: string): number | null =>
    series.find((one) => one.name === name)?.values[at] ?? null;
  const [known, possible, open] = [valueIn(KNOWN), valueIn(POSSIBLE), valueIn(OPEN)];
  const columnOf = (name: string): number => sheet[0]?.indexOf(name) ?? -1;
  expect(sheet[at + 1]?.[columnOf('图上所写')]).toBe(text);
  expect(sheet[at + 1]?.[columnOf('数值')]).toBe(cell.value);
  expect(sheet[at + 1]?.[columnOf('下限')]).toBe(cell.low);
  expect(sheet[at + 1]?.[columnOf('上限')]).toBe(cell.high);
  const labels = series.flatMap((one) => one.labels.get(at) ?? []);
  if (mark !== 'bar') {
    expect([known, possible, open, labels]).toEqual([null, null, null, []]);
    return;
  }
  expect(labels).toHaveLength(1);
  expect(labels[0]?.startsWith(text)).toBe(true);
  expect(known).toBe(cell.bound === 'at-most' ? null : cell.bound === 'about' ? cell.value : cell.low);
  expect(possible).toBe(cell.bound === 'at-most' || cell.bound === 'range' ? cell.high : null);
  if (cell.bound === 'at-least' || cell.bound === 'about') expect(open).toBeGreaterThan(known ?? Infinity);
  else expect(open).toBeNull();
}

/** Lines join only what the history joins; each figure stands in its cell, each absence beside an empty one. */
function expectHistory(deck: OpenDeck, history: History, { districts }: Pick<Sample, 'districts'>): void {
  const charts = plottedCharts(deck);
  expectSameCells(charts);
  expect(charts.length > 0).toBe(history.hasChart);
  const nameOf = (slug: string): string =>
    plain(districts.find((district) => district.slug === slug)?.name.zh ?? slug);
  const points = history.series.flatMap((one) =>
    one.points.map((point) => ({ point, name: makeInert(nameOf(one.district)) })),
  );
  const dayOf = (observation: string): string =>
    points.find(({ point }) => point.observation === observation)?.point.day ?? '';
  const joined = new Set(
    history.series.flatMap(({ district, segments }) =>
      segments.map(({ from, to }) => `${makeInert(nameOf(district))} ${dayOf(from)} ${dayOf(to)}`),
    ),
  );
  for (const { chart, series, sheet } of charts) {
    expect(all(chart, 'c:dispBlanksAs').map((one) => one.getAttribute('val'))).toEqual(['gap']);
    for (const { name, categories, values } of series) {
      const days = categories.map((serial) => dayOfSerial(Number(serial)));
      const steps = days.slice(1).map((day, index) => `${name} ${days[index]} ${day}`);
      expect(steps.filter((step) => !joined.has(step))).toEqual([]);
      expect(values).not.toContain(null);
    }
    const [header, ...rows] = sheet;
    for (const row of rows) {
      const cell = (name: string) => row[header?.indexOf(name) ?? -1];
      const found = points.find(
        ({ point, name }) =>
          name === cell('区县') &&
          point.day === (cell('截止') === null ? null : dayOfSerial(Number(cell('截止')))) &&
          point.scope.name.zh === cell('口径') &&
          statePeriod(point.period).zh === cell('时期'),
      );
      expect([cell('数值'), cell('下限'), cell('上限')]).toEqual([
        found?.point.value,
        found?.point.low,
        found?.point.high,
      ]);
      expect(cell('状态')).toBe(found && STATUS_WORDS[found.point.status].zh);
      if (found?.point.bound === null) expect(cell('图上的数')).toBeNull();
    }
  }
  const plotted = charts.flatMap(({ series }) =>
    series.flatMap(({ name, categories, values }) =>
      values.map((value, at) => `${name} ${dayOfSerial(Number(categories[at]))} ${value}`),
    ),
  );
  const held: string[] = [];
  const drawn = charts.flatMap(({ sheet: [header, ...rows] }) =>
    rows.flatMap((row) => {
      const [name, day, value, period, scope] = ['区县', '截止', '图上的数', '时期', '口径'].map(
        (column) => row[header?.indexOf(column) ?? -1] ?? null,
      );
      held.push(`${name} ${period} ${scope}`);
      if (value === null) return [];
      expect(plotted).toContain(`${name} ${dayOfSerial(Number(day))} ${value}`);
      return [`${name} ${period} ${scope}`];
    }),
  );
  // What no chart shows is told on the slides, in a line or in a table, and stands in a sheet.
  for (const { point, name } of points) {
    const { bound, period, scope } = point;
    if (bound === null || !history.hasChart) continue;
    const place = `${name} ${statePeriod(period).zh} ${scope.name.zh}`;
    if (drawn.includes(place)) continue;
    expect(held).toContain(place);
    expect(wordsOf(deck)).toContain('未入图');
    const { unit, counter } = history.metric;
    const figure = stateFigure({ ...point, bound, unit }, counter).zh;
    const cells = [labelPeriod(period).zh, formatFigure({ ...point, bound, unit }, { lang: 'zh', counter })];
    const told = [`${statePeriod(period).zh}${figure}`, cells.join('\n')].map(plain);
    expect(told.some((words) => wordsOf(deck).includes(words))).toBe(true);
    expect(notesOf(deck).find((note) => note.startsWith('未入图：'))).toContain(
      plain(`${statePeriod(period).zh}${figure}`),
    );
  }
  const told = notesOf(deck).join('\n');
  expect(told).toContain(plain(history.statement.zh));
  for (const { breaks } of history.series)
    for (const { code, zh } of breaks) if (code !== 'absent') expect(told).toContain(zh);
  for (const { point } of points) expect(told).toContain(point.printed);
}

describe('a slide says what its chart was made from', () => {
  test.each(SAMPLES)('%s', async (_, sample) => {
    const deck = await deckOf(sample);
    if (sample.shown.kind === 'panel') expectPanel(deck, sample.shown.panel, sample);
    if (sample.shown.kind === 'history') expectHistory(deck, sample.shown.history, sample);
  });

  test('the five documents', async () => {
    for (const shown of SEED_CHARTS)
      if (shown.kind === 'panel')
        expectPanel(await deckOf({ shown, ...SEED_CATALOGUE }), shown.panel, SEED_CATALOGUE);
  });

  test('the five documents over time', async () => {
    for (const shown of SEED_HISTORIES)
      if (shown.kind === 'history')
        expectHistory(await deckOf({ shown, ...SEED_CATALOGUE }), shown.history, SEED_CATALOGUE);
  });

  test('any panel', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fullPanel, builtPanel),
        fc.constantFrom('', LONG_LINE),
        async ({ input: { districts }, panel }, line) => {
          const sample = { shown: { kind: 'panel', panel }, districts, sources: [] } as const;
          const charts = [{ shown: sample.shown, line }];
          expectPanel(await deckOf(sample, { charts, shape: line ? '4x3' : '16x9' }), panel, sample);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('any history', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(builtHistory, async ({ input: { districts }, history }) => {
        const sample = { shown: { kind: 'history', history, notes: [] }, districts, sources: [] } as const;
        expectHistory(await deckOf(sample), history, sample);
      }),
      { numRuns: 60 },
    );
  });
});

test.each(SAMPLES)('the notes beside the sheet of %s name no column that it has not', async (_, sample) => {
  for (const { sheet, notes } of plottedCharts(await deckOf(sample))) {
    const [header = [], ...rows] = sheet;
    const named = notes.flatMap((note) => [...note.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name));
    for (const name of named)
      expect(
        header.some((cell) => String(cell).startsWith(name)),
        name,
      ).toBe(true);
    const isMiddle = rows.some(
      (row) => row[header.indexOf('图上的数')] !== null && row[header.indexOf('界')] === '范围',
    );
    if (isMiddle) expect(notes.join()).toContain('一个范围画在它的正中');
  }
});

test('two figures that are seen together have no bar and no axis, and bear verdict and reasons', async () => {
  const pair = SEED_CHARTS.find(({ kind }) => kind === 'pair');
  if (pair?.kind !== 'pair') throw new Error('no pair');
  const deck = await deckOf({ shown: pair, ...SEED_CATALOGUE });
  expect(plottedCharts(deck)).toEqual([]);
  const words = wordsOf(deck);
  expect(words).toContain('不可比');
  for (const reason of pair.insisted.reasons) expect(words).toContain(reason.zh);
  for (const figure of pair.insisted.figures) expect(words).toContain(sayFigure(figure).zh);
});

test('not comparable: figures in a table, with their scopes, and no chart', async () => {
  const [, sample] = SAMPLES.find(([name]) => name === 'not-comparable') ?? [];
  if (!sample) throw new Error('no such case');
  const deck = await deckOf(sample);
  expect(plottedCharts(deck)).toEqual([]);
  const cells = all(deck.xml('ppt/slides/slide1.xml'), 'a:tc').map((cell) => texts(cell, 'a:t').join(''));
  expect(cells).toEqual(expect.arrayContaining(['1035万元', '2000余万元', '试验先锋贷', '未报送']));
});

test('thirty districts share one axis over all their slides', async () => {
  const [, sample] = SAMPLES.find(([name]) => name === 'thirty-mixed') ?? [];
  if (!sample) throw new Error('no such case');
  const ends = plottedCharts(await deckOf(sample)).map(({ chart }) =>
    all(chart, 'c:max').map((one) => one.getAttribute('val')),
  );
  expect(ends.length).toBeGreaterThan(1);
  expect(new Set(ends.map(String)).size).toBe(1);
  expect(ends[0]).toHaveLength(1);
});

test('a slide of absences alone names its districts', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `试${index + 1}`);
  const { panel, districts, sources } = toCase({
    id: 'absences-alone',
    title: { zh: '', en: '' },
    name: { zh: '试验活动数', en: 'Test events' },
    districts: names.map((name) => ({ zh: name, en: name })),
    told: names.map((_, index) => [{ text: index < 15 ? String(index + 20) : '未报送' }]),
  });
  const sample: Sample = { shown: { kind: 'panel', panel }, districts, sources };
  const deck = await deckOf(sample);
  expectPanel(deck, panel, sample);
  const charts = plottedCharts(deck);
  expect(charts.flatMap(({ series: [first] }) => first?.categories ?? [])).toEqual(names);
});

test('the source, the version and its day stand in the footer, and the code leads to the page', async () => {
  const [, sample] = SAMPLES.find(([name]) => name === 'every-bound') ?? [];
  if (!sample) throw new Error('no such case');
  const deck = await deckOf(sample);
  const footer = all(deck.xml('ppt/slides/slide1.xml'), 'p:sp').find(
    (shape) => all(shape, 'p:ph')[0]?.getAttribute('type') === 'ftr',
  );
  expect(footer && paragraphs(footer)[0]).toMatch(/^来源：.*2026-01-05.*并览第7版，2026-01-15。$/);
  const links = all(deck.xml('ppt/slides/_rels/slide1.xml.rels'), 'Relationship').filter(
    (one) => one.getAttribute('TargetMode') === 'External',
  );
  expect(links.map((one) => one.getAttribute('Target'))).toEqual([new URL(ADDRESS).href]);
});

test('the sheet of a rate tells what was divided by what', async () => {
  const metric = sampleMetric({ id: 'test' });
  const youth = sampleMetric({ id: 'test-youth', kind: 'stock', denominator: true });
  const said = (of: Metric, number: number): Observation[] =>
    FIVE.slice(0, 2).map((district) => observe(district, of, { ...exact(number), source: 'test' }));
  const [panel] = buildPanels({
    metrics: [metric],
    districts: FIVE,
    observations: said(metric, 641),
    kin: [metric],
    basis: { metric: youth, observations: said(youth, 52_100).map((o) => ({ ...o, kind: 'stock' })) },
  });
  if (!panel) throw new Error('no panel');
  const [chart] = plottedCharts(
    await deckOf({ shown: { kind: 'panel', panel }, districts: FIVE, sources: [] }),
  );
  const [header, first] = chart?.sheet ?? [];
  expect(first?.[header?.indexOf('折算自') ?? -1]).toBe('641 ÷ 52100');
  expect(first?.[header?.indexOf('单位') ?? -1]).toBe('每万名人');
});
