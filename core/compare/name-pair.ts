import type { Bilingual } from '../catalogue/catalogue.ts';
import { statePeriod } from '../period/state-period.ts';
import type { PairMember } from './member.ts';

/** Two members with names that tell them apart: of one district, by metric, or else by scope, or else by period. */
export function namePair(a: PairMember, b: PairMember): readonly [PairMember, PairMember] {
  if (a.district.slug !== b.district.slug) return [a, b];
  const nameOf = distinguishing(a, b);
  return [rename(a, nameOf(a)), rename(b, nameOf(b))];
}

function distinguishing(a: PairMember, b: PairMember): (member: PairMember) => Bilingual {
  if (a.metric.id !== b.metric.id) return ({ metric }) => metric.name;
  if (a.observation.scope.id !== b.observation.scope.id) return ({ observation }) => observation.scope.name;
  return ({ observation }) => statePeriod(observation.period);
}

function rename(member: PairMember, { zh, en }: Bilingual): PairMember {
  const { name } = member.district;
  return { ...member, name: { zh: `${name.zh}（${zh}）`, en: `${name.en} (${en})` } };
}
