import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';
import { tellerFrom } from '$lib/people/teller-from.ts';

const PROPOSAL_WORDS = {
  unknownMetrics: { zh: '目录里没有的指标', en: 'Metrics that the catalogue lacks' },
  unknownLead: {
    zh: '文件里有这些指标，目录里没有。可以提出来，由管理员决定；也可以改用目录里的指标。',
    en: 'The file names these and the catalogue lacks them. Propose them, for an administrator to decide, or take metrics that it has.',
  },
  propose: { zh: '提出这个指标', en: 'Propose this metric' },
  proposeAgain: { zh: '再次提出', en: 'Propose it again' },
  addToCatalogue: { zh: '加进目录', en: 'Add it to the catalogue' },
  decide: { zh: '去决定', en: 'Decide on it' },
  waiting: { zh: '已提出，等管理员决定', en: 'Proposed, waits for the administrator' },
  title: { zh: '提出指标', en: 'Propose a metric' },
  lead: {
    zh: '管理员看过以后，可能加进目录，可能把它记作已有指标的别名，也可能不采纳；结果会写在这份文件的页面上。',
    en: 'An administrator may add it, take it for another name of a metric that is there, or decline; the page of this file says which.',
  },
  neighbours: { zh: '先看是不是这些', en: 'First see whether it is one of these' },
  neighboursLead: {
    zh: '目录里名称或定义与它相近的。如果就是其中一个，选它，不用再提。',
    en: 'Those of the catalogue with a like name or definition. If it is one of them, take that.',
  },
  noNeighbours: { zh: '目录里没有与它相近的。', en: 'The catalogue has none like it.' },
  take: { zh: '就是它', en: 'This is it' },
  written: { zh: '文件里的写法', en: 'As the file writes it' },
  asNew: { zh: '作为新指标提出', en: 'Propose it as a new metric' },
  nameZh: { zh: '中文名称', en: 'Name in Chinese' },
  nameEn: { zh: '英文名称，可不填', en: 'Name in English, if you have one' },
  definitionRule: {
    zh: '数的是什么，不包括什么；怎样与相近的指标分开。最多 400 个字。',
    en: 'What is counted and what is not; what tells it from its neighbours. At most 400 characters.',
  },
  counterRule: {
    zh: '数字后面的字，如“处”“家”；与单位相同就不填',
    en: 'The Chinese word after the number, such as 处; blank for the unit’s own',
  },
  choose: { zh: '请选择', en: 'Choose' },
  submit: { zh: '提出，请管理员决定', en: 'Propose it to the administrator' },
} as const satisfies Record<string, Bilingual>;

/** The words around metrics that are proposed. */
export const tellerOf = tellerFrom(PROPOSAL_WORDS);

export const tellFigures = (
  lang: Lang,
  { figures, example }: { readonly figures: number; readonly example: string },
): string =>
  lang === 'zh'
    ? `${figures} 个数字，如“${example}”`
    : `${figures} ${figures === 1 ? 'figure' : 'figures'}, such as “${example}”`;

/** Who proposed it, and when. */
export const tellAuthor = (lang: Lang, { author, when }: { author: string; when: string }): string =>
  lang === 'zh' ? `${author}，${when}` : `${author}, ${when}`;

export const tellDeclined = (lang: Lang, { by, reason }: { by: string; reason: string }): string =>
  lang === 'zh' ? `${by} 没有采纳：${reason}` : `Declined by ${by}: ${reason}`;

export const tellAccepted = (
  lang: Lang,
  { written, metric, isAlias, by }: { written: string; metric: string; isAlias: boolean; by: string },
): string => {
  if (lang === 'zh')
    return isAlias
      ? `“${written}”是“${metric}”的另一种写法，${by} 已记作别名。`
      : `“${written}”已由 ${by} 加进目录，名称是“${metric}”。`;
  return isAlias
    ? `“${written}” is another name of “${metric}”, says ${by}.`
    : `“${written}” was added to the catalogue by ${by}, as “${metric}”.`;
};
