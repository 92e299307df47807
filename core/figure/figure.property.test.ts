import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../catalogue/catalogue.ts';
import type { Bound, Figure } from './figure.ts';
import { formatFigure, formatNumberWithBound } from './format-figure.ts';
import { LEXICON } from './lexicon.ts';
import { parseFigure } from './parse-figure.ts';
import { UNIT_WORDS, WHOLE_UNITS, type UnitId } from './units.ts';

const UNITS: readonly (UnitId | null)[] = [...(Object.keys(UNIT_WORDS) as UnitId[]), null];
const LANGS: readonly Lang[] = ['zh', 'en'];
const COUNTERS = [null, { zh: '处', en: 'places' }, { zh: '期', en: 'issues' }] as const;

/** Whole numbers of every size, round and not, up to the largest. */
const whole = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 11 }))
  .map(([digits, zeros]) => Math.min(digits * 10 ** zeros, Number.MAX_SAFE_INTEGER));
const fraction = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([units, parts]) => Number(`${units}.${String(parts).padStart(6, '0')}`));

const figures: fc.Arbitrary<Figure> = fc.constantFrom(...UNITS).chain((unit) => {
  const number = unit !== null && WHOLE_UNITS.has(unit) ? whole : fc.oneof(whole, fraction);
  const bound = fc.constantFrom<Bound>('exact', 'at-least', 'at-most', 'about', 'range');
  return fc
    .tuple(bound, number, number, fc.constantFrom('', '余'))
    .filter(([kind, a, b]) => kind !== 'range' || a !== b)
    .map(([kind, a, b, printed]) => ({ ...interval(kind, a, b), bound: kind, unit, printed }));
});

function interval(bound: Bound, a: number, b: number): Pick<Figure, 'value' | 'low' | 'high'> {
  if (bound === 'range') return { value: null, low: Math.min(a, b), high: Math.max(a, b) };
  if (bound === 'at-least') return { value: a, low: a, high: null };
  if (bound === 'at-most') return { value: a, low: null, high: a };
  return bound === 'about' ? { value: a, low: null, high: null } : { value: a, low: a, high: a };
}

/** Texts of the words that figures are made of, and of anything at all. */
const nearFigures = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...LEXICON.map(({ word }) => word),
        ...'零一二两三四五六七八九十百千万亿０１９．，。（）·①²',
      ),
      fc.nat().map(String),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(nearFigures, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('what is printed is read back (FIGURES.md §11)', () => {
  it.each(LANGS)('as the same figure, in %s', (lang) => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...COUNTERS), (figure, counter) => {
        const printed = formatFigure(figure, { lang, counter });
        const unit = figure.unit ?? undefined;
        expect(parseFigure(printed, { unit, counter })).toEqual({
          kind: 'figure',
          figure: { ...figure, printed },
        });
      }),
      { numRuns: 2000 },
    );
  });

  it.each(LANGS)('with its unit, though none is expected, in %s', (lang) => {
    fc.assert(
      fc.property(
        figures.filter(({ unit }) => lang === 'zh' || unit !== 'count'),
        (figure) => {
          const printed = formatFigure(figure, { lang });
          expect(parseFigure(printed)).toEqual({ kind: 'figure', figure: { ...figure, printed } });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(LANGS)('from its label as well, in %s', (lang) => {
    fc.assert(
      fc.property(figures, (figure) => {
        const printed = formatNumberWithBound(figure, lang);
        const unit = figure.unit ?? undefined;
        expect(parseFigure(printed, { unit })).toEqual({ kind: 'figure', figure: { ...figure, printed } });
      }),
    );
  });
});

describe('whatever is read (FIGURES.md §1)', () => {
  it('nothing throws, and the text is kept verbatim', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = parseFigure(text, { unit: 'person', scale: 4 });
        expect(reading.kind === 'figure' ? reading.figure.printed : reading.printed).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });

  it('a figure is printed in a form that gives the same figure again', () => {
    fc.assert(
      fc.property(nearFigures, fc.constantFrom(...LANGS), (text, lang) => {
        const reading = parseFigure(text);
        if (reading.kind !== 'figure') return;
        const printed = formatFigure(reading.figure, { lang });
        const again = parseFigure(printed, { unit: reading.figure.unit ?? undefined });
        expect(again).toEqual({ kind: 'figure', figure: { ...reading.figure, printed } });
      }),
      { numRuns: 5000 },
    );
  });

  it('a text without digits or numerals is never a figure', () => {
    const numeral = /[\d０-９零〇一二两三四五六七八九十百千万亿壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億兩]/g;
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseFigure(text.replaceAll(numeral, '')).kind).not.toBe('figure');
      }),
      { numRuns: 5000 },
    );
  });

  it('money is scaled exactly, as integers are', () => {
    const digits = fc.integer({ min: 0, max: 999_999 });
    const decimals = fc.stringMatching(/^\d{1,8}$/);
    fc.assert(
      fc.property(digits, decimals, (units, parts) => {
        const yuan = BigInt(`${units}${parts}`) * 10n ** BigInt(8 - parts.length);
        expect(parseFigure(`${units}.${parts}亿元`)).toMatchObject({
          figure: { value: Number(yuan), unit: 'CNY' },
        });
      }),
    );
  });
});

describe('ten thousand characters are read at once (FIGURES.md §3)', () => {
  const pieces = [
    '9',
    '9,',
    '1.',
    '1 ',
    '万',
    '1亿',
    '万亿',
    '一',
    '二十',
    '余',
    '近',
    '-',
    '至',
    '每万名青',
    '¥',
    '人次',
    'to',
    '😀',
  ];
  it.each(pieces)('%j again and again', (piece) => {
    const started = performance.now();
    expect(parseFigure(piece.repeat(10_000 / piece.length)).kind).not.toBe('figure');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('digits alone', () => {
  it('read without the grammar as they do with it', () => {
    const anyDigits = fc.oneof(fc.stringMatching(/^\d{1,17}$/), whole.map(String));
    const anyScale = fc.constantFrom(undefined, 0, 4, 8);
    fc.assert(
      fc.property(anyDigits, fc.constantFrom(...UNITS), anyScale, (digits, unit, scale) => {
        const context = { unit: unit ?? undefined, scale };
        // What cannot be seen is no part of the number, and keeps it from being digits alone.
        const { printed: _, ...slow } = flatten(parseFigure(`\u200b${digits}`, context));
        const { printed, ...fast } = flatten(parseFigure(digits, context));
        expect([fast, printed]).toEqual([slow, digits]);
      }),
    );
  });
});

function flatten(reading: ReturnType<typeof parseFigure>) {
  return reading.kind === 'figure' ? { kind: reading.kind, ...reading.figure } : reading;
}
