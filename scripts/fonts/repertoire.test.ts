import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FACES, sliceOf, type Face } from '#worker/charts/png/faces.ts';
import { divideRepertoire } from './divide-repertoire.ts';
import { firstCharacters } from './first-characters.ts';
import { openSource } from './source-fonts.ts';

const { first, slices } = divideRepertoire(
  firstCharacters(),
  (Object.keys(FACES) as Face[]).map((face) => openSource(face).characters),
);

const lackedOf = (text: string): string[] =>
  [...new Set(text)].filter((character) => !/\s/.test(character) && !first.includes(character));

test('the first file of each face has the 6,763 汉字 of GB 2312', () => {
  const rows = Array.from({ length: 72 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]).flat(),
  );
  const han = new TextDecoder('gb18030').decode(new Uint8Array(rows.flat())).replace(/\p{Co}/gu, '');
  expect([...han]).toHaveLength(6763);
  expect(lackedOf(han)).toEqual([]);
});

test('it has all that the seed prints', () => {
  const seed = globSync('seed/**/*.csv').map((path) => readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  expect(lackedOf(seed.join(''))).toEqual([]);
});

test.each(['余至多约近超', '，。；：、！？（）“”‘’《》〈〉【】—…·', '≥≤≈–−°′″×%‰', '〓', 'Aa0'])(
  'it has %s',
  (marks) => expect(lackedOf(marks)).toEqual([]),
);

test.each([...'㴪堽䓖㙍㘎𫭟𬭎𬬭𬇕'])('%s is rare, and stands in a slice', (character) => {
  expect(first).not.toContain(character);
  expect(slices[sliceOf(character)]).toContain(character);
});

test('no character stands in two files of a face', () => {
  const all = [...first, ...Object.values(slices).join('')];
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(30_000);
});
