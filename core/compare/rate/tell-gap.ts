import type { Bilingual, Metric } from '../../catalogue/catalogue.ts';
import type { Observation } from '../../observation/observation.ts';
import { statePeriod } from '../../period/state-period.ts';
import type { Reason } from '../panel.ts';
import { reasonOf } from '../reason-words.ts';
import type { DenominatorGap } from './choose-denominator.ts';

export type RateGap = DenominatorGap | 'denominator-zero' | 'rate-too-open';

export interface GapFacts {
  readonly gap: RateGap;
  readonly denominator: Metric;
  readonly numerator: Observation;
  /** The denominator's figure at fault, where there is one. */
  readonly found: Observation | null;
}

/** Why there is no rate, in the words that follow a district's name (COMPARABILITY.md §16). */
export function tellGap({ gap, denominator: { name }, numerator, found }: GapFacts): Reason {
  switch (gap) {
    case 'denominator-missing':
      return reasonOf(gap, { zh: `缺${name.zh}数`, en: `no figure for ${name.en}` });
    case 'source-missing':
      return reasonOf(gap, tellUnsourced(name, numerator));
    case 'denominator-date':
      return reasonOf(gap, tellDate(name, numerator, found));
    case 'denominator-zero':
      return reasonOf(gap, { zh: `${name.zh}数可能是零`, en: `the figure for ${name.en} may be zero` });
    case 'rate-too-open':
      return reasonOf(gap, { zh: '数字余地过大', en: 'bounds too wide to divide' });
  }
}

function tellUnsourced(name: Bilingual, { source }: Observation): Bilingual {
  return source === null
    ? { zh: '数字没有来源', en: 'the figure has no source' }
    : { zh: `${name.zh}数没有来源`, en: `the figure for ${name.en} has no source` };
}

function tellDate(name: Bilingual, numerator: Observation, found: Observation | null): Bilingual {
  if (numerator.period.end === null || !found)
    return { zh: `截止日期不详，配不上${name.zh}数`, en: `no end date to match with ${name.en}` };
  if (found.period.end === null) return { zh: `${name.zh}数没有日期`, en: `${name.en} without a date` };
  return {
    zh: `${name.zh}数只有${statePeriod(found.period).zh}的，日期不合`,
    en: `${name.en} only as of ${found.period.end}`,
  };
}
