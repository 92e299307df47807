import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './deck/faults.ts';
import { all, children, openDeck } from './deck/open-deck.ts';
import { ADDRESS, deckOf, sampleOf, SAMPLES, seedDeck } from './deck/samples.ts';

describe('a deck is whole: nothing for PowerPoint to repair', () => {
  test.each(SAMPLES)('%s', async (_, sample) => {
    expect(faultsOf(await deckOf(sample))).toEqual([]);
    expect(faultsOf(await deckOf(sample, { lang: 'en', shape: '4x3', title: 'A “deck” & more' }))).toEqual(
      [],
    );
  });

  test('of the five documents', async () => {
    const deck = openDeck(await seedDeck({ note: '供会议参考' }));
    expect(faultsOf(deck)).toEqual([]);
    expect(deck.names.filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(15);
  });
});

test('the same figures make the same file, byte for byte', async () => {
  expect(await seedDeck()).toEqual(await seedDeck());
});

test.each([
  ['16x9', 12_192_000],
  ['4x3', 9_144_000],
] as const)('%s has that shape, and nothing stands outside of it', async (shape, width) => {
  const deck = openDeck(await seedDeck({ shape }));
  const [size] = all(deck.xml('ppt/presentation.xml'), 'p:sldSz');
  expect([size?.getAttribute('cx'), size?.getAttribute('cy')]).toEqual([String(width), '6858000']);
  const slides = deck.names.filter((name) => /slides\/slide\d+\.xml$/.test(name));
  for (const name of slides) {
    for (const place of [...all(deck.xml(name), 'a:xfrm'), ...all(deck.xml(name), 'p:xfrm')]) {
      const [from, extent] = children(place);
      const right = Number(from?.getAttribute('x')) + Number(extent?.getAttribute('cx'));
      const bottom = Number(from?.getAttribute('y')) + Number(extent?.getAttribute('cy'));
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(6_858_000);
    }
  }
});

test('Chinese is set in a Chinese font and marked as Chinese, in the theme, on slides and in charts', async () => {
  const deck = openDeck(await seedDeck());
  const theme = deck.xml('ppt/theme/theme1.xml');
  expect(all(theme, 'a:ea').map((one) => one.getAttribute('typeface'))).toEqual(['微软雅黑', '微软雅黑']);
  const [hans] = all(theme, 'a:font');
  expect(hans?.getAttribute('script')).toBe('Hans');
  for (const name of deck.names.filter(
    (one) => /(slide|chart)\d+\.xml$/.test(one) && !one.includes('Layout'),
  )) {
    const runs = all(deck.xml(name), 'a:r').map((run) => children(run)[0]);
    expect(runs.every((properties) => properties?.getAttribute('lang') === 'zh-CN')).toBe(true);
    expect(runs.every((properties) => properties && all(properties, 'a:ea').length === 1)).toBe(true);
  }
});

test('the QR code is drawn square by square as the address makes it', async () => {
  const deck = await deckOf(sampleOf('every-bound'));
  const [path] = all(deck.xml('ppt/slides/slide1.xml'), 'a:path');
  const size = Number(path?.getAttribute('w'));
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const corners = all(deck.xml('ppt/slides/slide1.xml'), 'a:pt').map((one) => ({
    x: Number(one.getAttribute('x')),
    y: Number(one.getAttribute('y')),
  }));
  for (let at = 0; at < corners.length; at += 4) {
    const [from, , to] = corners.slice(at, at + 3);
    if (from && to) drawn[from.y]?.fill(true, from.x, to.x);
  }
  expect(drawn).toEqual(encode(ADDRESS, { ecc: 'L', border: 0 }).data);
});
