import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Bound } from '../figure/figure.ts';
import { BOUND_WORDS } from '../tidy/tidy-rows.ts';

/** What kind of number a figure is, in a column of its own. */
export const BOUND_NAMES: Readonly<Record<Bound, Bilingual>> = {
  exact: { zh: BOUND_WORDS.exact, en: 'exact' },
  'at-least': { zh: BOUND_WORDS['at-least'], en: 'at least' },
  'at-most': { zh: BOUND_WORDS['at-most'], en: 'at most' },
  about: { zh: BOUND_WORDS.about, en: 'about' },
  range: { zh: BOUND_WORDS.range, en: 'range' },
};
