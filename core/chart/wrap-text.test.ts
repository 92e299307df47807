import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureEms } from './layout.ts';
import { wrapText } from './wrap-text.ts';

test('汉字 break anywhere but before a closing mark', () => {
  expect(wrapText('崂山只知下限，先后不能断定。', 6)).toEqual(['崂山只知下限，', '先后不能断定。']);
});

test.each([
  ['未报送（推断）', 4, ['未报送', '（推断）']],
  ['截至5月31日为止', 5, ['截至5月', '31日为止']],
  ['至少1600余人次', 4, ['至少', '1600余', '人次']],
])('%s: a line ends neither with an opening mark nor within a number and its sign', (text, ems, lines) => {
  expect(wrapText(text, ems)).toEqual(lines);
});

test('Latin breaks between words', () => {
  expect(wrapText('Not reported by Xigu', 7)).toEqual(['Not reported', 'by Xigu']);
});

test('nothing of a text is lost in wrapping it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('崂', '，', 'a', ' ', '9', '余') }), (text) => {
      expect(wrapText(text, 5).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('no line of single signs is wider than asked by more than the marks that close it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('崂', '山', '，') }), (text) => {
      for (const line of wrapText(text, 5))
        expect(measureEms(line.replace(/，+$/, ''))).toBeLessThanOrEqual(5);
    }),
  );
});
