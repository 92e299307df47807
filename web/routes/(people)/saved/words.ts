import type { Bilingual } from '#core/catalogue/catalogue.ts';
import { tellerFrom } from '$lib/people/teller-from.ts';

const WORDS = {
  saved: { zh: '存过的图表', en: 'Saved charts' },
  lead: {
    zh: '这些图表各有一个短地址，幻灯片、网页和简报里放的就是它。存好不再改；移除后，放着它的地方会写明“已被移除”。',
    en: 'Each of these has a short address, which slides, web pages and briefings hold. Once saved it stays as it is; where a removed one is held, it says that it was removed.',
  },
  chart: { zh: '图表', en: 'Chart' },
  slug: { zh: '短名', en: 'Short name' },
  figures: { zh: '数据', en: 'Figures' },
  by: { zh: '存图的人', en: 'Saved by' },
  day: { zh: '日期（北京时间）', en: 'Day (Beijing time)' },
  none: { zh: '还没有存过图表。', en: 'No chart has been saved yet.' },
  remove: { zh: '移除', en: 'Remove' },
  really: { zh: '确定移除，短名不再给别的图表用', en: 'Remove it for good; its name is not given again' },
  removed: { zh: '已移除：', en: 'Removed: ' },
  briefings: { zh: '简报', en: 'Briefings' },
} as const satisfies Record<string, Bilingual>;

/** The words of the page that lists saved charts. */
export const tellerOf = tellerFrom(WORDS);
