import { expect, test } from 'vitest';
import { measureEms, measureTitle } from '#core/chart/layout.ts';
import { openSource } from '../scripts/fonts/source-fonts.ts';

// Dashes of two and three ems, and a frame around the sign before it, which no document prints.
const PASSED_OVER = '⸺⸻\u20de';

test.each([
  ['sans-400', measureEms, 0.1],
  ['sans-700', measureTitle, 0.2],
  ['serif-700', measureTitle, 0.2],
] as const)('of %s no character is set wider than it is measured', (face, measure, most) => {
  const { characters, advanceOf } = openSource(face);
  const wider = [...characters].filter((character) => {
    const isMeasured = !PASSED_OVER.includes(character);
    return isMeasured && (advanceOf(character) ?? 0) > measure(character) + most;
  });
  expect(wider).toEqual([]);
});

test.each([...'①㎡℃Ⅳ★→≥×○§‰'])('%s counts as much as a 汉字', (symbol) => {
  expect(measureEms(symbol)).toBe(1);
});

test.each([...'אاก😀'])('what no face has counts as much as the 〓 in its place: %s', (sign) => {
  expect(openSource('sans-400').advanceOf(sign)).toBeUndefined();
  expect(measureEms(sign)).toBe(1);
});
