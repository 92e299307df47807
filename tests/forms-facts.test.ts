import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_HEADING } from '#core/chart/frame-heading.ts';
import { LIGHT } from '#core/chart/palette.ts';
import { toRows } from '#core/chart/panel-rows.ts';
import { sourcesOf } from '#core/chart/shown-figures.ts';
import { tabulate } from '#core/chart/shown-table.ts';
import type { Shown } from '#core/chart/shown.ts';
import { tellLines } from '#core/chart/told-lines.ts';
import { verdictWords } from '#core/chart/verdict-words.ts';
import { pasteTables } from '#core/chart/write-table.ts';
import { fullPanel } from '#core/compare/arbitrary-full-panel.ts';
import { builtPanel } from '#core/compare/arbitrary-panel.ts';
import type { Panel } from '#core/compare/panel.ts';
import { builtHistory } from '#core/history/arbitrary-history.ts';
import type { History, HistoryPoint } from '#core/history/history.ts';
import { formatFigure, formatNumberWithBound } from '#core/figure/format-figure.ts';
import { STATUS_WORDS } from '#core/observation/status-words.ts';
import { citeStatement } from '#core/statement/cite-statement.ts';
import { drawChart } from '#worker/charts/draw-chart.ts';
import type { ShownLook } from '#worker/charts/draw-shown.ts';
import { SAMPLES, SEED_CHARTS, SEED_HISTORIES, type Sample } from './deck/samples.ts';
import { SEED_CATALOGUE } from './seed-figures.ts';

const LANGS = ['zh', 'en'] as const;
const parse = (xml: string) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
/** Every text that a picture shows, in its order, without its name and its description. */
const wordsOf = (svg: string): string[] =>
  Array.from(parse(svg).getElementsByTagName('text'), ({ textContent }) => textContent ?? '');

function lookOf({ districts, sources }: Omit<Sample, 'shown'>, lang: 'zh' | 'en'): ShownLook {
  const catalogue = { ...SEED_CATALOGUE, districts, sources };
  return { catalogue, asOf: { version: 7, date: '2026-01-15' }, lang, palette: LIGHT, isNarrow: false };
}

/** What a form must say of each district of a panel. */
const rowsOf = (panel: Panel, { catalogue, lang }: ShownLook) =>
  toRows({ ...panel, counter: panel.metric.counter, districts: catalogue.districts, lang });

function expectSameFacts(sample: Sample): void {
  for (const lang of LANGS) {
    const look = lookOf(sample, lang);
    const table = tabulate(sample.shown, look);
    if (sample.shown.kind === 'panel') expectPanel(sample.shown.panel, look, table.rows);
    if (sample.shown.kind === 'history') {
      const points = sample.shown.history.series.flatMap(({ points: own }): (HistoryPoint | null)[] =>
        own.length > 0 ? [...own] : [null],
      );
      expect(table.rows).toHaveLength(points.length);
      for (const [index, point] of points.entries()) {
        const [, figure = ''] = table.rows[index] ?? [];
        const { unit, counter } = sample.shown.history.metric;
        if (!point?.bound) expect(figure).toBe(STATUS_WORDS[point?.status ?? 'not-reported'][lang]);
        else expect(figure).toBe(formatFigure({ ...point, bound: point.bound, unit }, { lang, counter }));
      }
      expectHistory(sample.shown, look);
    }
    const told = tellLines({ shown: [sample.shown], heading: NO_HEADING, ...look.catalogue, ...look });
    expect(told.at(-1)).toContain(lang === 'zh' ? '第7版，2026-01-15' : 'version 7, 2026-01-15');
    if (sample.shown.kind === 'panel') expect(told.join()).toContain(verdictWords(sample.shown.panel)[lang]);
    for (const { id, publisher } of sample.sources)
      if (sourcesOf(sample.shown).includes(id)) expect(told.at(-1)).toContain(publisher[lang]);
    expectInert([...table.rows.flat(), ...told], pasteTables([table], told));
  }
}

function expectPanel(panel: Panel, look: ShownLook, cells: readonly (readonly string[])[]): void {
  const { lang } = look;
  const rows = rowsOf(panel, look);
  expect(cells.map(([name]) => name)).toEqual(rows.map(({ name }) => name));
  const svg = drawChart({ shown: [{ kind: 'panel', panel }] }, look, 'natural');
  const words = wordsOf(svg);
  const [described] = Array.from(parse(svg).getElementsByTagName('desc'), ({ textContent }) => textContent);
  expect(described).toBe(plain(panel.statement[lang]));
  for (const [index, { cell, text, mark }] of rows.entries()) {
    const [, figure = ''] = cells[index] ?? [];
    const { bound } = cell;
    const whole =
      bound && formatFigure({ ...cell, bound, unit: panel.unit }, { lang, counter: panel.metric.counter });
    expect(figure).toBe(whole ?? text);
    expect(figure).not.toBe('');
    if (mark !== 'reason') expect(words).toContain(plain(text));
    // What explains an absence may stand in several lines.
    else expect(tight(words.join(''))).toContain(tight(plain(text)));
  }
  expectSentence(panel.statement[lang], look);
}

/** A picture of change over time has each figure with its bound and each absence by its kind among its words. */
function expectHistory(shown: Extract<Shown, { readonly kind: 'history' }>, look: ShownLook): void {
  const { lang } = look;
  const { history } = shown;
  const svg = drawChart({ shown: [shown] }, look, 'natural');
  const words = wordsOf(svg).flatMap((text) => [text, ...text.split(' / ')]);
  const [described] = Array.from(parse(svg).getElementsByTagName('desc'), ({ textContent }) => textContent);
  expect(described).toBe(plain(history.statement[lang]));
  for (const point of history.series.flatMap(({ points }) => points))
    expect(words).toContain(labelOf(point, history, lang));
  expectSentence(history.statement[lang], look);
}

function labelOf(point: HistoryPoint, { metric: { unit } }: History, lang: 'zh' | 'en'): string {
  const { bound, status } = point;
  return bound === null ? STATUS_WORDS[status][lang] : formatNumberWithBound({ ...point, bound, unit }, lang);
}

/** The sentence that is copied is the statement with its version, its day and its documents. */
function expectSentence(statement: string, { asOf, catalogue, lang }: ShownLook): void {
  const sources = catalogue.sources.map(({ title }) => title[lang]);
  const said = citeStatement({ statement, version: asOf.version, date: asOf.date ?? '', sources, lang });
  expect(said.startsWith(plain(statement).replace(/\s+/g, ' '))).toBe(true);
  expect(said).toContain(lang === 'zh' ? '第7版，2026-01-15' : 'version 7, 2026-01-15');
}

const tight = (text: string): string => text.replace(/\s/g, '');

const plain = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]/gu, '');

/** What is pasted is read as cells, none of them a formula, and each as it is shown. */
function expectInert(cells: readonly string[], { html, text }: ReturnType<typeof pasteTables>): void {
  const pasted = Array.from(
    parse(`<div>${html}</div>`).getElementsByTagName('td'),
    ({ textContent }) => textContent ?? '',
  );
  expect(pasted).toHaveLength(cells.length);
  for (const cell of [...pasted, ...text.split(/[\t\n]/)]) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
  for (const [index, cell] of cells.entries())
    if (!/[\p{Cc}=+\-@＝＋－＠']/u.test(cell)) expect(pasted[index]).toBe(cell);
}

const toSample = ({ input, panel }: { input: { districts: Sample['districts'] }; panel: Panel }): Sample => ({
  shown: { kind: 'panel', panel },
  districts: input.districts,
  sources: [],
});
const panels = builtPanel.map(toSample);
const fullPanels = fullPanel.map(toSample);
const histories = builtHistory.map(({ input: { districts }, history }): Sample => ({
  shown: { kind: 'history', history, notes: [] },
  districts,
  sources: [],
}));

describe('the table, the cells that are pasted, the labels and the words of a picture say what the facts say', () => {
  test.each([...SEED_CHARTS, ...SEED_HISTORIES].map((shown, index) => [index, shown] as const))(
    'of the five documents: %i',
    (_, shown) => {
      expectSameFacts({ ...SEED_CATALOGUE, shown });
    },
  );

  test.each(SAMPLES)('of what is hard: %s', (_, sample) => {
    expectSameFacts(sample);
  });

  test('of random panels and histories', () => {
    fc.assert(
      fc.property(fc.oneof(fullPanels, panels, histories), (sample) => {
        expectSameFacts(sample);
      }),
      { numRuns: 120 },
    );
  });

  test('the random panels have every state of a cell, and a district that is silent', () => {
    const states = fc
      .sample(builtPanel, { numRuns: 100, seed: 7 })
      .flatMap(({ panel }) =>
        panel.cells.map(({ status, observation }) => (observation === null ? 'silent' : status)),
      );
    expect(new Set(states)).toEqual(new Set([...Object.keys(STATUS_WORDS), 'silent']));
  });
});
