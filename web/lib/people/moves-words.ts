import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';

const WORDS = {
  title: { zh: '哪些图表和简报会跟着变', en: 'Charts and briefings that will move' },
  lead: {
    zh: '下面这些图表和简报跟着数据走，幻灯片和网页里引用它们的地方会一起变。',
    en: 'These follow the data, and so do the slides and pages that show them.',
  },
  none: {
    zh: '没有存下的图表或简报会因此改变。',
    en: 'No saved chart and no briefing will change.',
  },
  chart: { zh: '图表', en: 'Chart' },
  briefing: { zh: '简报', en: 'Briefing' },
  verdict: { zh: '能否比较', en: 'Verdict' },
  statement: { zh: '陈述', en: 'Statement' },
  notes: { zh: '数据说明', en: 'Notes' },
  becomes: { zh: '改为', en: 'becomes' },
  nothing: { zh: '没有', en: 'none' },
  pictures: { zh: '看图：现在的和以后的', en: 'The pictures: now and afterwards' },
  now: { zh: '现在的图', en: 'The chart now' },
  afterwards: { zh: '以后的图', en: 'The chart afterwards' },
  stays: {
    zh: '固定在某一版的不变，但会注明其中有数字后来改过：',
    en: 'Those frozen at a version stay as they are, and will say that a figure was changed since: ',
  },
} as const satisfies Record<string, Bilingual>;

/** The words of what becomes of charts and briefings. */
export const movesTeller =
  (lang: Lang) =>
  (word: keyof typeof WORDS): string =>
    WORDS[word][lang];

export const sayPlace = (place: number, lang: Lang): string =>
  lang === 'zh' ? `第${place}张` : `Chart ${place}`;

export const sayVersion = (version: number, lang: Lang): string =>
  lang === 'zh' ? `（第${version}版）` : ` (version ${version})`;

export const sayMoreFigures = (more: number, lang: Lang): string =>
  lang === 'zh' ? `另有${more}个数字也变。` : `${more} more figures change.`;

export const sayMore = (more: number, lang: Lang): string =>
  lang === 'zh' ? `另有${more}份也会变，没有列出。` : `${more} more will move and are not listed.`;

export const sayUnchecked = (count: number, lang: Lang): string =>
  lang === 'zh'
    ? `还有${count}份用到了要改的指标和区县，因为太多，没有逐份核对，可能会变。`
    : `${count} more hold metrics and districts that change; there are too many to work out each, and they may move.`;
