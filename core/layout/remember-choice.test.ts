import { expect, test } from 'vitest';
import type { ReadingChoice } from './reading.ts';
import { groundOf, rememberChoice } from './remember-choice.ts';

const CHOICE: ReadingChoice = {
  encoding: 'gb18030',
  sheet: '数据',
  layout: 'tidy',
  columns: { C: { kind: 'figures', fixed: { metric: 'volunteers', period: '2024' } } },
  rows: { 7: 'leave-out' },
  defaults: { district: 'xigu', metric: 'volunteers', period: '2024', source: '简报', unit: '万元' },
  cells: { C2: '12' },
};

test('what one file alone is about does not hold for the next one', () => {
  expect(rememberChoice(CHOICE, '甲')).toEqual([
    {
      shape: '甲',
      choice: {
        encoding: 'gb18030',
        sheet: '数据',
        layout: 'tidy',
        columns: { C: { kind: 'figures', fixed: { metric: 'volunteers' } } },
        defaults: { unit: '万元' },
      },
    },
  ]);
});

test('how a file is opened is known by its shape before that, how its table is read by its shape after it', () => {
  const [before, after, ...more] = rememberChoice({ ...CHOICE, shape: '乙' }, '甲');
  expect(before).toEqual({ shape: '乙', choice: { encoding: 'gb18030', sheet: '数据' } });
  expect(after).toMatchObject({ shape: '甲', choice: { layout: 'tidy', defaults: { unit: '万元' } } });
  expect(after?.choice).not.toHaveProperty('sheet');
  expect(more).toEqual([]);
});

test('what stays as it was last time says so, until it is chosen otherwise', () => {
  expect(groundOf({ first: 3, last: 3 }, { first: 3, last: 3 })).toBe('recalled');
  expect(groundOf({ first: 3, last: 4 }, { first: 3, last: 3 })).toBe('chosen');
  expect(groundOf('tidy', undefined)).toBe('chosen');
});
