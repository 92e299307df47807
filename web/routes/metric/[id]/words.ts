import type { Bilingual, Lang, MetricKind } from '#core/catalogue/catalogue.ts';

/** The words of the page of a metric. */
export const WORDS = {
  unit: { zh: '计量单位', en: 'Unit' },
  kind: { zh: '性质', en: 'Kind' },
  reporters: { zh: '谁公布了，谁没有', en: 'Who reports it, and who does not' },
  kin: { zh: '相近的指标', en: 'Kindred metrics' },
  kinMeans: {
    zh: '数的是同一类事，但另是一个指标，从不与它同轴。',
    en: 'These count the same thing in another way. Each is another metric, never on one axis with this.',
  },
  comparison: { zh: '并排看', en: 'Side by side' },
  reasons: { zh: '为什么这样判断', en: 'Why this verdict' },
  each: { zh: '逐一列出先后未定的', en: 'What is undecided, one by one' },
  statement: { zh: '一句话', en: 'In a sentence' },
  select: { zh: '点一下可整句选中', en: 'click to select it whole' },
  sums: { zh: '合在一起', en: 'Taken together' },
  insist: { zh: '仍要放在一起看', en: 'See two together all the same' },
  all: { zh: '全部数字', en: 'Every figure' },
  allMeans: {
    zh: '各时期、各口径都在这里；并排看时每个区县只取一个。点数字看出处。',
    en: 'Of all periods and scopes; the comparison takes one for each district. Each figure opens its source.',
  },
  latest: {
    zh: '时点太多，这里只数下面列出的。',
    en: 'There are too many times: only the figures listed below are counted here.',
  },
  history: { zh: '前后看', en: 'Over time' },
  historyTable: { zh: '各期数字', en: 'Figures by period' },
  breaks: { zh: '线在哪里断开，为什么', en: 'Where lines break, and why' },
  notes: { zh: '增量与总数核对', en: 'Increments held against totals' },
  notesMeans: {
    zh: '同一区县自己的数字互相核对，数字本身不作改动。',
    en: 'A district’s own figures held against each other. No figure is changed by it.',
  },
  agrees: { zh: '相合', en: 'Agrees' },
  differs: { zh: '不合', en: 'Does not agree' },
  open: { zh: '不能断定', en: 'Undecided' },
  rule: { zh: '规则', en: 'Rule' },
  downloads: { zh: '下载', en: 'Download' },
  present: { zh: '全屏放映', en: 'Present' },
} as const satisfies Record<string, Bilingual>;

/** What kind of number a metric is, and what that means. */
export const KIND_WORDS: Readonly<Record<MetricKind, Bilingual>> = {
  stock: { zh: '存量：某一天有多少', en: 'Stock: what there is on a day' },
  flow: { zh: '流量：一段时间里发生多少', en: 'Flow: what came about over a time' },
  increment: { zh: '增量：比以前多出多少', en: 'Increment: how much more than before' },
};

export const wordsIn = (lang: Lang): Readonly<Record<keyof typeof WORDS, string>> => {
  const entries = Object.entries(WORDS).map(([word, { [lang]: text }]) => [word, text]);
  return Object.fromEntries(entries) as Record<keyof typeof WORDS, string>;
};

/** Why the table begins where it does. */
export const tellEarlier = (since: string, lang: Lang): string =>
  lang === 'zh'
    ? `时点太多，这里从${since}列起，更早的都在下载的文件里：`
    : `There are too many to list: these begin on ${since}, and the download holds them all:`;
