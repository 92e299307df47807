import { describe, expect, it } from 'vitest';
import type { Scope } from '../catalogue/catalogue.ts';
import { makeScopeReader } from './scope-reader.ts';

const KNOWN: readonly Scope[] = [
  { id: 'district', kind: 'district', name: { zh: '全区', en: 'whole district' } },
  { id: 'epidemic-control', kind: 'campaign', name: { zh: '疫情防控', en: 'epidemic control' } },
];

describe('a scope is the whole district, one of the catalogue, or a new one', () => {
  it.each([
    ['', 'district', 'district'],
    ['全区', 'district', 'district'],
    ['疫情防控', 'epidemic-control', 'campaign'],
    ['活动：疫情防控', 'epidemic-control', 'campaign'],
    ['“疫情防控”', 'epidemic-control', 'campaign'],
    ['Epidemic Control', 'epidemic-control', 'campaign'],
    ['epidemic-control', 'epidemic-control', 'campaign'],
    ['暖冬', 'programme:暖冬', 'programme'],
    ['行动：暖冬', 'campaign:暖冬', 'campaign'],
    ['product: Spring Loan', 'product:springloan', 'product'],
    ['领域:学校', 'sector:学校', 'sector'],
    ['项目：疫情防控', 'programme:疫情防控', 'programme'],
    ['“七彩：假期”', 'programme:七彩:假期', 'programme'],
  ])('“%s”', (cell, id, kind) => {
    const scopes = makeScopeReader(KNOWN);
    expect(scopes.read(cell)).toMatchObject({ id, kind });
    expect(scopes.read(cell)).toBe(scopes.read(cell));
  });

  it('whose name keeps the words as they are', () => {
    expect(makeScopeReader(KNOWN).read(' 活动： “春风”行动 ')).toEqual({
      id: 'campaign:春风行动',
      kind: 'campaign',
      name: { zh: '“春风”行动', en: '“春风”行动' },
    });
  });

  it('and needs its kind where two kinds share the name', () => {
    const scopes = makeScopeReader([]);
    scopes.read('暖冬');
    scopes.read('活动：暖冬');
    expect(scopes.read('暖冬')).toMatchObject({
      kind: 'fault',
      code: 'ambiguous',
      sentence: { zh: '“暖冬”可以指几个：项目：暖冬、活动：暖冬。请改用其中之一。' },
    });
  });
});

describe('a scope is written so that it is read back', () => {
  it.each(['', '疫情防控', '项目：疫情防控', '暖冬', '活动：暖冬', '产品：a：b'])('“%s”', (cell) => {
    const scope = makeScopeReader(KNOWN).read(cell);
    if (scope.kind === 'fault') throw new Error(scope.code);
    const written = makeScopeReader(KNOWN).write(scope);
    expect(makeScopeReader(KNOWN).read(written)).toEqual(scope);
  });
});
