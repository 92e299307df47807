import { describe, expect, it } from 'vitest';
import { intervalOf, isAbove, isDecided } from './interval.ts';
import { about, atLeast, atMost, between, exact } from './samples.ts';

describe('§7: a figure allows what its words allow', () => {
  it.each([
    ['3284', exact(3284), 3284, 3284],
    ['0', exact(0), 0, 0],
    ['1600余', atLeast(1600), 1600, Infinity],
    ['近300', atMost(300), -Infinity, 300],
    ['3至4', between(3, 4), 3, 4],
    ['约200', about(200), -Infinity, Infinity],
    ['约200 with ends that somebody filled in', { ...about(200), low: 190, high: 210 }, -Infinity, Infinity],
    ['60余 with an end that somebody filled in', { ...atLeast(60), high: 70 }, 60, Infinity],
    ['a figure without numbers', { ...exact(1), value: null, low: null, high: null }, -Infinity, Infinity],
  ])('%s', (_, figure, low, high) => {
    expect(intervalOf(figure)).toEqual({ low, high });
  });
});

describe('§8: an order is decided only where no other is possible', () => {
  it.each([
    ['3284 and 1600余', exact(3284), atLeast(1600), false],
    ['150余 and 131', atLeast(150), exact(131), true],
    ['150余 and 150', atLeast(150), exact(150), false],
    ['641 and 259', exact(641), exact(259), true],
    ['5 and 5', exact(5), exact(5), true],
    ['近300 and 301', atMost(300), exact(301), true],
    ['近300 and 300', atMost(300), exact(300), false],
    ['3至4 and 5', between(3, 4), exact(5), true],
    ['3至4 and 4至6', between(3, 4), between(4, 6), false],
    ['约200 and a million', about(200), exact(1_000_000), false],
    ['1600余 and 1600余', atLeast(1600), atLeast(1600), false],
  ])('%s: %s', (_, a, b, decided) => {
    const [one, other] = [intervalOf(a), intervalOf(b)];
    expect(isDecided(one, other)).toBe(decided);
    expect(isDecided(other, one)).toBe(decided);
    expect(isAbove(one, other) && isAbove(other, one)).toBe(false);
  });
});
