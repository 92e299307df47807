import { expect, test } from 'vitest';
import { setMarks } from './set-marks.ts';

const half = (mark: string): string => `<tspan dx="-6">${mark}</tspan>`;

test.each([
  ['（推断），试乙', `（推断）${half('，')}试乙`],
  ['（推断）：试乙', `（推断）${half('：')}试乙`],
  ['（“试验', `（${half('“')}试验`],
  ['为“疫情防控”。', `为“疫情防控”${half('。')}`],
  ['“试验”（虚构）', `“试验”${half('（')}虚构）`],
  ['试甲（虚构）2025年', '试甲（虚构）2025年'],
  ['“试验', '“试验'],
  ['试甲，“试验”', `试甲，${half('“')}试验”`],
])('%s', (words, set) => expect(setMarks(words, 12)).toBe(set));

test.each([
  ['County, “Test”.', 'County, "Test".'],
  ['the County’s paired-suppo…', "the County's paired-suppo..."],
])('%s, without 汉字, is set as %s', (words, set) => expect(setMarks(words, 12)).toBe(set));
