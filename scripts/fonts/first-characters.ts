import { globSync, readFileSync } from 'node:fs';

const WORDS = ['core/**/*.ts', 'seed/**/*.csv', 'worker/**/*.ts'];
const [FIRST_ROW, LAST_ROW, FIRST_CELL, LAST_CELL] = [0xa1, 0xf7, 0xa1, 0xfe];
const LATIN = Array.from({ length: 0xff - 0x20 + 1 }, (_, at) => String.fromCodePoint(0x20 + at)).join('');
const MARKS = '≥≤≈≠–—·…°′″〓−‰㎡ⅠⅡⅢⅣⅤ';

/** All that stands in GB 2312 (6,763 汉字 and its signs), Latin, and whatever the product's own words hold besides. */
export function firstCharacters(): Set<string> {
  const words = globSync(WORDS)
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => readFileSync(path, 'utf8'));
  return new Set([...[gb2312(), LATIN, MARKS, ...words].join('')]);
}

function gb2312(): string {
  const decoder = new TextDecoder('gb18030');
  let characters = '';
  for (let row = FIRST_ROW; row <= LAST_ROW; row++)
    for (let cell = FIRST_CELL; cell <= LAST_CELL; cell++)
      characters += decoder.decode(new Uint8Array([row, cell]));
  return characters;
}
