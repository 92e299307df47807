import { expect, it } from 'vitest';
import { TextReader } from './xls-texts.ts';

/** The bytes of a record and of those that continue it, one after another, each behind four bytes of its head. */
function readerOf(...records: readonly (readonly number[])[]): TextReader {
  const bytes = records.flatMap((record) => [0, 0, 0, 0, ...record]);
  let at = 0;
  const spans = records.map(({ length }) => {
    const from = at + 4;
    at = from + length;
    return { from, to: at };
  });
  return new TextReader(new DataView(Uint8Array.from(bytes).buffer), spans, 0);
}

const WIDE = 1;
const [TUAN, YUAN] = [
  [0xe2, 0x56],
  [0x58, 0x54],
] as const;

it('a text that goes on in the next record may change from one byte a character to two, and back', () => {
  const reader = readerOf([4, 0, 0, 0x41, 0x42], [WIDE, ...TUAN], [0, 0x43]);
  expect(reader.readText()).toBe('AB团C');
  expect(reader.isAtEnd).toBe(true);
});

it('a text may begin where a record ends, and its formats and sounds are passed over', () => {
  const rich = 8 + 4 + WIDE;
  const reader = readerOf(
    [1, 0, 0, 0x41],
    [2, 0, rich, 1, 0, 3, 0, 0, 0, ...TUAN, ...YUAN, 9, 9],
    [9, 9, 8, 8, 8, 1, 0, 0, 0x42],
  );
  expect([reader.readText(), reader.readText(), reader.readText()]).toEqual(['A', '团员', 'B']);
});

it('a text that is longer than its records is cut off, and says so', () => {
  expect(() => readerOf([9, 0, 0, 0x41]).readText()).toThrow(RangeError);
});
