import { WHOLE_DISTRICT } from '../../compare/order-scopes.ts';
import { UNIT_WORDS } from '../../figure/units.ts';
import type { Canvas } from './canvas.ts';
import type { Section } from './history-sections.ts';

/** What stands above an axis: what the figures cover, where that is not the whole district alone, and their unit. */
export function captionOf({ scope, isOnly }: Section, canvas: Counted): string {
  const name = isOnly && scope.id === WHOLE_DISTRICT ? '' : scope.name[canvas.lang];
  return [name, unitCaption(canvas)].filter(Boolean).join(' · ');
}

type Counted = Pick<Canvas, 'unit' | 'counter' | 'lang'>;

/** The unit of the figures below; nothing where each figure bears its own. */
export function unitCaption({ unit, counter, lang }: Counted): string {
  const word = (unit === 'CNY' || unit === 'percent' ? null : counter) ?? UNIT_WORDS[unit];
  const rate = unit === 'per-10000' && counter ? `${UNIT_WORDS[unit][lang]} ${counter[lang]}` : word[lang];
  return rate === '' ? '' : lang === 'zh' ? `单位：${rate}` : `in ${rate}`;
}
