import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Observation, Status } from './observation.ts';
import { STATUS_WORDS } from './status-words.ts';

/** How much is known: a figure that is exact or only bounded, or the kind of absence. */
export type FigureState = 'exact' | 'qualified' | Exclude<Status, 'reported'>;

/** Every state, in the order in which a legend tells them. */
export const FIGURE_STATES: readonly FigureState[] = [
  'exact',
  'qualified',
  'plan-only',
  'not-reported',
  'not-applicable',
  'withdrawn',
];

export const stateOf = ({ status, bound }: Pick<Observation, 'status' | 'bound'>): FigureState => {
  if (status !== 'reported') return status;
  return bound === 'exact' ? 'exact' : 'qualified';
};

/** Whether there is a figure. */
export const isKnown = (state: FigureState): boolean => state === 'exact' || state === 'qualified';

/** The word for each state: 确数, 概数, 仅有计划. */
export const STATE_WORDS: Readonly<Record<FigureState, Bilingual>> = {
  ...STATUS_WORDS,
  exact: { zh: '确数', en: 'exact' },
  qualified: { zh: '概数', en: 'qualified' },
};
