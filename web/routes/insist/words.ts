import type { Bilingual } from '#core/catalogue/catalogue.ts';

/** The words of the page on which two figures are seen together. */
export const WORDS = {
  title: { zh: '仍要放在一起看', en: 'Seen together all the same' },
  means: {
    zh: '两个数字并列，并不是相比：能不能比、为什么，都写在图上，转发出去也在。',
    en: 'Two figures side by side are not yet a comparison. The picture itself says whether they may be compared, and why, so that it is said wherever the picture goes.',
  },
  one: { zh: '一个', en: 'One' },
  other: { zh: '另一个', en: 'The other' },
  show: { zh: '放在一起看', en: 'See together' },
  alone: {
    zh: '这个指标没有两个数字可以放在一起看。',
    en: 'There are no two figures of this metric to be seen together.',
  },
  kin: { zh: '与另一个指标的数字放在一起：', en: 'Together with a figure of another metric:' },
  reasons: { zh: '为什么这样判断', en: 'Why this verdict' },
  ratio: { zh: '两数之比', en: 'Their ratio' },
  withheld: { zh: '不给出，见', en: 'not given, see' },
  statement: { zh: '一句话', en: 'In a sentence' },
  figures: { zh: '两个数字的出处', en: 'Where the two come from' },
  data: { zh: '数据 JSON', en: 'Data JSON' },
} as const satisfies Record<string, Bilingual>;
