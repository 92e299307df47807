import type { Observation } from '../observation/observation.ts';
import type { CellBasis } from './panel.ts';

/** An observation as it is compared: where it is a rate, with what it was made from. */
export interface Comparand extends Observation {
  readonly basis?: CellBasis;
}
