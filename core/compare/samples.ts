import type { District, Metric, Scope } from '../catalogue/catalogue.ts';
import type { Figure } from '../figure/figure.ts';
import type { Observation } from '../observation/observation.ts';
import { parsePeriod } from '../period/parse-period.ts';
import type { Period } from '../period/period.ts';

/** For tests: the smallest true shapes, each part open to be said otherwise. */

export const LAOSHAN = sampleDistrict('laoshan', '崂山', 'Laoshan');
export const CHENGYANG = sampleDistrict('chengyang', '城阳', 'Chengyang');
export const JIYANG = sampleDistrict('jiyang', '济阳', 'Jiyang');
export const XIGU = sampleDistrict('xigu', '西固', 'Xigu');
export const SHANTING = sampleDistrict('shanting', '山亭', 'Shanting');
export const FIVE = [LAOSHAN, CHENGYANG, JIYANG, XIGU, SHANTING];

export const WHOLE = sampleScope('district', 'district', '全区', 'whole district');
export const EPIDEMIC = sampleScope('epidemic-control', 'campaign', '疫情防控', 'epidemic control');

export function sampleDistrict(slug: string, zh: string, en: string): District {
  return { code: '000000', slug, name: { zh, en }, city: { zh: '', en: '' }, province: { zh: '', en: '' } };
}

export function sampleScope(id: string, kind: Scope['kind'], zh: string, en: string): Scope {
  return { id, kind, name: { zh, en } };
}

/** Counts of persons that come about over a time, unless said otherwise. */
export function sampleMetric(said: Partial<Metric> = {}): Metric {
  return {
    id: 'new-members',
    subject: 'membership',
    object: said.id ?? 'new-member',
    name: { zh: '新发展团员', en: 'New members' },
    definition: { zh: '', en: '' },
    unit: 'person',
    counter: null,
    kind: 'flow',
    direction: 'neutral',
    headline: null,
    denominator: false,
    ...said,
  };
}

/** An observation of the metric by the district: whole district, 2023, unless said otherwise. */
export function observe(district: District, metric: Metric, said: Partial<Observation>): Observation {
  return {
    id: `${district.slug}-${metric.id}`,
    district: district.slug,
    subject: metric.subject,
    metric: metric.id,
    status: 'reported',
    value: null,
    low: null,
    high: null,
    bound: null,
    unit: metric.unit,
    printed: '',
    kind: metric.kind,
    scope: WHOLE,
    period: periodOf('2023'),
    source: `${district.slug}-source`,
    locator: '',
    note: '',
    sinceVersion: 1,
    ...said,
  };
}

type Numbers = Omit<Figure, 'unit'>;

export function exact(value: number): Numbers {
  return { value, low: value, high: value, bound: 'exact', printed: `${value}` };
}

export function atLeast(value: number): Numbers {
  return { value, low: value, high: null, bound: 'at-least', printed: `${value}余` };
}

export function atMost(value: number): Numbers {
  return { value, low: null, high: value, bound: 'at-most', printed: `近${value}` };
}

export function about(value: number): Numbers {
  return { value, low: null, high: null, bound: 'about', printed: `约${value}` };
}

export function between(low: number, high: number): Numbers {
  return { value: null, low, high, bound: 'range', printed: `${low}至${high}` };
}

export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if ('code' in period) throw new Error(`${text}: ${period.code}`);
  return period;
}
