import type { Bilingual, District } from '../catalogue/catalogue.ts';
import type { Comparand } from './comparand.ts';
import type { Reason } from './panel.ts';

/** A district with the figure it reports: what the rules judge. */
export interface Member {
  readonly district: District;
  readonly observation: Comparand;
}

/** Judges the members that would share an axis; null where it has nothing to object. */
export type Rule = (axis: readonly Member[]) => Reason | null;

export function nameOf(member: Member): Bilingual {
  return member.district.name;
}
