import type { Metric } from '../../catalogue/catalogue.ts';
import { UNIT_WORDS, type UnitId } from '../../figure/units.ts';

const RATIOS: readonly UnitId[] = ['percent', 'per-10000'];

/** Whether the metric may be given per 10,000 of the other: it counts something, and something else (COMPARABILITY.md §16). */
export function isRatable(metric: Metric, denominator: Metric): boolean {
  return denominator.denominator && metric.id !== denominator.id && !RATIOS.includes(metric.unit);
}

/** The metric as a rate: what it counts, per 10,000 of the denominator. It keeps its id, kind and place. */
export function toRateMetric(metric: Metric, { name }: Metric): Metric {
  const { unit, counter, definition } = metric;
  return {
    ...metric,
    name: {
      zh: `每万名${name.zh}的${metric.name.zh}`,
      en: `${metric.name.en} per 10,000 ${name.en}`,
    },
    definition: {
      zh: `${definition.zh}按同一区县每万名${name.zh}折算，保留三位有效数字。`,
      en: `${definition.en} Per 10,000 ${name.en} of the same district, to three significant digits.`,
    },
    unit: 'per-10000',
    counter: counter ?? UNIT_WORDS[unit],
  };
}
