import { expect, test } from 'vitest';
import type { Bilingual } from '#core/catalogue/catalogue.ts';
import { galleryCase } from '#core/chart/gallery/gallery-cases.ts';
import { nameFile, tellVersion } from './name-file.ts';
import type { TakenChart } from './take-chart.ts';

const { panel } = galleryCase('five-exact');

/** As much of a chart as its file's name is made of: one panel for each name. */
const chartOf = (names: readonly Bilingual[], kind = 'compare'): TakenChart =>
  ({
    saved: null,
    kind,
    version: 10,
    shown: names.map((name) => ({ kind: 'panel', panel: { ...panel, metric: { ...panel.metric, name } } })),
  }) as unknown as TakenChart;

const SHORT = { zh: '志愿者', en: 'Volunteers' };
const LONG = { zh: '社区少工委', en: 'Community Pioneer committees' };
const LONGER = { zh: '街道少工委', en: 'Subdistrict Pioneer committees' };

test.each([
  [[SHORT], 'Binglan - Volunteers - version 10.xlsx'],
  [[SHORT, LONG], 'Binglan - Volunteers, Community Pioneer committees - version 10.xlsx'],
  [
    [SHORT, LONG, LONGER],
    'Binglan - Volunteers, Community Pioneer committees and more, 3 in all - version 10.xlsx',
  ],
  [
    [SHORT, SHORT, SHORT, LONG],
    'Binglan - Volunteers, Volunteers, Volunteers and more, 4 in all - version 10.xlsx',
  ],
])('a file names as many metrics as it can name whole, and counts the rest', (names, full) => {
  expect(nameFile(chartOf(names), 'xlsx', 'en').full).toBe(full);
});

test('a history says so, however many metrics it has', () => {
  const names = [LONG, LONGER, SHORT, SHORT];
  expect(nameFile(chartOf(names, 'history'), 'pptx', 'en').full).toBe(
    'Binglan - Community Pioneer committees and more, 4 in all over time - version 10.pptx',
  );
  expect(nameFile(chartOf(names, 'history'), 'pptx', 'zh').full).toBe(
    '并览-社区少工委、街道少工委、志愿者等4项历年-第10版.pptx',
  );
});

test.each([
  [
    'Volunteers of the five districts, their loans, branches and young volunteers',
    'Volunteers of the five districts, their loans, branches',
  ],
  [
    'A report on what the League committees did in the spring for the',
    'A report on what the League committees did in the spring',
  ],
  [
    'League committees, branches and general branches of districts (as reported)',
    'League committees, branches and general branches',
  ],
  ['word'.repeat(20), 'word'.repeat(15)],
])('a longer title ends with a word that leads to nothing: %s', (title, named) => {
  expect(tellVersion(title, 10, 'pptx', 'en')).toBe(`Binglan - ${named} - version 10.pptx`);
});

test('a longer Chinese title ends with a part of it, where it has any', () => {
  const part = '五地志愿服务与团组织建设情况'.repeat(3);
  expect(tellVersion(`${part}，以及贷款、支部和志愿者历年情况对照表`, 3, 'pptx', 'zh')).toBe(
    `并览-${part}，以及贷款-第3版.pptx`,
  );
  expect(tellVersion('团'.repeat(80), 3, 'pptx', 'zh')).toBe(`并览-${'团'.repeat(60)}-第3版.pptx`);
});
