import { describe, expect, test } from 'vitest';
import { all, children, openDeck, type OpenDeck } from './deck/open-deck.ts';
import { deckOf, SAMPLES, seedDeck } from './deck/samples.ts';
import { CHILDREN } from './deck/schema-order.ts';

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** What PowerPoint would repair, or refuse: nothing of it may be found. */
function faultsOf(deck: OpenDeck): readonly string[] {
  return [
    ...deck.names.filter((name, index) => deck.names.indexOf(name) !== index).map((name) => `${name} twice`),
    ...untyped(deck),
    ...deck.names.filter((name) => name.endsWith('.rels')).flatMap((name) => lost(deck, name)),
    ...deck.names.filter(isXml).flatMap((name) => [...outOfOrder(deck, name), ...repeatedIds(deck, name)]),
  ];
}

function untyped(deck: OpenDeck): readonly string[] {
  const types = deck.xml('[Content_Types].xml');
  const named = new Set(all(types, 'Override').map((one) => one.getAttribute('PartName')));
  const endings = new Set(all(types, 'Default').map((one) => one.getAttribute('Extension')));
  endings.delete('xml');
  const missing = deck.names.filter(
    (name) =>
      name !== '[Content_Types].xml' && !named.has(`/${name}`) && !endings.has(name.split('.').at(-1) ?? ''),
  );
  const extra = [...named].filter((name) => !deck.names.includes(name?.slice(1) ?? ''));
  return [...missing, ...extra].map((name) => `type of ${name}`);
}

/** Relations that lead nowhere, and uses of relations that are not there. */
function lost(deck: OpenDeck, name: string): readonly string[] {
  const owner = name.replace('_rels/', '').replace('.rels', '');
  const relations = all(deck.xml(name), 'Relationship');
  const ids = new Set(relations.map((one) => one.getAttribute('Id')));
  const used = owner === '' ? [] : [...deck.text(owner).matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)];
  const targets = relations
    .filter((one) => one.getAttribute('TargetMode') !== 'External')
    .map((one) => new URL(one.getAttribute('Target') ?? '', `file:///${owner}`).pathname.slice(1));
  return [
    ...(ids.size === relations.length ? [] : [`ids in ${name}`]),
    ...used.filter(([, id]) => !ids.has(id ?? '')).map(([, id]) => `${id} in ${owner}`),
    ...targets.filter((target) => !deck.names.includes(target)).map((target) => `${target} from ${name}`),
  ];
}

function outOfOrder(deck: OpenDeck, name: string): readonly string[] {
  return all(deck.xml(name), '*').flatMap((element) => {
    const order = CHILDREN[element.nodeName]?.split(' ');
    if (!order) return [];
    const places = children(element).map((child) => order.indexOf(child.nodeName));
    const isRight = places.every((place, at) => place >= (places[at - 1] ?? 0));
    return isRight
      ? []
      : [
          `${name}: ${children(element)
            .map(({ nodeName }) => nodeName)
            .join(' ')}`,
        ];
  });
}

function repeatedIds(deck: OpenDeck, name: string): readonly string[] {
  const ids = all(deck.xml(name), 'p:cNvPr').map((one) => one.getAttribute('id'));
  return new Set(ids).size === ids.length ? [] : [`ids of shapes in ${name}`];
}

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
