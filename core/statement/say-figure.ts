import type { Bilingual } from '../catalogue/catalogue.ts';
import type { InsistedFigure } from '../compare/insist.ts';
import { STATUS_WORDS } from '../observation/status-words.ts';
import { stateFigure } from './state-figure.ts';

/** The figure with its bound and unit, or the kind of its absence. */
export function sayFigure({ bound, status, counter, ...figure }: InsistedFigure): Bilingual {
  return bound === null ? STATUS_WORDS[status] : stateFigure({ ...figure, bound }, counter);
}
