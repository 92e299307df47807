import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';
import { tellerFrom } from '$lib/people/teller-from.ts';

const PROPOSAL_WORDS = {
  proposals: { zh: '提出的指标', en: 'Proposed metrics' },
  lead: {
    zh: '填报员的文件里有、目录里没有的指标。您决定之前，目录不变。',
    en: 'Metrics that files of staff name and the catalogue lacks. Until you decide, the catalogue stays as it is.',
  },
  none: { zh: '没有等您决定的。', en: 'None waits for you.' },
  decided: { zh: '已决定的', en: 'Decided' },
  decide: { zh: '看看并决定', en: 'Look and decide' },
  written: { zh: '文件里的写法', en: 'As the file writes it' },
  by: { zh: '提出人', en: 'Proposed by' },
  disabled: { zh: '账号已停用', en: 'account disabled' },
  file: { zh: '文件', en: 'File' },
  discarded: { zh: '文件已放弃', en: 'file discarded' },
  example: { zh: '数字', en: 'Figures' },
  neighbours: { zh: '目录里相近的', en: 'Like it in the catalogue' },
  noNeighbours: { zh: '没有相近的。', en: 'There is none like it.' },
  asMetric: { zh: '加进目录，成为新指标', en: 'Add it to the catalogue as a metric' },
  asMetricLead: {
    zh: '请补全英文、编号和计数对象，每一项都可以改。名称若与文件里的不同，文件里的写法会记作别名。',
    en: 'Complete the English, the id and what is counted; everything can be changed. If the name differs from the file’s, the file’s becomes another name.',
  },
  add: { zh: '加进目录', en: 'Add it' },
  asAlias: { zh: '是已有指标的另一种写法', en: 'It is another name of a metric' },
  asAliasLead: {
    zh: '文件里的写法会记作这个指标的别名，以后的文件都这样读。',
    en: 'The file’s name becomes another name of that metric, and every later file is read so.',
  },
  metric: { zh: '哪个指标', en: 'Which metric' },
  alike: { zh: '相近的', en: 'Alike' },
  all: { zh: '全部', en: 'All' },
  choose: { zh: '请选择', en: 'Choose' },
  alias: { zh: '记作别名', en: 'Make it another name' },
  asNothing: { zh: '不采纳', en: 'Decline it' },
  asNothingLead: {
    zh: '理由会写在填报员的文件页面上，请说清楚该怎么办。',
    en: 'The reason stands on the page of the file: say what to do instead.',
  },
  reason: { zh: '理由', en: 'Reason' },
  decline: { zh: '不采纳', en: 'Decline it' },
  settle: { zh: '就此办结', en: 'Settle it so' },
  added: { zh: '已加进目录', en: 'added to the catalogue' },
  aliased: { zh: '已记作别名', en: 'made another name' },
  declined: { zh: '没有采纳', en: 'declined' },
  what: { zh: '结果', en: 'Outcome' },
  who: { zh: '谁决定的', en: 'By' },
  when: { zh: '时间', en: 'When' },
  name: { zh: '名称', en: 'Name' },
} as const satisfies Record<string, Bilingual>;

/** The words of the pages on which proposed metrics are decided on. */
export const tellerOf = tellerFrom(PROPOSAL_WORDS);

/** How many wait; as the link that leads to them. */
export const tellOpen = (lang: Lang, open: number): string =>
  lang === 'zh'
    ? `有 ${open} 个提出的指标等您决定`
    : `${open} proposed ${open === 1 ? 'metric waits' : 'metrics wait'} for you`;

export const tellKnown = (lang: Lang, { written, metric }: { written: string; metric: string }): string =>
  lang === 'zh'
    ? `“${written}”现在已是指标“${metric}”的名称或别名，文件已经读得懂。`
    : `“${written}” is a name of the metric “${metric}” by now; the file is understood.`;

export const tellFigures = (
  lang: Lang,
  { figures, example }: { figures: number; example: string },
): string => (lang === 'zh' ? `${figures} 个，如“${example}”` : `${figures}, such as “${example}”`);
