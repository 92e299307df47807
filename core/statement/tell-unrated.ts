import type { Bilingual } from '../catalogue/catalogue.ts';
import { groupBy } from '../compare/group-by.ts';
import type { PanelBasis } from '../compare/panel.ts';
import { statePeriod } from '../period/state-period.ts';
import { joinNames } from './join-names.ts';
import { stateFigure } from './state-figure.ts';
import type { ToldCell } from './told-cell.ts';

/** Who reports a figure of which there is no rate, and why: a clause for each reason (COMPARABILITY.md §16). */
export function tellUnrated(told: readonly ToldCell[], basis: PanelBasis | null): readonly Bilingual[] {
  if (!basis) return [];
  const unrated = groupBy(told, ({ cell }) => cell.basis?.missing?.zh);
  return [...unrated.values()].map((alike) => {
    const names = alike.map((place) => nameWithFigure(place, basis));
    const why = alike[0]?.cell.basis?.missing;
    return {
      zh: `${joinNames(names, 'zh')}${why?.zh ?? ''}`,
      en: `${joinNames(names, 'en')}: ${why?.en ?? ''}`,
    };
  });
}

/** 西固（2023年259人） */
function nameWithFigure({ name, cell }: ToldCell, { numerator }: PanelBasis): Bilingual {
  if (!cell.basis) return name;
  const figure = stateFigure(cell.basis.numerator, numerator.counter);
  const period = cell.period && statePeriod(cell.period);
  return {
    zh: `${name.zh}（${period?.zh ?? ''}${figure.zh}）`,
    en: `${name.en} (${[figure.en, period?.en].filter(Boolean).join(', ')})`,
  };
}
