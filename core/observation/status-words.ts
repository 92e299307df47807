import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Status } from './observation.ts';

/** The word for each status, in files and wherever a reader meets it. */
export const STATUS_WORDS: Readonly<Record<Status, Bilingual>> = {
  reported: { zh: '已报送', en: 'reported' },
  'not-reported': { zh: '未报送', en: 'not reported' },
  'plan-only': { zh: '仅有计划', en: 'plan only' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};
