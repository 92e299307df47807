import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIGHT } from '#core/chart/palette.ts';
import { toRows } from '#core/chart/panel-rows.ts';
import { tabulate } from '#core/chart/shown-table.ts';
import type { Shown } from '#core/chart/shown.ts';
import { pasteTables } from '#core/chart/write-table.ts';
import { fullPanel } from '#core/compare/arbitrary-full-panel.ts';
import type { Panel } from '#core/compare/panel.ts';
import { builtHistory } from '#core/history/arbitrary-history.ts';
import type { HistoryPoint } from '#core/history/history.ts';
import { formatFigure } from '#core/figure/format-figure.ts';
import { STATUS_WORDS } from '#core/observation/status-words.ts';
import { drawChart } from '#worker/charts/draw-chart.ts';
import type { ShownLook } from '#worker/charts/draw-shown.ts';
import { SAMPLES, SEED_CHARTS, type Sample } from './deck/samples.ts';
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
    }
    expectInert(table.rows.flat(), pasteTables([table]));
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
  }
}

const plain = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]/gu, '');

/** What is pasted is read as cells, none of them a formula, and each as it is shown. */
function expectInert(cells: readonly string[], { html, text }: ReturnType<typeof pasteTables>): void {
  const pasted = Array.from(parse(html).getElementsByTagName('td'), ({ textContent }) => textContent ?? '');
  expect(pasted).toHaveLength(cells.length);
  for (const cell of [...pasted, ...text.split(/[\t\n]/)]) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
  for (const [index, cell] of cells.entries())
    if (!/[\p{Cc}=+\-@＝＋－＠']/u.test(cell)) expect(pasted[index]).toBe(cell);
}

describe('the table, the cells that are pasted, the labels and the words of a picture say what the facts say', () => {
  test.each(SEED_CHARTS.map((shown, index) => [index, shown] as const))(
    'of the five documents: %i',
    (_, shown) => {
      expectSameFacts({ ...SEED_CATALOGUE, shown });
    },
  );

  test.each(SAMPLES)('of what is hard: %s', (_, sample) => {
    expectSameFacts(sample);
  });

  test('of random panels and histories', () => {
    const panels = fullPanel.map(({ panel }): Shown => ({ kind: 'panel', panel }));
    const histories = builtHistory.map(({ history }): Shown => ({ kind: 'history', history, notes: [] }));
    fc.assert(
      fc.property(fc.oneof(panels, histories), (shown) => {
        expectSameFacts({ shown, districts: [], sources: [] });
      }),
      { numRuns: 40 },
    );
  });
});
