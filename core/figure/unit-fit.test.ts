import { describe, expect, it } from 'vitest';
import { parseFigure, type FigureContext } from './parse-figure.ts';
import type { UnitId } from './units.ts';

/** The unit that is read, or the problem. */
function unitOf(text: string, context: FigureContext): string | null {
  const reading = parseFigure(text, context);
  return reading.kind === 'figure'
    ? reading.figure.unit
    : reading.kind === 'problem'
      ? reading.code
      : 'absent';
}

describe('the unit that is expected (FIGURES.md §7)', () => {
  it('is taken where the text names none', () => {
    expect(unitOf('1600余', { unit: 'person-time' })).toBe('person-time');
    expect(unitOf('1600余', {})).toBeNull();
  });

  it.each<[string, UnitId]>([
    ['1600余人次', 'person-time'],
    ['1600余名', 'person'],
    ['23个', 'team'],
    ['8个', 'event'],
    ['8项', 'event'],
    ['8次', 'event'],
    ['126人', 'per-10000'],
    ['126', 'per-10000'],
    ['4家', 'count'],
  ])('%s fits %s', (text, unit) => {
    expect(unitOf(text, { unit })).toBe(unit);
  });

  it.each<[string, UnitId]>([
    ['1600人', 'person-time'],
    ['1600余人次', 'person'],
    ['97万次', 'person-time'],
    ['12个', 'person'],
    ['8家', 'event'],
    ['8家', 'team'],
    ['8支', 'count'],
    ['8场', 'count'],
    ['85个', 'loan'],
    ['1035万元', 'loan'],
    ['20%', 'count'],
    ['20%', 'per-10000'],
    ['每万名126人', 'person'],
  ])('%s is in conflict with %s', (text, unit) => {
    expect(unitOf(text, { unit })).toBe('unit-conflict');
  });

  it("the metric's own counting word is its unit, and longer words win over it", () => {
    const counter = { zh: '人', en: 'helpers' };
    expect(unitOf('12人', { unit: 'count', counter })).toBe('count');
    expect(unitOf('1 helper', { unit: 'count', counter })).toBe('count');
    expect(unitOf('12 helpers', { unit: 'count', counter })).toBe('count');
    expect(unitOf('12人次', { unit: 'count', counter })).toBe('unit-conflict');
    expect(unitOf('110期', { unit: 'count', counter: { zh: '期', en: 'issues' } })).toBe('count');
  });
});

describe('the scale of a header (FIGURES.md §7)', () => {
  it.each([
    ['1035', 10350000],
    ['1,035', 10350000],
    ['18.66', 186600],
    ['2000余', 20000000],
    ['三千', 30000000],
    ['0', 0],
    ['1035万元', 10350000],
    ['1035万', 10350000],
    ['1.2亿', 120000000],
    ['1035元', 1035],
    ['¥1035', 1035],
  ])('under 万元 %s is %i yuan', (text, value) => {
    expect(parseFigure(text, { unit: 'CNY', scale: 4 })).toMatchObject({ figure: { value, unit: 'CNY' } });
  });

  it('serves both ends of a range', () => {
    const reading = parseFigure('3至4', { unit: 'CNY', scale: 4 });
    expect(reading).toMatchObject({ figure: { low: 30000, high: 40000, unit: 'CNY' } });
  });

  it('makes whole numbers of fractions of 万人', () => {
    expect(parseFigure('1.5', { unit: 'person', scale: 4 })).toMatchObject({ figure: { value: 15000 } });
  });
});
