import type { Scope, ScopeKind } from '../catalogue/catalogue.ts';
import { matchKey } from './match-key.ts';
import type { Fault } from '../table/row-problem.ts';
import { makeFault } from './tidy-faults.ts';

const kindWords: Readonly<Record<Exclude<ScopeKind, 'district'>, readonly [string, ...string[]]>> = {
  campaign: ['活动', '行动', 'campaign'],
  programme: ['项目', 'programme', 'program'],
  product: ['产品', 'product'],
  sector: ['领域', 'sector'],
};

const kinds = Object.keys(kindWords) as readonly (keyof typeof kindWords)[];
const kindByWord = new Map(kinds.flatMap((kind) => kindWords[kind].map((word) => [word, kind] as const)));

const wholeDistrict: Scope = { id: 'district', kind: 'district', name: { zh: '全区', en: 'whole district' } };
const wholeDistrictWords = new Set(['', 'district', '全区', '全县', '全市', '区县', 'wholedistrict']);

export interface ScopeReader {
  /** The scope of that id or name; one that is not known yet is made, a programme unless its prefix says otherwise. */
  readonly read: (cell: string) => Scope | Fault;
  /** A text that `read` takes for this scope. */
  readonly write: (scope: Scope) => string;
}

/** `活动：疫情防控` names a scope and its kind; a blank cell is the whole district. */
export function makeScopeReader(known: readonly Scope[]): ScopeReader {
  const whole = known.find(({ id }) => id === wholeDistrict.id) ?? wholeDistrict;
  const byKey = new Map<string, readonly Scope[]>();
  const add = (scope: Scope) => {
    for (const key of new Set([scope.id, scope.name.zh, scope.name.en].map(matchKey))) {
      byKey.set(key, [...(byKey.get(key) ?? []), scope]);
    }
    return scope;
  };
  known.forEach(add);

  const find = (cell: string): readonly Scope[] => {
    if (wholeDistrictWords.has(matchKey(cell))) return [whole];
    const { kind, name } = splitKind(cell);
    const exact = byKey.get(matchKey(cell));
    return exact ?? (byKey.get(matchKey(name)) ?? []).filter((scope) => scope.kind === kind);
  };
  const read = (cell: string): Scope | Fault => {
    const found = find(cell);
    const [first] = found;
    if (first === undefined) return add(makeScope(cell));
    return found.length === 1 ? first : makeFault('ambiguous', { text: cell, names: found.map(prefixKind) });
  };
  const write = (scope: Scope): string => {
    if (!known.some(({ id }) => id === scope.id)) return prefixKind(scope);
    const isFound = (text: string) => find(text).length === 1 && find(text)[0]?.id === scope.id;
    return [scope.name.zh, prefixKind(scope)].find(isFound) ?? scope.id;
  };
  return { read, write };
}

function splitKind(cell: string): { readonly kind: ScopeKind; readonly name: string } {
  const [, word = '', rest = ''] = /^\s*([^:：]+?)\s*[:：](.*)$/s.exec(cell) ?? [];
  const kind = kindByWord.get(matchKey(word));
  return kind && rest.trim() !== '' ? { kind, name: rest.trim() } : { kind: 'programme', name: cell.trim() };
}

function prefixKind({ kind, name }: Scope): string {
  return kind === 'district' ? name.zh : `${kindWords[kind][0]}：${name.zh}`;
}

function makeScope(cell: string): Scope {
  const { kind, name } = splitKind(cell);
  return { id: `${kind}:${matchKey(name)}`, kind, name: { zh: name, en: name } };
}
