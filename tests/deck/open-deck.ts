import { DOMParser, onErrorStopParsing, type Document, type Element } from '@xmldom/xmldom';
import { readDirectory } from '#core/table/zip/read-directory.ts';
import { inflateRawSync } from 'node:zlib';

/** A deck as whoever opens it finds it: its parts by name, and those of XML parsed strictly. */
export interface OpenDeck {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
  readonly xml: (name: string) => Document;
}

export function openDeck(file: Uint8Array): OpenDeck {
  const entries = readDirectory(file);
  if (!entries) throw new Error('no archive');
  const bytes = (name: string): Uint8Array => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`no part ${name}`);
    return entry.method === 'store' ? entry.packed : inflateRawSync(entry.packed);
  };
  const text = (name: string): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes(name));
  return { names: [...entries.keys()], bytes, text, xml: (name) => parseXml(text(name)) };
}

/** Throws where the text is not well-formed, or holds a character that XML does not allow. */
export function parseXml(text: string): Document {
  // The parser lets them pass.
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (forbidden) throw new Error(`U+${forbidden[0].codePointAt(0)?.toString(16)} at ${forbidden.index}`);
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
}

/** All elements of that name with its prefix, in their order. */
export const all = (of: Document | Element, name: string): readonly Element[] => [
  ...of.getElementsByTagName(name),
];

export const children = (of: Element): readonly Element[] =>
  [...of.childNodes].filter((node): node is Element => node.nodeType === 1);

/** The text of each of those elements. */
export const texts = (of: Document | Element, name: string): readonly string[] =>
  all(of, name).map(({ textContent }) => textContent ?? '');

/** The text of each paragraph. */
export const paragraphs = (of: Document | Element): readonly string[] =>
  all(of, 'a:p').map((paragraph) => texts(paragraph, 'a:t').join(''));

/** The parts that hold the slides. */
export const slidesOf = (deck: OpenDeck): readonly string[] =>
  deck.names.filter((name) => /slides\/slide\d+\.xml$/.test(name));

/** All that stands on the slides, a paragraph a line. */
export const wordsOf = (deck: OpenDeck): string =>
  slidesOf(deck)
    .flatMap((name) => paragraphs(deck.xml(name)))
    .join('\n');

/** The notes of the first slide, a paragraph each. */
export const notesOf = (deck: OpenDeck): readonly string[] =>
  paragraphs(deck.xml('ppt/notesSlides/notesSlide1.xml'));
