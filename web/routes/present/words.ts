import type { Bilingual } from '#core/catalogue/catalogue.ts';

export const WORDS = {
  present: { zh: '放映', en: 'Presenting' },
  leave: { zh: '退出放映', en: 'Leave' },
  full: { zh: '全屏', en: 'Full screen' },
  before: { zh: '上一页', en: 'Previous' },
  after: { zh: '下一页', en: 'Next' },
  scan: { zh: '扫码看这张图', en: 'Scan to open the chart' },
  scanAll: { zh: '扫码看简报', en: 'Scan to open the briefing' },
  keys: {
    zh: '← → 翻页　B 黑屏　F 全屏　Esc 退出',
    en: '← → turn pages · B black · F full screen · Esc leave',
  },
} as const satisfies Record<string, Bilingual>;
