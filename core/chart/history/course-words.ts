import type { Bilingual } from '../../catalogue/catalogue.ts';
import type { History } from '../../history/history.ts';

/** The short form of what may be made of a history: whether later figures stand against earlier ones. */
export function courseWords({ series, hasChart }: Pick<History, 'series' | 'hasChart'>): Bilingual {
  const segments = series.flatMap((one) => one.segments);
  if (!hasChart) return { zh: '无从看变化', en: 'No change to tell' };
  if (segments.length === 0) return { zh: '前后不可比', en: 'Not comparable over time' };
  const isPlain = ({ status, bound, period }: History['series'][number]['points'][number]): boolean =>
    status === 'reported' && bound === 'exact' && period.basis === 'printed';
  return series.every(({ points, breaks }) => breaks.length === 0 && points.every(isPlain))
    ? { zh: '前后可比', en: 'Comparable over time' }
    : { zh: '前后谨慎比较', en: 'Compare over time with caution' };
}
