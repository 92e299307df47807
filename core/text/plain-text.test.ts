import { describe, expect, test } from 'vitest';
import { plainText, stripHidden } from './plain-text.ts';

describe('what nobody sees is left out of a text', () => {
  test.each([
    ['marks that turn what follows', '\u202e乙区\u2067\u2069：1600余', '乙区：1600余'],
    ['controls', '\u0000试\u0007\u001b\u0085甲', '试甲'],
    ['halves of surrogate pairs, and no whole pair', '😀试\ud83d丙\udc00', '😀试丙'],
    ['non-characters', '试\ufffe\uffff丁', '试丁'],
  ])('%s', (_, text, plain) => {
    expect(stripHidden(text)).toBe(plain);
    expect(plainText(text)).toBe(plain);
  });

  test('lines and tabs stay, but in one line', () => {
    expect(stripHidden('试\t甲\r\n乙')).toBe('试\t甲\r\n乙');
    expect(plainText('试\t甲\r\n乙\u2028丙')).toBe('试 甲 乙 丙');
  });
});
