import { expect, test } from 'vitest';
import { toCase } from '#core/chart/gallery/gallery-case.ts';
import { sampleScope } from '#core/compare/samples.ts';
import { faultsOf } from './deck/faults.ts';
import { all, paragraphs, type OpenDeck } from './deck/open-deck.ts';
import { plottedCharts } from './deck/plotted.ts';
import { deckOf, type Sample } from './deck/samples.ts';
import { showInEveryKind } from './shown-in-every-kind.ts';

const NAMES = [
  '<script>alert(1)</script>',
  '=cmd|"/c calc"!A1',
  '\u0000\u0007\u001b\ufffe试\u0085甲',
  '\u202e试乙\u2067\u200f',
  '😀试丙',
  '试\ud83d丁\udc00',
  '试'.repeat(200),
  ']]>&amp;_x0041_\n"\'',
];

const SCOPE = sampleScope('hostile', 'campaign', '=1+1<b>\u202e', '=1+1<b>\u202e');

const one = toCase({
  id: 'hostile',
  title: { zh: '', en: '' },
  name: { zh: '<b>&\u0001指标', en: '<b>&\u0001metric' },
  metric: { counter: { zh: '</a:t>个', en: '</a:t>' } },
  districts: NAMES.map((name) => ({ zh: name, en: name })),
  told: NAMES.map((_, index) => [
    { text: `${index + 3}`, period: '2024' },
    { text: `${index + 1}0余`, period: '2025', ...(index === 1 ? { scope: SCOPE } : {}) },
  ]),
});
const facts = { districts: one.districts, sources: one.sources };
const samples = showInEveryKind(one).map((shown): readonly [string, Sample] => [
  shown.kind,
  { ...facts, shown },
]);

const textOf = (deck: OpenDeck): string =>
  deck.names
    .filter((name) => name.endsWith('.xml'))
    .map(deck.text)
    .join('');

test.each(samples)('hostile names stay inert and well-formed: %s', async (_, sample) => {
  for (const lang of ['zh', 'en'] as const) {
    const deck = await deckOf(sample, { lang, title: NAMES.join(' '), note: NAMES.join(' ') });
    expect(faultsOf(deck)).toEqual([]);
    expect(textOf(deck)).not.toMatch(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
    expect(textOf(deck)).not.toContain('<script');
    const words = deck.names
      .filter((name) => /slides\/slide\d+\.xml$/.test(name))
      .flatMap((name) => paragraphs(deck.xml(name)));
    expect(words.join('')).toContain('😀试丙');
    for (const { sheet, series } of plottedCharts(deck)) {
      const cells = sheet.flat().filter((cell) => typeof cell === 'string');
      expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
      for (const { ranges } of series)
        for (const { remembered, cells: held } of ranges) expect(held).toEqual(remembered);
    }
  }
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'no address at all'])(
  'nothing but a page of the web can be followed: %s',
  async (address) => {
    const [[, sample] = []] = samples;
    if (!sample) throw new Error('no sample');
    const deck = await deckOf(sample, { address, addressOf: () => address, title: '标题' });
    const targets = deck.names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => all(deck.xml(name), 'Relationship'))
      .filter((relation) => relation.getAttribute('TargetMode') === 'External');
    expect(targets).toEqual([]);
  },
);
