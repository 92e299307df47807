import type { Observation } from '#core/observation/observation.ts';
import type { Taken } from './words.ts';

/** How many figures, and how many plans without one, were taken from a document. */
export function countTaken(observations: readonly Pick<Observation, 'status'>[]): Taken {
  const count = (status: Observation['status']) => observations.filter((one) => one.status === status).length;
  return { figures: count('reported'), plans: count('plan-only') };
}
