import { describe, expect, it } from 'vitest';
import { panelSlides } from '#core/slide/panel/panel-slides.ts';
import { PAGES, type Shape } from '#core/slide/slide.ts';
import { leadOf } from '#worker/charts/answer-json.ts';
import { toPanelAnswer } from '#worker/compare/panel-answer.ts';
import { layChart } from '../web/routes/use/lay-chart.ts';
import { SEED_CATALOGUE } from './seed-figures.ts';
import { seedPanel } from './seed-panels.ts';

const AROUND = { line: '', address: 'https://example.org/' };

const textsOf = (shapes: readonly Pick<Shape, 'kind'>[]): readonly unknown[] =>
  shapes.filter(({ kind }) => kind === 'text');

describe.each(['zh', 'en'] as const)('the slides of a deck in small, in %s', (lang) => {
  const deck = { ...SEED_CATALOGUE, asOf: { version: 1, date: '2024-05-04' }, lang, page: PAGES['16x9'] };

  it.each(SEED_CATALOGUE.metrics.map(({ id }) => id))(
    '%s says around its chart what its slide says',
    (id) => {
      const panel = seedPanel(id);
      const [slide] = panelSlides(panel, AROUND, deck);
      const lead = leadOf({ kind: 'panel', panel }, SEED_CATALOGUE)[lang];
      const small = layChart({ one: toPanelAnswer(panel), lead }, AROUND, deck);
      expect(textsOf(slide?.shapes ?? [])).toEqual(expect.arrayContaining([...textsOf(small.shapes)]));
      expect(textsOf(small.shapes).length).toBeGreaterThan(2);
    },
  );
});
