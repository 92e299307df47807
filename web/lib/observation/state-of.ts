import type { Observation } from '#core/observation/observation.ts';

/** How much is known: exact, qualified, or the kind of absence. */
export const stateOf = ({ status, bound }: Pick<Observation, 'status' | 'bound'>): string => {
  if (status !== 'reported') return status;
  return bound === 'exact' ? 'exact' : 'qualified';
};
