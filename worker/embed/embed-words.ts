/** What a page for a frame says besides its chart. */
export const EMBED_WORDS = {
  open: { zh: '在并览中打开', en: 'Open in Binglan' },
  data: { zh: '数据', en: 'Data' },
  frozen: { zh: '固定于', en: 'Fixed at' },
  living: { zh: '随数据更新，现为', en: 'Follows the data, now' },
  changed: { zh: '数字有变动', en: 'Figures have changed' },
  moreBefore: { zh: '另有', en: 'and' },
  moreAfter: { zh: '处，逐处列出', en: 'more, listed one by one' },
  newer: { zh: '看现在的图', en: 'See it as of now' },
  cut: {
    zh: '没有网络，这是上次取到的图。',
    en: 'No network: this is the picture as it was last fetched.',
  },
  noted: { zh: '编者注', en: 'Editor’s note' },
};
