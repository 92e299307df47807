import type { Bilingual } from '../catalogue/catalogue.ts';

/** What is counted. Only money is ever converted. */
export type UnitId =
  'person' | 'person-time' | 'event' | 'loan' | 'CNY' | 'team' | 'lesson' | 'percent' | 'per-10000' | 'count';

/** The words that follow a number, in English in the plural. */
export type CountingWord = Bilingual;

/**
 * Each unit in words. An amount in English is printed with ¥ in front, a rate in Chinese with 每万名;
 * a count without a counter has no English word.
 */
export const UNIT_WORDS: Readonly<Record<UnitId, CountingWord>> = {
  person: { zh: '人', en: 'people' },
  'person-time': { zh: '人次', en: 'person-times' },
  event: { zh: '场', en: 'events' },
  loan: { zh: '笔', en: 'loans' },
  CNY: { zh: '元', en: 'yuan' },
  team: { zh: '支', en: 'teams' },
  lesson: { zh: '课时', en: 'lessons' },
  percent: { zh: '%', en: '%' },
  'per-10000': { zh: '每万名', en: 'per 10,000' },
  count: { zh: '个', en: '' },
};

/** Units of which there are no halves (FIGURES.md §8). */
export const WHOLE_UNITS: ReadonlySet<UnitId> = new Set([
  'person',
  'person-time',
  'event',
  'loan',
  'team',
  'count',
]);
