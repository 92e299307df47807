import type { Bilingual, Lang } from '#core/catalogue/catalogue.ts';
import { tellerFrom } from '$lib/people/teller-from.ts';

const WORDS = {
  briefings: { zh: '简报', en: 'Briefings' },
  lead: {
    zh: '挑几张图，排好次序，每张图下写一句话，得到一个地址；可以放映，也可以打印。有账号的同事都能接着写。',
    en: 'Pick charts, put them in order, write a line under each, and get one address, to present and to print. Any colleague with an account can go on with it.',
  },
  begin: { zh: '新建简报', en: 'Begin a briefing' },
  title: { zh: '标题', en: 'Title' },
  slug: { zh: '网址名', en: 'Name in the address' },
  slugRule: {
    zh: '小写字母、数字和连字符；定了不能再改',
    en: 'small letters, digits and hyphens; it is for ever',
  },
  note: { zh: '说明', en: 'Note' },
  noteMeans: { zh: '印在标题下面', en: 'stands below the title' },
  charts: { zh: '图', en: 'Charts' },
  version: { zh: '数据', en: 'Figures' },
  follows: { zh: '随数据更新', en: 'Follow the data' },
  editor: { zh: '最后编辑', en: 'Last written by' },
  when: { zh: '北京时间', en: 'Beijing time' },
  none: { zh: '还没有简报。', en: 'There are no briefings yet.' },
  noCharts: {
    zh: '还没有图。请在下面粘贴地址，或选存过的图表。',
    en: 'No charts yet. Paste an address below, or pick a saved chart.',
  },
  see: { zh: '看简报', en: 'See the briefing' },
  present: { zh: '全屏放映', en: 'Present' },
  line: { zh: '图下的话', en: 'Line under the chart' },
  up: { zh: '上移', en: 'Move up' },
  down: { zh: '下移', en: 'Move down' },
  remove: { zh: '去掉', en: 'Take out' },
  addChart: { zh: '添加图表', en: 'Add a chart' },
  address: { zh: '粘贴地址', en: 'Paste an address' },
  addressRule: {
    zh: '总览、指标页或图表的地址；一页有几张图就添加几张',
    en: 'of the overview, of a metric or of a chart; a page of several adds each of them',
  },
  saved: { zh: '或选存过的图表', en: 'Or pick a saved chart' },
  noSaved: { zh: '（不选）', en: '(none)' },
  add: { zh: '添加', en: 'Add' },
  save: { zh: '保存', en: 'Save' },
  isSaved: { zh: '已保存。', en: 'Saved.' },
  saveMine: { zh: '存我的这份', en: 'Save mine' },
  takeTheirs: { zh: '放弃我的，用对方的', en: 'Drop mine, take theirs' },
  theirs: { zh: '对方存的', en: 'What they saved' },
  mine: { zh: '我的（还没有存）', en: 'Mine, not saved yet' },
  removeAll: { zh: '移除这份简报', en: 'Remove this briefing' },
  removeMeans: {
    zh: '移除后它的地址不再有内容，网址名也不再给别的简报用。',
    en: 'Its address then holds nothing, and its name is not given again.',
  },
  addTo: { zh: '加进简报', en: 'Add to a briefing' },
  addToLead: { zh: '加到哪一份？', en: 'To which one?' },
  asked: { zh: '这个地址固定在第', en: 'This address stays at version ' },
  askedAfter: {
    zh: '版。一份简报里的图都用同一版的数字：加进去以后，它按简报的版次显示。',
    en: '. All charts of a briefing are of one version: once added, it is shown as of that of the briefing.',
  },
  addAndFix: { zh: '加进去，并把整份固定在第', en: 'Add it, and fix the whole at version ' },
  fixAfter: { zh: '版', en: '' },
  notTaken: {
    zh: '版的数字，没有照搬：一份简报里的图都用同一版。要用那一版，请在“数据”里选它再保存。',
    en: ' were asked for by that address and are not taken over: all charts of a briefing are of one version. To have them, choose it under “Figures” and save.',
  },
  notTakenBefore: { zh: '刚才粘贴的地址要的是第', en: 'The figures of version ' },
  savedCharts: { zh: '存过的图表', en: 'Saved charts' },
  nothingToAdd: {
    zh: '地址里没有写是哪张图。请回到图那里再点“加进简报”。',
    en: 'The address does not say which chart. Go back to the chart and choose again.',
  },
} as const satisfies Record<string, Bilingual>;

/** The words of the pages on which briefings are written. */
export const tellerOf = tellerFrom(WORDS);

/** The name of a version at which a briefing stays, or that it follows the data. */
export const tellVersion = (version: number | null, lang: Lang): string => {
  if (version === null) return WORDS.follows[lang];
  return lang === 'zh' ? `固定于第${version}版` : `Fixed at version ${version}`;
};
