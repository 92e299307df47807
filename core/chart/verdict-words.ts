import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Panel, ReasonCode, Verdict } from '../compare/panel.ts';

/** 不可比 / "Not comparable". */
export const VERDICT_WORDS: Readonly<Record<Verdict, Bilingual>> = {
  comparable: { zh: '可比', en: 'Comparable' },
  'with-caution': { zh: '谨慎比较', en: 'Compare with caution' },
  'not-comparable': { zh: '不可比', en: 'Not comparable' },
};

const ALONE: readonly ReasonCode[] = ['none-reports', 'one-reports', 'no-rate', 'one-rate'];

const NOTHING_TO_COMPARE: Bilingual = { zh: '无从比较', en: 'Nothing to compare' };

/** Whether fewer than two report: then there is nothing that could be compared. */
export const isAlone = ({ reasons }: Pick<Panel, 'reasons'>): boolean =>
  reasons.some(({ code }) => ALONE.includes(code));

/** The short form of a panel's verdict. */
export function verdictWords({ verdict, reasons }: Pick<Panel, 'verdict' | 'reasons'>): Bilingual {
  return isAlone({ reasons }) ? NOTHING_TO_COMPARE : VERDICT_WORDS[verdict];
}
