import type { Bilingual } from '../catalogue/catalogue.ts';

/** What each role is called. */
export const ROLE_WORDS = {
  administrator: { zh: '管理员', en: 'Administrator' },
  reviewer: { zh: '审核员', en: 'Reviewer' },
  staff: { zh: '填报员', en: 'Staff' },
} as const satisfies Record<string, Bilingual>;
