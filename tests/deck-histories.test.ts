import { describe, expect, test } from 'vitest';
import { all, notesOf, paragraphs, slidesOf, wordsOf, type OpenDeck } from './deck/open-deck.ts';
import { plottedCharts } from './deck/plotted.ts';
import { deckOf, sampleOf } from './deck/samples.ts';

/** Of the axis of time and of that of numbers, chart by chart. */
const endsOf = (deck: OpenDeck): readonly (readonly (string | null)[])[] =>
  plottedCharts(deck).map(({ chart }) => all(chart, 'c:max').map((one) => one.getAttribute('val')));

describe('small charts', () => {
  test.each([
    ['zh', '各图纵轴不同，高低不能互比'],
    ['en', 'each on a scale of its own: heights do not compare'],
  ] as const)(
    'whose scales differ say so on the slide, in the notes and for whoever does not see them: %s',
    async (lang, words) => {
      const deck = await deckOf(sampleOf('history-a-million-times'), { lang });
      for (const name of slidesOf(deck)) {
        expect(paragraphs(deck.xml(name)).join()).toContain(words);
        for (const frame of all(deck.xml(name), 'p:graphicFrame'))
          expect(all(frame, 'p:cNvPr')[0]?.getAttribute('descr')).toContain(words);
      }
      expect(notesOf(deck).join()).toContain(words);
      for (const ends of endsOf(deck)) expect(ends).toHaveLength(1);
    },
  );

  test('on one scale end at the same number, over all their slides', async () => {
    const deck = await deckOf(sampleOf('history-thirty'));
    expect(slidesOf(deck).length).toBeGreaterThan(1);
    const ends = endsOf(deck).map(([, end]) => end);
    expect(new Set(ends).size).toBe(1);
    const figures = plottedCharts(deck).flatMap(({ series }) => series.flatMap(({ values }) => values));
    expect(Number(ends[0])).toBeGreaterThanOrEqual(Math.max(...figures.map(Number)));
    expect(wordsOf(deck)).not.toContain('各图纵轴不同');
  });
});
