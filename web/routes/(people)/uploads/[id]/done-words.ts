import type { Bilingual } from '#core/catalogue/catalogue.ts';

/** What the page of an upload says of what was just done with it; null where it shows it by itself. */
export const DONE_WORDS = {
  read: { zh: '已经重新读过，下面是现在的样子。', en: 'It was read again; this is how it stands now.' },
  submitted: { zh: '已经送审。', en: 'It was submitted for approval.' },
  returned: { zh: '已经退回。', en: 'It was handed back.' },
  published: null,
  said: null,
} as const satisfies Record<string, Bilingual | null>;

export type Done = keyof typeof DONE_WORDS;
