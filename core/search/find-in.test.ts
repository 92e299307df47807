import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIn } from './find-in.ts';
import { createSpeller, fold } from './spelling.ts';
import { readingsOf } from './samples.ts';

const spell = createSpeller(readingsOf);

const find = (text: string, query: string) => {
  const found = findIn(spell(text), fold(query));
  return found && `${found.way} ${text.slice(found.start, found.end)}`;
};

describe('a name answers to itself, to its pinyin and to its initials', () => {
  test.each([
    ['崂山', '崂山', 'exact 崂山'],
    ['崂山', '崂', 'prefix 崂'],
    ['崂山', 'laoshan', 'exact 崂山'],
    ['崂山', 'Lao Shan', 'exact 崂山'],
    ['崂山', 'láo shān', 'exact 崂山'],
    ['崂山', 'ＬＡＯＳＨＡＮ', 'exact 崂山'],
    ['崂山', 'laosh', 'prefix 崂山'],
    ['崂山', 'laos', 'prefix 崂山'],
    ['崂山', 'l', 'prefix 崂'],
    ['崂山', 'ls', 'initials 崂山'],
    ['崂山', 'lsh', 'initials 崂山'],
    ['崂山', 'lshan', 'initials 崂山'],
    ['崂山', '崂s', 'prefix 崂山'],
    ['崂山', '崂shan', 'exact 崂山'],
    ['崂山', 'shan', 'words 山'],
    ['崂山', 'aoshan', null],
    ['崂山', 'laoshanqu', null],
    ['青年志愿者', 'zyz', 'words 志愿者'],
    ['青年志愿者', 'zhiyuanzhe', 'words 志愿者'],
    ['青年志愿者', 'zy', null],
    ['志愿者', 'zhyzh', 'initials 志愿者'],
  ])('%s, asked for as %s: %s', (text, query, expected) => {
    expect(find(text, query)).toBe(expected);
  });

  test.each([
    ['长清', 'changqing'],
    ['长清', 'zhangqing'],
    ['长清', 'cq'],
    ['长清', 'zq'],
    ['绿春', 'luchun'],
    ['绿春', 'lvchun'],
    ['绿春', 'lüchun'],
  ])('every reading of a character counts: %s is found by %s', (text, query) => {
    expect(find(text, query)).toMatch(/^(exact|initials)/);
  });
});

describe('blanks and punctuation need not be typed', () => {
  test.each([
    ['崂山:七大工程', '崂山七大', 'prefix 崂山:七大'],
    ['“青”力“青”为', '青力青为', 'exact 青”力“青”为'],
    ['Youth squads', 'youthsquads', 'exact Youth squads'],
    ['“青”力', 'ql', 'initials 青”力'],
  ])('%s holds %s', (text, query, expected) => {
    expect(find(text, query)).toBe(expected);
  });
});

describe('English is found from the beginning of a word', () => {
  test.each([
    ['Youth squads', 'youth', 'prefix Youth'],
    ['Youth squads', 'SQU', 'words squ'],
    ['Youth squads', 'uads', null],
    ['370212', '3702', 'prefix 3702'],
    ['370212', '0212', null],
  ])('%s holds %s: %s', (text, query, expected) => {
    expect(find(text, query)).toBe(expected);
  });
});

test('an empty query is nowhere, and nothing is in an empty text', () => {
  expect(find('崂山', '')).toBeNull();
  expect(find('', 'l')).toBeNull();
  expect(find('，', 'l')).toBeNull();
});

const han = fc.constantFrom(...'崂山城阳长清青年志愿者绿春');
const name = fc.array(han, { minLength: 1, maxLength: 12 });

describe('for every name', () => {
  test('it is found by itself, by any of its readings, and by its initials', () => {
    fc.assert(
      fc.property(name, fc.nat(), (characters, seed) => {
        const text = characters.join('');
        const typed = characters.map((character) => {
          const readings = readingsOf(character).map(fold);
          return readings[seed % readings.length] ?? '';
        });
        expect(find(text, text)).toBe(`exact ${text}`);
        expect(find(text, typed.join(''))).toBe(`exact ${text}`);
        expect(find(text, typed.map(([head]) => head).join(''))).toMatch(/^(initials|exact|prefix) /);
      }),
    );
  });

  test('what is found stands in the text, and begins as the query does', () => {
    fc.assert(
      fc.property(name, fc.string({ maxLength: 100 }), (characters, query) => {
        const text = characters.join('');
        const spelling = spell(text);
        const found = findIn(spelling, fold(query));
        if (!found) return;
        const first = spelling.signs.find(({ start }) => start === found.start);
        expect(first?.typed.heads).toContain(fold(query)[0]);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  // Tried one by one the splits of this query would outlast any test.
  test('a query that can be split in many ways is settled all the same', () => {
    const text = createSpeller(() => ['a', 'aa', 'aaa'])('啊'.repeat(60));
    expect(findIn(text, `${'a'.repeat(99)}b`)).toBeNull();
  });
});
