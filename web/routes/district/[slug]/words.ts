import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';

/** The words of the page of a district. */
const WORDS = {
  code: { zh: '区划代码', en: 'Code' },
  place: { zh: '所在', en: 'In' },
  documents: { zh: '文件', en: 'Documents' },
  reports: { zh: '公布了什么', en: 'What it reports' },
  reportsMean: {
    zh: '每行左边是本区县的数字，右边是别的区县同一指标的数字；只有口径等允许同轴时才画条形。点数字看出处。',
    en: 'Each row has its own figures first, then those of the other districts for the same metric; bars only where the figures may share an axis. Each figure opens its source.',
  },
  missing: { zh: '没有公布什么', en: 'What it does not report' },
  alone: { zh: '只有本区县公布，无从比较', en: 'Reported here alone, with nothing to compare' },
  plans: { zh: '提到而没有数字', en: 'Named, without a figure' },
  silent: { zh: '文件没有提到', en: 'Not in its documents' },
  silentMean: {
    zh: '别的区县公布了的指标，括号里是公布的区县。',
    en: 'Metrics that other districts report; in brackets, which.',
  },
  download: { zh: '下载', en: 'Download' },
} as const satisfies Record<string, Bilingual>;

/** With which of many districts the page sets its own side by side. */
export const tellBeside = (total: number, others: number): Bilingual => ({
  zh: `目录里有${total}个区县，本页只与其中${others}个并看：先同市，再同省，余按目录次序。下面说“别的区县”“只有本区县”，都只就这些区县而言。`,
  en: `The catalogue has ${total} districts; this page sets ${others} of them beside this one: those of its city, then of its province, then in the order of the catalogue. “Others” and “alone” below speak of these only.`,
});

/** How much a district says of a metric that its page leaves to the table. */
export const tellEarlier = (count: number): Bilingual => ({
  zh: `更早的${count}条，都在 CSV 里`,
  en: `${count} earlier ${count === 1 ? 'entry is' : 'entries are'} in the CSV`,
});

export const wordsIn = (lang: Lang): Readonly<Record<keyof typeof WORDS, string>> => {
  const entries = Object.entries(WORDS).map(([word, { [lang]: text }]) => [word, text]);
  return Object.fromEntries(entries) as Record<keyof typeof WORDS, string>;
};
