import type { Bilingual } from '../../catalogue/catalogue.ts';
import { WHOLE_DISTRICT } from '../../compare/order-scopes.ts';
import { UNIT_WORDS } from '../../figure/units.ts';
import type { Canvas } from './canvas.ts';
import type { Section } from './history-sections.ts';

/**
 * What stands above an axis, or above small ones: what the figures cover, where that is not the whole district alone,
 * their unit, and where each has a scale of its own, that it has.
 */
export function captionOf({ scope, isOnly, hasOwnScales }: Section, canvas: Counted): string {
  const name = isOnly && scope.id === WHOLE_DISTRICT ? '' : scope.name[canvas.lang];
  return [name, unitCaption(canvas), hasOwnScales ? OWN_SCALES[canvas.lang] : ''].filter(Boolean).join(' · ');
}

const OWN_SCALES: Bilingual = {
  zh: '各图纵轴不同，高低不能互比',
  en: 'each on a scale of its own: heights do not compare',
};

type Counted = Pick<Canvas, 'unit' | 'counter' | 'lang'>;

/** The unit of the figures below; nothing where each figure bears its own. */
export function unitCaption({ unit, counter, lang }: Counted): string {
  const word = (unit === 'CNY' || unit === 'percent' ? null : counter) ?? UNIT_WORDS[unit];
  const rate = unit === 'per-10000' && counter ? `${UNIT_WORDS[unit][lang]} ${counter[lang]}` : word[lang];
  return rate === '' ? '' : lang === 'zh' ? `单位：${rate}` : `in ${rate}`;
}
