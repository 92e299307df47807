import type { Lang } from '#core/catalogue/catalogue.ts';

const zh = {
  contents: '目录',
  why: '为什么',
  reasons: '按这一条给出的理由',
  examples: '现有数字中',
  examplesOf: (some: number, all: number) =>
    `目录里有${all}个区县；下面“现有数字中”的例子只出自按目录次序的前${some}个。`,
  further: (count: number) => `另有${count}个指标也是这样。`,
  data: '现有全部结论与理由（JSON）',
  colon: '：',
};

const en: typeof zh = {
  contents: 'Contents',
  why: 'Why',
  reasons: 'Reasons given by this rule',
  examples: 'Among the present figures',
  examplesOf: (some, all) =>
    `The catalogue has ${all} districts; the examples “among the present figures” are of the first ${some} in its order.`,
  further: (count) => `So with ${count} more metric${count === 1 ? '' : 's'}.`,
  data: 'Every present verdict with its reasons (JSON)',
  colon: ': ',
};

/** What stands around the rules; they themselves are COMPARABILITY.md. */
export const WORDS: Readonly<Record<Lang, typeof zh>> = { zh, en };
