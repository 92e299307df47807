import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Figure } from '../figure/figure.ts';
import { formatNumberWithBound } from '../figure/format-figure.ts';

/** The larger to the smaller, as so many to one: 山亭与西固之比约为2.47比1 / "Shanting to Xigu is ≈2.47 to 1". */
export function tellRatio(more: Bilingual, less: Bilingual, ratio: Figure): Bilingual {
  const [is, figure] =
    ratio.bound === 'about' ? ['约为', { ...ratio, bound: 'exact' as const }] : ['为', ratio];
  return {
    zh: `${more.zh}与${less.zh}之比${is}${formatNumberWithBound(figure, 'zh')}比1`,
    en: `${more.en} to ${less.en} is ${formatNumberWithBound(ratio, 'en')} to 1`,
  };
}
