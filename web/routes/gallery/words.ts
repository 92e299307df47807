import type { Bilingual } from '#core/catalogue/catalogue.ts';

export const WORDS = {
  title: { zh: '样例陈列', en: 'Gallery' },
  label: { zh: '样例 · 虚构数据', en: 'Sample · invented data' },
  lead: {
    zh: '本页只在开发时可见。区县、指标、数字全部虚构，用来看同样的部件在数据齐全、缺失和极端时是什么样子。',
    en: 'Seen in development only. Districts, metrics and figures are all invented, to show how the same parts look with full, missing and extreme data.',
  },
  inPage: { zh: '页面中', en: 'In the page' },
  onPhone: { zh: '手机上', en: 'On a phone' },
  asFile: { zh: '单独的图片', en: 'As a file' },
  subject: { zh: '样例', en: 'Samples' },
  light: { zh: '浅色', en: 'light' },
  dark: { zh: '深色', en: 'dark' },
} as const satisfies Readonly<Record<string, Bilingual>>;
