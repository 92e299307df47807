import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  readDecimal,
  shiftDecimal,
  toNumber,
  writeDecimal,
} from './decimal.ts';

describe('a decimal (FIGURES.md §3, §8)', () => {
  it.each([
    ['18.66', 4, '186600'],
    ['4.35', 2, '435'],
    ['1.005', 8, '100500000'],
    ['0.1', 0, '0.1'],
    ['1035', -4, '0.1035'],
    ['10350000', -4, '1035'],
    ['0', 8, '0'],
    ['0.00', 4, '0'],
    ['7.50', 0, '7.5'],
  ])('moves the point of %s by %i places to %s', (text, exponent, expected) => {
    expect(writeDecimal(shiftDecimal(readDecimal(text), exponent))).toBe(expected);
  });

  it('is shifted exactly as integers are multiplied', () => {
    const digits = fc.stringMatching(/^\d{1,12}$/);
    fc.assert(
      fc.property(digits, digits, fc.integer({ min: 0, max: 12 }), (whole, fraction, exponent) => {
        const shifted = shiftDecimal(readDecimal(`${whole}.${fraction}`), exponent);
        const scaled = BigInt(whole + fraction) * 10n ** BigInt(exponent + shifted.places);
        expect(scaled).toBe(shifted.units * 10n ** BigInt(fraction.length));
      }),
    );
  });

  it('adds and compares numbers of different places', () => {
    expect(writeDecimal(addDecimals(readDecimal('0.1'), readDecimal('0.20')))).toBe('0.3');
    expect(compareDecimals(readDecimal('0.3'), readDecimal('0.29'))).toBe(1);
    expect(compareDecimals(readDecimal('3.0'), readDecimal('3'))).toBe(0);
  });

  it.each([
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 'too-large'],
    ['9007199254740991.5', 'too-precise'],
    ['0.123456', 0.123456],
    ['0.1234567', 'too-precise'],
    ['186600.0000000', 186600],
  ])('%s becomes %s', (text, expected) => {
    expect(toNumber(readDecimal(text))).toBe(expected);
  });
});
