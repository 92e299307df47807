import { describe, expect, test } from 'vitest';
import { FIVE_NAMES, toCase, type Told } from '#core/chart/gallery/gallery-case.ts';
import { sampleScope } from '#core/compare/samples.ts';
import { all, notesOf, paragraphs, slidesOf, wordsOf, type OpenDeck } from './deck/open-deck.ts';
import { plottedCharts } from './deck/plotted.ts';
import { deckOf, historyOf, sampleOf, type Sample } from './deck/samples.ts';

const PROGRAMME = sampleScope('test-programme', 'programme', '试项目', 'test programme');

/** What some districts say of one metric over time. */
const overTime = (told: readonly (readonly Told[])[], names = FIVE_NAMES): Sample =>
  historyOf(
    toCase({
      id: 'over-time',
      title: { zh: '', en: '' },
      name: { zh: '试验团员数', en: 'Test members' },
      metric: { unit: 'person' },
      districts: names,
      told,
    }),
  );

/** Of the axis of time and of that of numbers, chart by chart. */
const endsOf = (deck: OpenDeck): readonly (readonly (string | null)[])[] =>
  plottedCharts(deck).map(({ chart }) => all(chart, 'c:max').map((one) => one.getAttribute('val')));

const namesInSheets = (deck: OpenDeck) =>
  plottedCharts(deck).map(({ sheet }) => [...new Set(sheet.slice(1).map(([name]) => name))]);

test('a long line takes its room from the remarks, not from the lines of a history', async () => {
  const { shown, ...sample } = sampleOf('history-gaps');
  const charts = [{ shown, line: '试'.repeat(300) }];
  const deck = await deckOf({ shown, ...sample }, { charts, shape: '4x3' });
  for (const { chart } of plottedCharts(deck))
    expect(Number(all(chart, 'c:h')[0]?.getAttribute('val'))).toBeGreaterThan(0.5);
  expect(wordsOf(deck)).toContain('（详见备注）');
  expect(notesOf(deck).join()).toContain('试甲：2020年与2022年之间没有同口径的数字，不连线。');
});

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

  test('are drawn in fewer rows where a long line leaves little room', async () => {
    const { shown, ...sample } = sampleOf('history-thirty');
    const charts = [{ shown, line: '试'.repeat(300) }];
    const deck = await deckOf({ shown, ...sample }, { charts, shape: '4x3' });
    expect(slidesOf(deck)).toHaveLength(10);
    for (const { chart } of plottedCharts(deck))
      expect(Number(all(chart, 'c:h')[0]?.getAttribute('val'))).toBeGreaterThan(0.3);
  });

  test('leave no figure out of the sheets: those of districts without a course stand in the first', async () => {
    const deck = await deckOf(
      overTime([
        [
          { text: '51000余', period: '2022' },
          { text: '53000', period: '2024' },
        ],
        [
          { text: '280', period: '2022' },
          { text: '约290', period: '2024' },
          { text: '30', period: '2024', scope: PROGRAMME },
        ],
        [{ text: '5270', period: '2023' }],
      ]),
    );
    expect(namesInSheets(deck)).toEqual([['试甲', '试丙'], ['试乙']]);
  });
});

describe('figures that no line shows', () => {
  /** So many remarks that there is no room for all of them. */
  const silent = ['2018', '2019', '2020', '2021'].map((period): Told => ({ text: '未报送', period }));
  const course = (from: string, to: string): Told[] => [
    { text: from, period: '2022' },
    { text: to, period: '2024' },
  ];

  test('are told in full where all other remarks are shortened', async () => {
    const deck = await deckOf(
      overTime([
        [...course('120', '140余'), ...silent],
        [...course('280', '约290'), ...silent],
        [{ text: '5270', period: '2023', scope: PROGRAMME }, ...silent],
        [{ text: '0', period: '2023', scope: PROGRAMME }, ...silent],
        [...course('80', '70'), ...silent],
      ]),
      { shape: '4x3' },
    );
    const lines = wordsOf(deck).split('\n');
    expect(lines).toContain('未入图　试丙（试项目）2023年5270人、试丁（试项目）2023年0人。');
    expect(lines.find((line) => line.startsWith('未报送'))).toContain('（详见备注）');
    expect(slidesOf(deck)).toHaveLength(1);
  });

  test('stand in a table where there is no room for them below the lines', async () => {
    const names = Array.from({ length: 30 }, (_, index) => ({
      zh: `试${index + 1}`,
      en: `Test ${index + 1}`,
    }));
    const deck = await deckOf(
      overTime(
        names.map((_, index) => (index < 8 ? course('120', '140') : [{ text: `${index}2`, period: '2023' }])),
        names,
      ),
    );
    const lines = wordsOf(deck).split('\n');
    expect(lines).toContain('未入图的数字');
    for (const [index] of names.entries())
      if (index >= 8) expect(lines).toEqual(expect.arrayContaining([`试${index + 1}`, `${index}2人`]));
    expect(namesInSheets(deck)[0]).toHaveLength(23);
  });
});
