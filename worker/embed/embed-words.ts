import { HELD_WORDS } from '#core/chart/held-words.ts';

/** What a page for a frame says besides its chart. */
export const EMBED_WORDS = {
  ...HELD_WORDS,
  moreBefore: { zh: '另有', en: 'and' },
  moreAfter: { zh: '处，逐处列出', en: 'more, listed one by one' },
  newer: { zh: '看现在的图', en: 'See it as of now' },
  cut: {
    zh: '没有网络，这是上次取到的图。',
    en: 'No network: this is the picture as it was last fetched.',
  },
  noted: { zh: '编者注', en: 'Editor’s note' },
};
