import { expect, it } from 'vitest';
import { measureEms } from '#core/chart/layout.ts';
import { shorten } from './shorten.ts';

const LONG = '崂山出动志愿者1600余人次，城阳3284人次，先后不能断定。';

it('what is short stays as it is', () => {
  expect(shorten(LONG)).toBe(LONG);
});

it('what is long ends with a whole sentence, and says that there is more', () => {
  const told = shorten(LONG.repeat(9));
  expect(told.replaceAll(LONG, '')).toBe('…');
  expect(measureEms(told)).toBeLessThan(165);
  const english = 'Laoshan reports ≥1,600 person-times; Chengyang 3,284. Which is more is open. ';
  expect(shorten(english.repeat(9))).toMatch(/(?:open\.|3,284\.|person-times;)…$/);
});

it('a sentence that is longer than others show is not cut', () => {
  const one = `${'崂山1600余人次，'.repeat(40)}先后不能断定。`;
  expect(shorten(one + LONG)).toBe(`${one}…`);
});
