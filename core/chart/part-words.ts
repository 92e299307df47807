import type { Lang } from '../catalogue/catalogue.ts';

/** Which of several sheets this is, from 1. */
export interface Part {
  readonly part: number;
  readonly parts: number;
}

export const partWords = ({ part, parts }: Part, lang: Lang): string =>
  lang === 'zh' ? `第${part}页，共${parts}页` : `${part} of ${parts}`;
