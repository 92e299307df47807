import type { Bilingual } from '#core/catalogue/catalogue.ts';
import { HELD_WORDS } from '#core/chart/held-words.ts';

/** What a briefing and a presentation say besides their charts. */
export const WORDS = {
  ...HELD_WORDS,
  briefing: { zh: '简报', en: 'Briefing' },
  by: { zh: '编写', en: 'By' },
  since: { zh: '此后改了什么', en: 'What has changed since' },
  line: { zh: '编者的话', en: 'Editor’s words' },
  sources: { zh: '来源', en: 'Sources' },
  inferred: { zh: '日期为推断', en: 'date inferred' },
  present: { zh: '全屏放映', en: 'Present' },
  deck: { zh: '幻灯片（PPTX 16:9）', en: 'Slides (PPTX 16:9)' },
  deckNarrow: { zh: 'PPTX 4:3', en: 'PPTX 4:3' },
  print: { zh: '打印时一页一图', en: 'Prints one chart a page' },
  edit: { zh: '编辑', en: 'Edit' },
  charts: { zh: '张图', en: 'charts' },
  empty: { zh: '还没有图。', en: 'There are no charts yet.' },
} as const satisfies Record<string, Bilingual>;
