import { expect, test } from 'vitest';
import { partText } from './text-parts.ts';

test.each([
  ['取法见§3c。', ['取法见', '§3c → 3c', '。']],
  ['so §6a and §6b do not', ['so ', '§6a → 6a', ' and ', '§6b → 6b', ' do not']],
  ['the 余 is', ['the ', '余', ' is']],
  ['nothing', ['nothing']],
  ['', []],
])('%s', (text, parts) => {
  expect(partText(text).map(({ text: part, rule }) => (rule === null ? part : `${part} → ${rule}`))).toEqual(
    parts,
  );
});

test('what is Chinese is told from what is not', () => {
  expect(partText('1600余 allows').map(({ isChinese }) => isChinese)).toEqual([false, true, false]);
});
