import { expect, test } from 'vitest';
import { mergeChoice } from './merge-choice.ts';

test('what is chosen later is put over what was chosen before, part by part', () => {
  const before = { encoding: 'utf-8', cells: { A1: '甲', B2: '12' }, rows: { 7: 'leave-out' } } as const;
  expect(mergeChoice(before, { encoding: 'gb18030', cells: { B2: '13', C3: '14' } })).toEqual({
    encoding: 'gb18030',
    cells: { A1: '甲', B2: '13', C3: '14' },
    rows: { 7: 'leave-out' },
  });
});

test('null takes back what was chosen, of a part or of one of its keys', () => {
  const before = { layout: 'tidy', cells: { A1: '甲', B2: '12' }, defaults: { period: '2025' } } as const;
  expect(mergeChoice(before, { layout: null, cells: { A1: null }, defaults: null })).toEqual({
    cells: { B2: '12' },
  });
  expect(mergeChoice(before, { cells: { A1: null, B2: null }, rows: {}, defaults: null })).toEqual({
    layout: 'tidy',
  });
});
