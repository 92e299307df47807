import { describe, expect, test } from 'vitest';
import type { Bilingual } from '#core/catalogue/catalogue.ts';
import { coverPanels } from '#core/chart/coverage/coverage.ts';
import { toCase, type Told } from '#core/chart/gallery/gallery-case.ts';
import type { Shown } from '#core/chart/shown.ts';
import { insist } from '#core/compare/insist.ts';
import { sampleScope } from '#core/compare/samples.ts';
import { buildHistory } from '#core/history/build-history.ts';
import type { OpenDeck } from './deck/open-deck.ts';
import { paragraphs } from './deck/open-deck.ts';
import { placedShapes } from './deck/place-words.ts';
import { deckOf, sampleOf } from './deck/samples.ts';

const LONG: readonly Bilingual[] = [
  { zh: '试新疆维吾尔自治区伊犁哈萨克自治州', en: 'Test Ili Kazakh Autonomous Prefecture of Xinjiang' },
  { zh: '试双江拉祜族佤族布朗族傣族自治县', en: 'Test Shuangjiang Lahu, Va, Blang and Dai County' },
  { zh: '试'.repeat(200), en: 'Test '.repeat(40) },
];
/** Each district's own, so that no two figures share an axis. */
const scopeOf = (at: number) =>
  sampleScope(
    `test-${at}`,
    'product',
    at % 3 === 2 ? `“试验青春志愿暖冬行”新时代文明实践结对帮扶专项行动${at}` : `试验贷${at}`,
    at % 3 === 2 ? `Test Warm Winter Youth Volunteering paired-support programme ${at}` : `Test loan ${at}`,
  );

/** So many districts whose figures cover different things: nothing of it may stand on an axis. */
function apart(count: number, names: readonly Bilingual[], isOverTime = false) {
  const districts = Array.from({ length: count }, (_, at): Bilingual => {
    const { zh, en } = names[at % names.length] ?? { zh: '试', en: 'Test' };
    return { zh: `${zh}${at + 1}`, en: `${en} ${at + 1}` };
  });
  const tell = (at: number, period: string): Told => {
    return { text: `${1035 + at}余万元`, period, scope: scopeOf(at) };
  };
  return toCase({
    id: 'apart',
    title: { zh: '', en: '' },
    name: { zh: '试验贷款额', en: 'Test loans' },
    metric: { unit: 'CNY' },
    districts,
    told: districts.map((_, at) =>
      isOverTime
        ? [tell(at, '2024'), tell(at + 1, '2025')]
        : [at % 5 === 4 ? { text: '未报送' } : tell(at, '2025')],
    ),
  });
}

const ORDINARY: readonly Bilingual[] = [{ zh: '试区', en: 'Test district' }];

const KINDS = {
  panel: ({ panel }) => ({ kind: 'panel', panel }),
  coverage: ({ panel, districts }) => {
    const panels = ['a', 'b', 'c'].map((id) => ({ ...panel, metric: { ...panel.metric, id } }));
    return { kind: 'coverage', coverage: coverPanels(panels, districts) };
  },
  history: (one) => ({ kind: 'history', history: buildHistory(one), notes: [] }),
} satisfies Record<string, (one: ReturnType<typeof apart>) => Shown>;

const SHAPES = ['16x9', '4x3'] as const;
const CASES = [ORDINARY, LONG].flatMap((names) =>
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).map(
    (kind) => [names === LONG ? 'long' : 'ordinary', kind, names] as const,
  ),
);

/** No table reaches what stands below it, no words leave their place, and nothing leaves the slide. */
function expectRoom(deck: OpenDeck): void {
  for (const [index, shapes] of placedShapes(deck).entries()) {
    for (const { name, kind, top, bottom, needed } of shapes) {
      const where = `slide ${index + 1}: ${name.slice(0, 20)}`;
      expect(needed, where).toBeLessThanOrEqual(540);
      if (kind === 'text') expect(needed, where).toBeLessThanOrEqual(bottom + 3);
      if (kind !== 'table') continue;
      const below = shapes.filter((other) => other.top > top && other.top >= bottom - 1);
      expect(needed, where).toBeLessThanOrEqual(Math.min(...below.map((other) => other.top)));
    }
  }
}

describe('whatever there is to be told finds room on its slide', () => {
  test.each(CASES)('thirty districts of %s names: %s', async (_, kind, names) => {
    const { districts, sources, ...one } = apart(30, names, kind === 'history');
    const shown = KINDS[kind]({ districts, sources, ...one });
    for (const shape of SHAPES)
      expectRoom(
        await deckOf(
          { shown, districts, sources },
          { shape, lang: shape === '4x3' ? 'en' : 'zh', title: '标题' },
        ),
      );
  });

  test.each(['long-names', 'many-reasons', 'not-comparable', 'history-one-point-each'])('%s', async (id) => {
    expectRoom(await deckOf(sampleOf(id), { shape: '4x3', title: '标题' }));
  });
});

test.each(['zh', 'en'] as const)('what all figures cover is said, however long it is: %s', async (lang) => {
  const names = LONG.slice(0, 2);
  const scope = scopeOf(2);
  const { panel, districts, sources } = toCase({
    id: 'covered',
    title: { zh: '', en: '' },
    name: { zh: '试验贷款额', en: 'Test loans' },
    districts: names,
    told: names.map(() => [{ text: '1035余', period: '2024-03-15/2024-11-30（推断）', scope }]),
  });
  for (const shape of SHAPES) {
    const deck = await deckOf({ shown: { kind: 'panel', panel }, districts, sources }, { shape, lang });
    expectRoom(deck);
    expect(paragraphs(deck.xml('ppt/slides/slide1.xml')).join('\n')).toContain(scope.name[lang]);
  }
});

test('two figures of districts with long names stand beside each other', async () => {
  const { observations, metric, districts, sources } = apart(3, LONG);
  const [a, b] = observations;
  const [first, second] = districts;
  if (!a || !b || !first || !second) throw new Error('no two figures');
  const insisted = insist(
    { observation: a, metric, district: first },
    { observation: b, metric, district: second },
  );
  for (const shape of SHAPES)
    expectRoom(await deckOf({ shown: { kind: 'pair', insisted }, districts, sources }, { shape }));
});

test('every district of thirty has its row, on whichever slide', async () => {
  const { panel, districts, sources } = apart(30, ORDINARY);
  const deck = await deckOf({ shown: { kind: 'panel', panel }, districts, sources }, { shape: '4x3' });
  const names = deck.names.filter((name) => /slides\/slide\d+\.xml$/.test(name));
  expect(names.length).toBeGreaterThan(1);
  const words = names.flatMap((name) => paragraphs(deck.xml(name)));
  for (const { name } of districts) expect(words.filter((word) => word === name.zh)).toHaveLength(1);
});
