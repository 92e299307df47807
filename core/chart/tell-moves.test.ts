import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sampleScope, WHOLE } from '../compare/samples.ts';
import { coverPanels } from './coverage/coverage.ts';
import { inOrder, toCase, type CaseTold } from './gallery/gallery-case.ts';
import type { Shown } from './shown.ts';
import { tellMove } from './tell-moves.ts';

const PROGRAMME = sampleScope('programme', 'programme', '试验项目', 'Test programme');
const toMetric = (id: string, name: string, told: CaseTold['told']) =>
  toCase({ id, title: { zh: '', en: '' }, name: { zh: name, en: id }, told });
const STAYS = toMetric('stays', '试验不动数', inOrder('5', '6'));
const CATALOGUE: Catalogue = {
  districts: STAYS.districts,
  subjects: [],
  metrics: [],
  scopes: [WHOLE, PROGRAMME],
  sources: STAYS.sources,
};
const tableOf = (told: CaseTold['told']): Shown => {
  const panels = [STAYS, toMetric('members', '试验会员数', told)].map(({ panel }) => panel);
  return { kind: 'coverage', coverage: coverPanels(panels, STAYS.districts) };
};
const BEFORE = tableOf(inOrder('1600余', '900'));

describe('what a publication moves in a table', () => {
  test('is told of the rows that move, each by its metric and district', () => {
    const move = tellMove(BEFORE, tableOf(inOrder('1700', '900')), CATALOGUE);
    expect(move?.figures.map(({ district, before, after }) => [district.zh, before?.zh, after?.zh])).toEqual([
      ['试验会员数 · 试甲', '1600余人', '1700人'],
    ]);
  });

  test('is told where fewer are known, and where a row may no longer be compared', () => {
    const gone = tellMove(BEFORE, tableOf([[{ text: '1600余' }], []]), CATALOGUE);
    expect(gone?.words.map(({ what, after }) => [what, after.zh])).toEqual([
      ['verdict', '试验会员数：无从比较（仅一地有数）'],
      ['statement', '2项指标、2个区县，4格中3格有数。'],
    ]);
    const apart = tellMove(
      BEFORE,
      tableOf([[{ text: '1600余', scope: PROGRAMME }], [{ text: '900' }]]),
      CATALOGUE,
    );
    expect(apart?.words.map(({ what, after }) => [what, after.zh])).toEqual([
      ['verdict', '试验会员数：不可比（口径不同）'],
    ]);
  });

  test('is nothing where a reader sees the same', () => {
    expect(tellMove(BEFORE, tableOf(inOrder('1600余', '900')), CATALOGUE)).toBeNull();
  });
});
