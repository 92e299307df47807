import type { Bilingual } from '../catalogue/catalogue.ts';
import { formatFigure } from '../figure/format-figure.ts';
import type { Figure } from '../figure/figure.ts';

/** A figure with its bound and unit: 1600余人次 / "≥1,600 person-times". */
export function stateFigure(figure: Figure, counter: Bilingual | null): Bilingual {
  return {
    zh: formatFigure(figure, { lang: 'zh', counter }),
    en: formatFigure(figure, { lang: 'en', counter }),
  };
}
