import type { Observation } from '../observation/observation.ts';
import { isReported } from './choose-observation.ts';
import type { Bounded } from './interval.ts';

const NONE: Bounded = { value: null, low: null, high: null, bound: null };

/** The numbers of an observation: an absence carries none, whatever stood there before it was withdrawn. */
export function numbersOf(observation: (Bounded & Pick<Observation, 'status'>) | null): Bounded {
  if (!observation || !isReported(observation)) return NONE;
  const { value, low, high, bound } = observation;
  return { value, low, high, bound };
}
