import type { Bound } from './figure.ts';
import { UNIT_BY_NAME } from './unit-names.ts';
import type { UnitId } from './units.ts';

/** A word or sign that means something in a figure. */
export type Sign =
  | { readonly kind: 'bound'; readonly bound: Bound; readonly side: 'before' | 'after' | 'inside' }
  | { readonly kind: 'unit'; readonly unit: UnitId; readonly word: string; readonly leads: boolean }
  | { readonly kind: 'scale'; readonly exponent: number }
  | { readonly kind: 'to' | 'dash' | 'minus' | 'rate' | 'percent-of' | 'filler' | 'vague' };

export interface Entry {
  readonly word: string;
  readonly sign: Sign;
}

const BEFORE: Readonly<Record<'at-least' | 'at-most' | 'about', readonly string[]>> = {
  'at-least': [
    ...['超过', '超', '逾', '突破', '多于', '大于', '高于', '不少于', '不低于', '不小于', '至少', '最少'],
    ...['≥', '>=', '>', 'at least', 'more than', 'over', 'no fewer than', 'no less than', 'not less than'],
  ],
  'at-most': [
    ...['近', '将近', '接近', '不超过', '不超', '未超过', '不多于', '不高于', '不大于', '至多', '最多'],
    ...['不足', '不到', '不满', '未满', '未达', '未达到', '少于', '低于', '小于', '≤', '<=', '<'],
    ...['at most', 'up to', 'no more than', 'not more than', 'fewer than', 'less than', 'under'],
    ...['nearly', 'almost'],
  ],
  about: ['约', '大约', '约为', '大概', '≈', 'about', 'around', 'approximately', 'approx.', 'approx'],
};

/** These may stand before 万: 60余万, 60多万, 60+万. */
const INSIDE: readonly Entry[] = (['余', '多', '+'] as const)
  .map((word): Entry => ({ word, sign: { kind: 'bound', bound: 'at-least', side: 'inside' } }))
  .concat({ word: '来', sign: { kind: 'bound', bound: 'about', side: 'inside' } });

const AFTER: Readonly<Record<'at-least' | 'at-most' | 'about', readonly string[]>> = {
  'at-least': ['以上', '及以上', 'or more'],
  'at-most': ['以内', '之内', '以下', '及以下', 'or fewer', 'or less'],
  about: ['左右', '上下'],
};

const PLAIN: Readonly<Record<Exclude<Sign['kind'], 'bound' | 'unit' | 'scale'>, readonly string[]>> = {
  to: ['至', '到', '~', 'to'],
  dash: ['-', '--'],
  minus: ['负'],
  rate: ['每万名', '每万人', '每万位', 'per 10,000', 'per 10000', 'per-10000'],
  'percent-of': ['百分之'],
  filler: ['共', '共计', '合计', '总计', '累计', '达', '达到'],
  vague: [
    ...['几', '若干', '许多', '众多', '大量', '部分', '一批', '一些', '少量', '少数', '多数', '大多数'],
    ...[
      '不少',
      '很多',
      '无数',
      '成百',
      '成千',
      '数十',
      '数百',
      '数千',
      '数万',
      '数亿',
      '上百',
      '上千',
      '上万',
      '上亿',
    ],
    ...[
      'several',
      'many',
      'some',
      'few',
      'various',
      'numerous',
      'dozens',
      'hundreds',
      'thousands',
      'millions',
    ],
  ],
};

const SCALES: readonly (readonly [string, number])[] = [
  ['k', 3],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
];

/** Stands before the number as well as after it. */
const LEADING = new Set(['¥', '人民币', 'cny', 'rmb']);
/** 百分点 is not a percentage, and 千分之 no part of a numeral: unknown words, kept whole. */
export const OPAQUE: readonly string[] = ['个百分点', '百分点', '千分之', '万分之', '几乎'];

const SIDES = { before: BEFORE, after: AFTER } as const;

export const LEXICON: readonly Entry[] = [
  ...(['before', 'after'] as const).flatMap((side) =>
    (['at-least', 'at-most', 'about'] as const).flatMap((bound) =>
      SIDES[side][bound].map((word): Entry => ({ word, sign: { kind: 'bound', bound, side } })),
    ),
  ),
  ...INSIDE,
  ...(Object.keys(PLAIN) as readonly (keyof typeof PLAIN)[]).flatMap((kind) =>
    PLAIN[kind].map((word): Entry => ({ word, sign: { kind } })),
  ),
  ...SCALES.map(([word, exponent]): Entry => ({ word, sign: { kind: 'scale', exponent } })),
  ...Array.from(UNIT_BY_NAME)
    .filter(([, unit]) => unit !== 'per-10000')
    .map(([word, unit]): Entry => ({ word, sign: { kind: 'unit', unit, word, leads: LEADING.has(word) } })),
];
