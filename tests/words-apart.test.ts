import { describe, expect, test } from 'vitest';
import { buildPanel } from '#core/compare/build-panel.ts';
import type { Panel } from '#core/compare/panel.ts';
import { WIDTHS } from '#core/chart/fit-canvas.ts';
import { frameHeading } from '#core/chart/frame-heading.ts';
import type { GalleryCase } from '#core/chart/gallery/gallery-case.ts';
import { GALLERY_CASES } from '#core/chart/gallery/gallery-cases.ts';
import { HISTORY_CASES } from '#core/chart/gallery/history-cases.ts';
import { historyChart } from '#core/chart/history/history-chart.ts';
import { LIGHT } from '#core/chart/palette.ts';
import { panelChart } from '#core/chart/panel-chart.ts';
import { buildHistory, type HistoryInput } from '#core/history/build-history.ts';
import { SEED_CATALOGUE, SEED_FIGURES } from './seed-figures.ts';
import { seedPanel } from './seed-panels.ts';
import { findCrossed } from './words-apart.ts';

const { districts, metrics } = SEED_CATALOGUE;
const AS_OF = { version: 10, date: '2026-01-15' };
/** Of all shapes of a picture that stands alone. */
const ALONE = [...WIDTHS, 640, 720];

/** The same of the first districts. */
const ofSome = (one: GalleryCase): GalleryCase => {
  const some = one.districts.slice(0, 12);
  return { ...one, districts: some, panel: buildPanel({ ...one, districts: some, kin: [] }) };
};
const withTwelve = (cases: readonly GalleryCase[]): readonly GalleryCase[] =>
  cases.flatMap((one) => (one.districts.length > 12 ? [one, ofSome(one)] : [one]));

describe.each(['zh', 'en'] as const)('%s: no words lie over others', (lang) => {
  const look = { asOf: AS_OF, lang, palette: LIGHT };
  const ofPanel = (panel: Panel, told: Pick<GalleryCase, 'districts' | 'sources'>, width: number) =>
    findCrossed(panelChart({ ...look, ...told, panel, width })).map(
      (words) => `${panel.metric.id}: ${words}`,
    );
  const ofHistory = (one: HistoryInput & Pick<GalleryCase, 'sources'>, width: number) => {
    const history = buildHistory(one);
    const chart = historyChart({ ...look, ...one, history, notes: [], isNarrow: false, width });
    return findCrossed(chart).map((words) => `${one.metric.id}: ${words}`);
  };

  test.each(ALONE)('side by side, %i wide', (width) => {
    expect([
      ...metrics.flatMap(({ id }) => ofPanel(seedPanel(id), SEED_CATALOGUE, width)),
      ...withTwelve(GALLERY_CASES).flatMap((one) => ofPanel(one.panel, one, width)),
    ]).toEqual([]);
  });

  test.each([340, 430, 540, 680, 860])('on one of several sheets, read from afar, %i wide', (width) => {
    const part = { districts: districts.slice(0, 3).map(({ slug }) => slug), part: 1, parts: 2 };
    const crossed = metrics.flatMap(({ id }) => {
      const panel = seedPanel(id);
      const chart = panelChart({ ...look, ...SEED_CATALOGUE, panel, part, isBrief: true, width });
      return findCrossed(chart).map((words) => `${id}: ${words}`);
    });
    expect(crossed).toEqual([]);
  });

  test.each(ALONE)('over time, %i wide', (width) => {
    const { sources } = SEED_CATALOGUE;
    expect([
      ...metrics.flatMap((metric) =>
        ofHistory({ metric, districts, sources, observations: SEED_FIGURES }, width),
      ),
      ...withTwelve(HISTORY_CASES).flatMap((one) => ofHistory(one, width)),
    ]).toEqual([]);
  });
});

test.each(ALONE)('a metric of one long word stands below its verdict where it must, %i wide', (width) => {
  const [one] = HISTORY_CASES;
  if (!one) throw new Error('no case');
  const name = { zh: '试', en: 'Youthorganisationsdevelopment by neighbourhoods' };
  const metric = { ...one.metric, name };
  const request = { ...one, metric, asOf: AS_OF, lang: 'en', palette: LIGHT, width } as const;
  const panel = { ...one.panel, metric };
  const history = buildHistory(request);
  expect(findCrossed(panelChart({ ...request, panel }))).toEqual([]);
  expect(findCrossed(historyChart({ ...request, history, notes: [], isNarrow: false }))).toEqual([]);
});

describe.each([
  ['symbols', '①㎡℃Ⅳ★→αβЖ'.repeat(12)],
  ['symbols alone', '★'.repeat(100)],
  ['a word that no line holds', 'Donaudampfschifffahrtsgesellschaft'.repeat(3)],
  ['English', 'Volunteers, branches and loans of the five districts, as of the middle of March'],
])('a saved title of %s', (_, title) => {
  test.each(ALONE)('keeps within its picture, %i wide', (width) => {
    const heading = { title, note: title };
    const { option, layout } = frameHeading({ heading, rest: '', lang: 'en', palette: LIGHT, width });
    expect(findCrossed({ option, layout })).toEqual([]);
    expect(
      option.graphic
        .map(({ style }) => style.text)
        .join('')
        .replace(/\s/g, ''),
    ).toContain(title.replace(/\s/g, ''));
  });
});
