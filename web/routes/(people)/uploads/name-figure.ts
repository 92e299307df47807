import type { Lang } from '#core/catalogue/catalogue.ts';
import type { SaidFigure } from '#worker/uploads/upload-schemas.ts';

type Told = Pick<SaidFigure, 'cell' | 'district' | 'metric' | 'scope' | 'period'>;

/** Whose figure for what it is. */
export const nameFigure = ({ district, metric }: Told, lang: Lang): string =>
  `${district[lang]} · ${metric[lang]}`;

/** For which time, and what it covers where that is not the whole district. */
export function placeFigure({ cell, period, scope }: Told, lang: Lang): string {
  const isWhole = cell.split('\t')[2] === 'district';
  return isWhole ? period[lang] : `${period[lang]} · ${scope[lang]}`;
}
