import { describe, expect, test } from 'vitest';
import type { DeckRequest } from '#worker/charts/deck/write-deck.ts';
import { openDeck, type OpenDeck } from './deck/open-deck.ts';
import { deckOf, sampleOf, SEED_CHARTS, seedDeck } from './deck/samples.ts';

/** The XML of some parts, an element a line, so that what changes can be read; without the squares of the QR code. */
const partsOf = (deck: OpenDeck, names: readonly string[]): string =>
  names.map((name) => `<!-- ${name} -->\n${toLines(deck.text(name))}\n`).join('\n');

const toLines = (xml: string): string =>
  xml.replace(/<a:pathLst>.*?<\/a:pathLst>/g, '<a:pathLst/>').replaceAll('><', '>\n<');

const SLIDE = 'ppt/slides/slide1.xml';
const CHART = 'ppt/charts/chart1.xml';

/** What was looked at as rendered by LibreOffice: beside each of these stands its picture. */
const LOOKED_AT: readonly (readonly [id: string, how: Partial<DeckRequest>, parts: readonly string[]])[] = [
  ['every-bound', {}, [SLIDE, CHART]],
  ['every-absence', {}, [SLIDE, CHART]],
  ['not-comparable', { shape: '4x3' }, [SLIDE]],
  ['thirty-mixed', {}, [SLIDE, CHART]],
  ['coverage-every-state', {}, [SLIDE]],
  ['coverage-thirty', { lang: 'en', shape: '4x3' }, [SLIDE]],
  ['history-gaps', {}, [SLIDE, CHART]],
  ['history-bounds', { lang: 'en', shape: '4x3' }, [SLIDE, CHART]],
];

describe('a slide is the same as the one that was looked at', () => {
  test.each(LOOKED_AT)('%s', async (id, how, parts) => {
    const deck = await deckOf(sampleOf(id), how);
    await expect(partsOf(deck, parts)).toMatchFileSnapshot(`__pictures__/deck/${id}.xml`);
  });

  test('cover, pair and sources', async () => {
    const charts = SEED_CHARTS.filter(({ kind }) => kind === 'pair').map((shown) => ({ shown }));
    const deck = openDeck(await seedDeck({ charts, note: '供会议参考' }));
    const slides = [1, 2, 3].map((number) => `ppt/slides/slide${number}.xml`);
    await expect(partsOf(deck, slides)).toMatchFileSnapshot('__pictures__/deck/pair.xml');
  });
});
