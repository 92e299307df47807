import type { Bilingual } from '#core/catalogue/catalogue.ts';

export const WORDS = {
  title: { zh: '数字从哪里来', en: 'Where the figures come from' },
  lead: {
    zh: '每份文件，以及由它而来的全部数字：照原文，注明在文中哪里。',
    en: 'Each document with all figures taken from it: as printed, and where in it.',
  },
  kind: { zh: '类型', en: 'Kind' },
  taken: { zh: '由此而来', en: 'Taken from it' },
  figures: {
    zh: '由它而来的数字：照原文，按先后',
    en: 'The figures as printed, in the order of the document',
  },
  noPlace: { zh: '未注明位置', en: 'no place given' },
  none: { zh: '这一版没有由它而来的数字。', en: 'At this version no figure is taken from it.' },
} as const satisfies Record<string, Bilingual>;

export interface Taken {
  readonly figures: number;
  readonly plans: number;
}

/** What was taken from a document: 24个数字，2项仅有计划. */
export function tellTaken({ figures, plans }: Taken): Bilingual {
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  return {
    zh: [figures === 0 ? '没有数字' : `${figures}个数字`, ...(plans > 0 ? [`${plans}项仅有计划`] : [])].join(
      '，',
    ),
    en: [
      figures === 0 ? 'no figures' : count(figures, 'figure'),
      ...(plans > 0 ? [`${count(plans, 'plan')} only`] : []),
    ].join(', '),
  };
}

/** Since which version a figure has stood. */
export const tellSince = (version: number): Bilingual => ({
  zh: `第${version}版起`,
  en: `since version ${version}`,
});

/** How many figures of a document its page does not list. */
export const tellRest = (rest: number): Bilingual => ({
  zh: `还有${rest}个数字，都在 CSV 里`,
  en: `${rest} more ${rest === 1 ? 'figure is' : 'figures are'} in the CSV`,
});
