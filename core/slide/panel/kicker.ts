import type { Lang, Metric } from '../../catalogue/catalogue.ts';
import { partWords, type Part } from '../../chart/part-words.ts';
import type { Cell, Panel } from '../../compare/panel.ts';
import { UNIT_WORDS } from '../../figure/units.ts';
import type { Period } from '../../period/period.ts';
import { statePeriod } from '../../period/state-period.ts';
import type { Run } from '../slide.ts';

/** A metric as it is named, with the unit of what is shown of it. */
interface Counted extends Pick<Panel, 'unit'> {
  readonly metric: Pick<Metric, 'name' | 'counter'>;
}

/** The one period of all figures, or null where they differ. */
export function commonPeriod(cells: readonly Pick<Cell, 'status' | 'period'>[]): Period | null {
  const periods = cells.filter(({ status }) => status === 'reported').map(({ period }) => period);
  const [first] = periods;
  const told = new Set(periods.map((period) => (period ? statePeriod(period).zh : '')));
  return told.size === 1 ? (first ?? null) : null;
}

/** The metric with its unit, the time if it is one for all, and which slide of several this is. */
export function kickerOf(
  { metric, unit }: Counted,
  period: Period | null,
  of: Part | null,
  lang: Lang,
): readonly Run[] {
  const rest = [
    unitWords({ metric, unit }, lang),
    period ? statePeriod(period)[lang] : '',
    of ? partWords(of, lang) : '',
  ];
  return [
    { text: metric.name[lang], isBold: true },
    ...rest.filter(Boolean).map((text): Run => ({ text: ` · ${text}`, colour: 'soft' })),
  ];
}

/** The unit in words; nothing where the name of the metric has said it. */
export function unitWords({ metric, unit }: Counted, lang: Lang): string {
  const counted = (metric.counter ?? UNIT_WORDS[unit])[lang];
  const word =
    unit === 'per-10000' ? [UNIT_WORDS[unit][lang], metric.counter?.[lang] ?? ''].join(' ').trim() : counted;
  if (word === '' || metric.name[lang].toLowerCase().includes(word)) return '';
  return lang === 'zh' ? `单位：${word}` : `in ${word}`;
}
