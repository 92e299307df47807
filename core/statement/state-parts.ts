import type { Bilingual } from '../catalogue/catalogue.ts';
import type { CellBasis, PanelBasis } from '../compare/panel.ts';
import { statePeriod } from '../period/state-period.ts';
import { stateFigure } from './state-figure.ts';

/** A rate with what it was made from: 每万名12.3人（641人，青年52.1万人，2022年6月30日）. */
export function addParts(
  { zh, en }: Bilingual,
  { numerator, denominator }: CellBasis,
  basis: PanelBasis,
): Bilingual {
  if (!denominator) return { zh, en };
  const over = stateFigure(numerator, basis.numerator.counter);
  const under = stateFigure(denominator, basis.metric.counter);
  const { name } = basis.metric;
  const day = statePeriod(denominator.period);
  return {
    zh: `${zh}（${over.zh}，${name.zh}${under.zh}，${day.zh}）`,
    en: `${en} (${over.en}; ${name.en}: ${under.en}, ${day.en})`,
  };
}
