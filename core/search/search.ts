import type { Bilingual, Lang } from '../catalogue/catalogue.ts';
import { FIELDS, KINDS, type Field, type Kind } from './entries.ts';
import { findIn, WAYS, type Found, type Way } from './find-in.ts';
import { readQuery, type Query } from './read-query.ts';
import type { IndexedEntry, IndexedText, SearchIndex } from './search-index.ts';

/** Something found, with the text that answers the query best and what to mark in it. */
export interface Hit {
  readonly kind: Kind;
  readonly id: string;
  readonly name: Bilingual;
  readonly about: Bilingual | null;
  readonly match: {
    readonly field: Field;
    readonly way: Way;
    readonly lang: Lang;
    readonly text: string;
    readonly ranges: readonly Range[];
  };
}

/** From and up to, in UTF-16 units of a text. */
export type Range = readonly [start: number, end: number];

/** Names, and what stands for them, may be answered in full; the rest only says that a word occurs. */
const NAMES: readonly Field[] = ['name', 'id', 'alias'];
const TWO_CHARACTERS = /\p{Script=Han}{2}/u;

/**
 * What a query finds, the best first: the exact name, its beginning, its initials, words in it, words in a definition;
 * among equals a name before an alias, then districts, subjects, metrics, sources in the catalogue's order. Of two
 * texts that answer equally well the one in the reader's language is told.
 */
export function search(index: SearchIndex, text: string, lang: Lang): readonly Hit[] {
  const query = readQuery(text);
  if (query.whole === '') return [];
  return index.flatMap((entry) => findEntry(entry, query, lang) ?? []).sort(compareHits);
}

const compareHits = (a: Hit, b: Hit): number =>
  WAYS.indexOf(a.match.way) - WAYS.indexOf(b.match.way) ||
  Number(a.match.field === 'alias') - Number(b.match.field === 'alias') ||
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);

function findEntry(entry: IndexedEntry, query: Query, lang: Lang): Hit | null {
  const whole = entry.texts.flatMap((text) => findWhole(entry, text, query) ?? []);
  const answer = chooseBest(whole, lang) ?? findWords(entry, query, lang);
  if (!answer) return null;
  const { field, text } = answer.indexed;
  const match = { field, way: answer.way, lang: answer.indexed.lang, text, ranges: rangesOf(answer) };
  return { kind: entry.kind, id: entry.id, name: entry.name, about: entry.about, match };
}

/** Where in one text of an entry the query, or some words of it, were found. */
interface Answer {
  readonly indexed: IndexedText;
  readonly founds: readonly Found[];
  readonly way: Way;
}

function findWhole({ kind }: IndexedEntry, indexed: IndexedText, { whole, place }: Query): Answer | null {
  const found = findIn(indexed.spelling, whole) ?? (kind === 'district' ? findPlace(indexed, place) : null);
  return found && { indexed, founds: [found], way: limitWay(indexed.field, found.way) };
}

/** 崂山区 is 崂山, and 青岛市 where it lies; but what only begins like a name is another district. */
function findPlace({ spelling, field, text }: IndexedText, place: string | null): Found | null {
  const found = place === null ? null : findIn(spelling, place);
  if (found?.way === 'initials') return found.end === text.length ? found : null;
  return found?.way === 'exact' || (field === 'place' && TWO_CHARACTERS.test(place ?? '')) ? found : null;
}

function limitWay(field: Field, way: Way): Way {
  if (field === 'definition') return 'definition';
  return NAMES.includes(field) ? way : 'words';
}

/** Every word somewhere, in any order; told is the text that holds the most of them. */
function findWords({ texts }: IndexedEntry, { words }: Query, lang: Lang): Answer | null {
  if (words.length < 2) return null;
  if (!words.every((word) => texts.some(({ spelling }) => findIn(spelling, word)))) return null;
  const tried = texts.map((indexed) => ({
    indexed,
    places: words.map((word) => findIn(indexed.spelling, word)),
    way: limitWay(indexed.field, 'words'),
  }));
  for (const way of ['words', 'definition'] as const) {
    const among = tried.filter((text) => way === 'definition' || text.way === way);
    if (!words.every((_, at) => among.some(({ places }) => places[at]))) continue;
    const answers = among.map(({ indexed, places }) => ({
      indexed,
      founds: places.filter((place) => place !== null),
      way,
    }));
    const most = Math.max(...answers.map(({ founds }) => founds.length));
    return chooseBest(
      answers.filter(({ founds }) => founds.length === most),
      lang,
    );
  }
  return null;
}

const chooseBest = (answers: readonly Answer[], lang: Lang): Answer | null =>
  answers.toSorted(
    (a, b) =>
      WAYS.indexOf(a.way) - WAYS.indexOf(b.way) ||
      FIELDS.indexOf(a.indexed.field) - FIELDS.indexOf(b.indexed.field) ||
      Number(a.indexed.lang !== lang) - Number(b.indexed.lang !== lang),
  )[0] ?? null;

/** In the order of the text, what overlaps as one. */
function rangesOf({ founds }: Answer): readonly Range[] {
  const ranges = founds.map(({ start, end }): Range => [start, end]).sort(([a], [b]) => a - b);
  return ranges.reduce<readonly Range[]>((merged, [start, end]) => {
    const last = merged.at(-1);
    return last && start <= last[1]
      ? [...merged.slice(0, -1), [last[0], Math.max(last[1], end)]]
      : [...merged, [start, end]];
  }, []);
}
