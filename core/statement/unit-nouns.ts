import type { Bilingual } from '../catalogue/catalogue.ts';
import type { UnitId } from '../figure/units.ts';

/** What a metric of the unit tells: 人次, 人数 / "person-times", "persons". */
export const UNIT_NOUNS: Readonly<Record<UnitId, Bilingual>> = {
  person: { zh: '人数', en: 'persons' },
  'person-time': { zh: '人次', en: 'person-times' },
  event: { zh: '场次', en: 'events' },
  loan: { zh: '笔数', en: 'loans' },
  CNY: { zh: '金额', en: 'an amount of money' },
  team: { zh: '队伍数', en: 'teams' },
  lesson: { zh: '课时', en: 'lessons' },
  percent: { zh: '百分比', en: 'a percentage' },
  'per-10000': { zh: '每万人之比', en: 'a rate per 10,000' },
  count: { zh: '个数', en: 'a count' },
};
