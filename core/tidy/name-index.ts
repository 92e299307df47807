import { matchKey } from './match-key.ts';
import { searchNearest } from './nearest-names.ts';
import { remember } from './remember.ts';

/** A thing of the catalogue and what people call it. */
export interface Named {
  readonly id: string;
  /** Its own names, the one to be shown first. */
  readonly names: readonly string[];
  /** What it is also called; gives way to another thing's own name. */
  readonly looseNames: readonly string[];
}

export type Match =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'none'; readonly nearest: readonly string[] }
  | { readonly kind: 'several'; readonly ids: readonly string[] };

export interface NameIndex {
  readonly match: (text: string) => Match;
  /** Whether the text is a name of one thing or of several. */
  readonly knows: (text: string) => boolean;
  /** The ids of what is named inside a longer text, each by the longest of its names that stands there. */
  readonly findIn: (text: string) => readonly string[];
  /** The first of its names that means it and nothing else; its id where none does. */
  readonly nameOf: (id: string) => string;
}

export function indexNames(things: readonly Named[]): NameIndex {
  const own = groupByKey(things, (thing) => [...thing.names, thing.id]);
  const loose = groupByKey(things, (thing) => thing.looseNames);
  const nearest = searchNearest(things);
  const byId = new Map(things.map((thing) => [thing.id, thing]));

  const match = remember((text): Match => {
    const key = matchKey(text);
    const ids = [...(own.get(key) ?? loose.get(key) ?? [])];
    const [first] = ids;
    if (first === undefined) return { kind: 'none', nearest: nearest(key) };
    return ids.length === 1 ? { kind: 'one', id: first } : { kind: 'several', ids };
  });
  const knows = remember((text) => {
    const key = matchKey(text);
    return own.has(key) || loose.has(key);
  });
  const isNameOf = (name: string, id: string) => {
    const found = match(name);
    return found.kind === 'one' && found.id === id;
  };
  const findIn = (text: string) => findNames(matchKey(text), [...own, ...loose]);
  return {
    match,
    knows,
    findIn,
    nameOf: (id) => byId.get(id)?.names.find((name) => isNameOf(name, id)) ?? id,
  };
}

function groupByKey(
  things: readonly Named[],
  namesOf: (thing: Named) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const thing of things) {
    for (const name of namesOf(thing)) {
      const key = matchKey(name);
      const group = groups.get(key) ?? new Set();
      groups.set(key, group.add(thing.id));
    }
  }
  return groups;
}

/** A name inside a longer one that stands in the text is not meant: 志愿者 in 出动志愿者人次. */
function findNames(
  text: string,
  groups: readonly (readonly [key: string, ids: ReadonlySet<string>])[],
): readonly string[] {
  const found = groups.filter(([key]) => key.length > 1 && text.includes(key));
  const meant = found.filter(([key]) => !found.some(([other]) => other !== key && other.includes(key)));
  return [...new Set(meant.flatMap(([, ids]) => [...ids]))];
}
