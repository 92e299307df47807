/** Variants of one character, each row the plain form and then the others (FIGURES.md §2). */
const VARIANTS: readonly string[] = [
  '-‐‑‒–—―−﹣⁃',
  '~〜∼˜',
  ',﹐',
  '%﹪٪',
  '+﹢',
  '≥≧⩾',
  '≤≦⩽',
  '≈≒≃',
  '零〇',
  '一壹',
  '二贰貳',
  '三叁參',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
  '十拾',
  '百佰',
  '千仟',
  '万萬',
  '亿億',
  '两兩',
  '余餘',
  '¥￥',
];

const INVISIBLE = '\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad';

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...VARIANTS.flatMap(([plain = '', ...others]) => others.map((other) => [other, plain] as const)),
  ...Array.from(INVISIBLE, (char) => [char, ''] as const),
]);

/** What is not plain already; blanks and capital letters are not. Most figures are. */
const NOT_PLAIN = new RegExp(`[${[...PLAIN.keys()].join('')}\\uFF01-\\uFF5E\\s]|\\p{Lu}`, 'u');

/** None of them means anything inside a character class. */
const TO_MAP = new RegExp(`[${[...PLAIN.keys()].join('')}\uFF01-\uFF5E]`, 'g');

const THIN_SPACE_IN_NUMBER = /(?<=\d)[\u2009\u202f](?=\d)/g;

/**
 * The text in plain half-width lower case with single spaces, for reading only: never for what is kept.
 * An explicit table, because NFKC leaves —, − and 〇 as they are and makes digits of ² and ①.
 */
export function toPlainCharacters(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(TO_MAP, plainCharacter)
    .replace(THIN_SPACE_IN_NUMBER, ',')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

function plainCharacter(char: string): string {
  const known = PLAIN.get(char);
  if (known !== undefined) return known;
  const code = char.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
}
