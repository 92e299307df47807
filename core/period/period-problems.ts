import type { Bilingual } from '../catalogue/catalogue.ts';

export type PeriodProblemCode =
  'period-missing' | 'period-unreadable' | 'period-no-such-date' | 'period-start-after-end';

/** Why a text is no period, the text kept as it was written. */
export interface PeriodProblem {
  readonly kind: 'problem';
  readonly code: PeriodProblemCode;
  readonly printed: string;
}

const accepted = '2025、2025-H1、2025-Q2、2025-03、2025-03-09 或 2022-03/2022-05-31';
const acceptedEn = '2025, 2025-H1, 2025-Q2, 2025-03, 2025-03-09 or 2022-03/2022-05-31';

/** One sentence for each code: what is wrong and what to write instead. */
export const periodProblems: Readonly<Record<PeriodProblemCode, (printed: string) => Bilingual>> = {
  'period-missing': () => ({
    zh: `没有写时期。请写成 ${accepted}。`,
    en: `There is no period. Write it as ${acceptedEn}.`,
  }),
  'period-unreadable': (printed) => ({
    zh: `看不懂时期“${printed}”。请写成 ${accepted}。`,
    en: `The period “${printed}” cannot be read. Write it as ${acceptedEn}.`,
  }),
  'period-no-such-date': (printed) => ({
    zh: `时期“${printed}”中的日期在日历上不存在。请核对月份和日期。`,
    en: `The period “${printed}” names a date that the calendar does not have. Check the month and the day.`,
  }),
  'period-start-after-end': (printed) => ({
    zh: `时期“${printed}”的开始晚于截止。请核对起止日期。`,
    en: `The period “${printed}” starts after it ends. Check both dates.`,
  }),
};
