import type { Bilingual, MetricKind } from '../../catalogue/catalogue.ts';
import { UNIT_NOUNS } from '../../statement/unit-nouns.ts';
import { quote } from '../../text/quote.ts';
import { nameOf, type PairMember } from '../member.ts';
import type { Reason } from '../panel.ts';
import { reasonOf } from '../reason-words.ts';

/** Judges two figures that may be of any metric; null where it has nothing to object. */
export type PairRule = (a: PairMember, b: PairMember) => Reason | null;

/** COMPARABILITY.md §1a: two metrics. */
export const judgeMetrics: PairRule = (a, b) => {
  if (a.metric.id === b.metric.id) return null;
  return reasonOf('metric-differs', {
    zh: `${quote(a.metric.name.zh)}与${quote(b.metric.name.zh)}不是同一指标。`,
    en: `${quote(a.metric.name.en)} and ${quote(b.metric.name.en)} are different metrics.`,
  });
};

/** §1b: persons, person-times, events. */
export const judgeUnits: PairRule = (a, b) => {
  const [one, other] = [UNIT_NOUNS[a.observation.unit], UNIT_NOUNS[b.observation.unit]];
  if (a.observation.unit === b.observation.unit) return null;
  return reasonOf('unit-differs', {
    zh: `${nameOf(a).zh}报的是${one.zh}，${nameOf(b).zh}报的是${other.zh}，单位不同，不能换算。`,
    en: `${nameOf(a).en} reports ${one.en}, ${nameOf(b).en} ${other.en}: different units, and neither can be converted.`,
  });
};

/** §1c: stock, flow, increment. */
export const judgeKinds: PairRule = (a, b) => {
  const [one, other] = [KINDS[a.observation.kind], KINDS[b.observation.kind]];
  if (a.observation.kind === b.observation.kind) return null;
  return reasonOf('kind-differs', {
    zh: `${nameOf(a).zh}说的是${one.zh}，${nameOf(b).zh}说的是${other.zh}。`,
    en: `${nameOf(a).en} tells ${one.en}, ${nameOf(b).en} ${other.en}.`,
  });
};

const KINDS: Readonly<Record<MetricKind, Bilingual>> = {
  stock: { zh: '某一天有多少', en: 'how many there are on a day' },
  flow: { zh: '一段时间里发生多少', en: 'how many came about over a time' },
  increment: { zh: '比原来多多少', en: 'how many more than before' },
};
