import type { Bilingual, Lang } from '../catalogue/catalogue.ts';
import { measureEms } from './layout.ts';

/** A reason that is longer is a list of names. */
const MOST_EMS = 160;
const TOO_MANY: Bilingual = {
  zh: '涉及的区县较多，并览的页面逐一列出。',
  en: 'It concerns many districts; the page in Binglan names each of them.',
};

/** A reason's sentence as it stands under a chart. */
export const tellReason = (reason: Bilingual, lang: Lang): string =>
  measureEms(reason[lang]) > MOST_EMS ? TOO_MANY[lang] : reason[lang];
