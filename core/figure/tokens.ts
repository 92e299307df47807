import { LEXICON, OPAQUE, type Entry, type Sign } from './lexicon.ts';

/** A piece of a figure: a sign of the lexicon, digits, a run of Chinese numerals, or anything else. */
export type Token = Sign | { readonly kind: 'digits' | 'numeral' | 'word'; readonly text: string };

const DIGITS = /[.,]?\d[\d.,]*(?:e[+-]?\d+)?/y;
const NUMERALS = /[零一二两三四五六七八九十百千万亿]+/y;
const LETTERS = /[a-z]+/y;

const ENTRIES = byFirstCharacter([
  ...LEXICON,
  ...OPAQUE.map((word) => ({ word, sign: { kind: 'word', text: word } as const })),
]);

type Candidate = Entry | { readonly word: string; readonly sign: Token };

/**
 * Cuts a text in plain characters into tokens, the longest known word first, in one pass.
 * `own` are further words, which win over the lexicon's of the same length.
 */
export function tokenise(plain: string, own: readonly Entry[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    if (plain[at] === ' ') {
      at += 1;
      continue;
    }
    const { word, sign } = findSign(plain, at, own) ?? findRun(plain, at);
    tokens.push(sign);
    at += word.length;
  }
  return tokens;
}

function findSign(plain: string, at: number, own: readonly Entry[]): Candidate | null {
  const fits = ({ word }: Candidate): boolean =>
    plain.startsWith(word, at) && endsAtWord(plain, at + word.length);
  const known = ENTRIES.get(plain[at] ?? '')?.find(fits) ?? null;
  const ours = own.find(fits) ?? null;
  if (ours === null || known === null) return ours ?? known;
  return ours.word.length >= known.word.length ? ours : known;
}

/** An English word is not known by its first letters: `to` is not in `total`. */
function endsAtWord(plain: string, end: number): boolean {
  return !(isLetter(plain[end - 1]) && isLetter(plain[end]));
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && char >= 'a' && char <= 'z';
}

function findRun(plain: string, at: number): Candidate {
  return (
    matchRun(DIGITS, 'digits', plain, at) ??
    matchRun(NUMERALS, 'numeral', plain, at) ??
    matchRun(LETTERS, 'word', plain, at) ??
    character(String.fromCodePoint(plain.codePointAt(at) ?? 0))
  );
}

function matchRun(
  pattern: RegExp,
  kind: 'digits' | 'numeral' | 'word',
  plain: string,
  at: number,
): Candidate | null {
  pattern.lastIndex = at;
  const text = pattern.exec(plain)?.[0];
  return text === undefined ? null : { word: text, sign: { kind, text } };
}

function character(text: string): Candidate {
  return { word: text, sign: { kind: 'word', text } };
}

function byFirstCharacter(entries: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const map = new Map<string, Candidate[]>();
  for (const entry of [...entries].sort((a, b) => b.word.length - a.word.length)) {
    const first = entry.word[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  return map;
}
