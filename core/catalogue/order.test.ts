import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { moveTo, orderAs } from './order.ts';

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 20 });

describe('an order', () => {
  it.each([
    ['a', 1, 'abcd'],
    ['a', 3, 'bcad'],
    ['d', 1, 'dabc'],
    ['b', 99, 'acdb'],
  ])('of abcd with %s at place %i is %s', (key, place, wanted) => {
    expect(moveTo([...'abcd'], key, place).join('')).toBe(wanted);
  });

  it('follows a list among the places that the listed ones hold, and leaves the rest', () => {
    expect(orderAs([...'abcdef'], [...'fdxb']).join('')).toBe('afcdeb');
    expect(orderAs([...'abc'], [...'cba']).join('')).toBe('cba');
  });

  it('never gains or loses a key', () => {
    fc.assert(
      fc.property(keys, fc.nat(30), keys, (all, at, listed) => {
        const key = all[at % all.length] ?? '';
        expect([...moveTo(all, key, at + 1)].sort()).toEqual([...all].sort());
        expect([...orderAs(all, listed)].sort()).toEqual([...all].sort());
      }),
    );
  });
});
