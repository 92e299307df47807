import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeInert, undoInert } from './cell-text.ts';

describe('a text that a spreadsheet would run is made inert', () => {
  it.each([
    '=1+1',
    '+86',
    '-cmd',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '＝1',
    '＋1',
    '－甲',
    '＠x',
    "'=1",
    '-1+2',
    '--',
  ])('%j', (text) => {
    expect(makeInert(text)).toBe(`'${text}`);
  });

  it.each(['', '1600余人次', "'90后", '—', '-', '－', '-12.5', '-5%', '第5段'])(
    '%j is left as it is',
    (text) => {
      expect(makeInert(text)).toBe(text);
      expect(undoInert(text)).toBe(text);
    },
  );

  it('and is the same again when it is read', () => {
    const parts = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '＝', '－', '1', '甲');
    fc.assert(
      fc.property(fc.array(parts), (chosen) => {
        const text = chosen.join('');
        expect(undoInert(makeInert(text))).toBe(text);
      }),
    );
  });
});
