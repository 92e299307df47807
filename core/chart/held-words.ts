import type { Bilingual } from '../catalogue/catalogue.ts';

/** What is said of a chart wherever it is held: in a frame, a briefing, a presentation, a deck. */
export const HELD_WORDS = {
  open: { zh: '在并览中打开', en: 'Open in Binglan' },
  data: { zh: '数据', en: 'Data' },
  frozen: { zh: '固定于', en: 'Fixed at' },
  living: { zh: '随数据更新，现为', en: 'Follows the data, now' },
  /** Before why. */
  gone: { zh: '这张图现在画不出来', en: 'This chart cannot be shown now' },
  changed: { zh: '数字有变动', en: 'Figures have changed' },
} as const satisfies Record<string, Bilingual>;
