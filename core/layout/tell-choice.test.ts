import { expect, test } from 'vitest';
import { tellChoice } from './tell-choice.ts';

test.each([
  [{ cells: { C2: '999', D3: null } }, 'C2 = 999, D3 ='],
  [{ rows: { 5: 'leave-out' }, defaults: { period: '2023' } }, 'rows.5 = leave-out, defaults.period = 2023'],
  [{ layout: 'tidy', encoding: null, sheet: undefined }, 'layout = tidy, encoding ='],
  [{ columns: { C: { kind: 'aside' } } }, 'columns.C = {"kind":"aside"}'],
] as const)('%j is told as %s', (change, told) => {
  expect(tellChoice(change)).toBe(told);
});

test('of very many cells the first are told, and how many more there are', () => {
  const cells = Object.fromEntries(Array.from({ length: 103 }, (_, at) => [`C${at + 2}`, '1']));
  expect(tellChoice({ cells })).toMatch(/^C2 = 1, .*, C101 = 1, \+3$/);
});
