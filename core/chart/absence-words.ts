import type { Bilingual } from '../catalogue/catalogue.ts';
import type { UnitId } from '../figure/units.ts';
import type { Status } from '../observation/observation.ts';

/** The words that stand where a district has no figure. */
export const STATUS_WORDS: Readonly<Record<Status, Bilingual>> = {
  reported: { zh: '已报送', en: 'Reported' },
  'not-reported': { zh: '未报送', en: 'Not reported' },
  'plan-only': { zh: '仅有计划', en: 'Plan only' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
};

/** What a kindred figure counts instead. */
export const COUNTED_AS: Readonly<Record<UnitId, Bilingual>> = {
  person: { zh: '人数', en: 'persons' },
  'person-time': { zh: '人次', en: 'person-times' },
  event: { zh: '场次', en: 'events' },
  loan: { zh: '笔数', en: 'loans' },
  CNY: { zh: '金额', en: 'an amount' },
  team: { zh: '队数', en: 'teams' },
  lesson: { zh: '课时', en: 'lessons' },
  percent: { zh: '百分比', en: 'a percentage' },
  'per-10000': { zh: '每万人数', en: 'a rate per 10,000' },
  count: { zh: '个数', en: 'a count' },
};
