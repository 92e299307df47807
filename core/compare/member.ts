import type { Bilingual, District, Metric } from '../catalogue/catalogue.ts';
import type { Comparand } from './comparand.ts';
import type { Reason } from './panel.ts';

/** What the rules weigh of an observation, or of a rate. */
export type Weighed = Pick<
  Comparand,
  | 'district'
  | 'status'
  | 'value'
  | 'low'
  | 'high'
  | 'bound'
  | 'printed'
  | 'unit'
  | 'kind'
  | 'scope'
  | 'period'
  | 'basis'
>;

/** A district with the figure it reports: what the rules judge. */
export interface Member {
  readonly district: District;
  readonly observation: Weighed;
  /** What it is called where the district's name would not tell it from the other. */
  readonly name?: Bilingual;
}

/** A member that may be of another metric than the one beside it. */
export interface PairMember extends Member {
  readonly metric: Metric;
}

/** Judges the members that would share an axis; null where it has nothing to object. */
export type Rule = (axis: readonly Member[]) => Reason | null;

export function nameOf(member: Member): Bilingual {
  return member.name ?? member.district.name;
}
