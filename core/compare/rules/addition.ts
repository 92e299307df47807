import type { Bilingual, ScopeKind } from '../../catalogue/catalogue.ts';
import type { UnitId } from '../../figure/units.ts';
import { nameSome } from '../../statement/name-some.ts';
import type { Reason, ReasonCode } from '../panel.ts';
import { reasonOf } from '../reason-words.ts';
import type { SummaryFacts } from '../summary/summary-facts.ts';
import { quote } from '../../text/quote.ts';

/** Judges whether the figures of a panel may be put together; null where it has nothing to object. */
export type AdditionRule = (facts: SummaryFacts) => Reason | null;

/** COMPARABILITY.md §13c: percentages and rates are not added. */
export const judgeAdditive: AdditionRule = ({ metric: { unit } }) => {
  const words = NOT_ADDITIVE[unit];
  return words ? reasonOf('not-additive', words) : null;
};

const NOT_ADDITIVE: Readonly<Partial<Record<UnitId, Bilingual>>> = {
  percent: { zh: '百分比不能相加，也不能平均。', en: 'Percentages can be neither added nor averaged.' },
  'per-10000': {
    zh: '每万人之比不能相加，也不能平均。',
    en: 'Rates per 10,000 can be neither added nor averaged.',
  },
};

/** §13e: what bears one name was yet run by each district for itself. */
export const judgeProgrammes: AdditionRule = ({ axis }) => {
  const scope = axis[0]?.observation.scope;
  if (!scope || !OWN_TO_EACH.includes(scope.kind)) return null;
  return reasonOf('programme-figures', {
    zh: `${quote(scope.name.zh)}的数字各是各的，不合在一起算。`,
    en: `Figures of ${quote(scope.name.en)} are each district’s own and are not put together.`,
  });
};

const OWN_TO_EACH: readonly ScopeKind[] = ['campaign', 'programme', 'product'];

/** §13a: any call for caution but that a figure is not exact. */
export const judgeOtherCautions: AdditionRule = ({ reasons }) =>
  reasons.find(({ code }) => !ALLOWED.includes(code)) ?? null;

const ALLOWED: readonly ReasonCode[] = ['bound-open', 'order-undecided', 'scope-apart', 'period-apart'];

/** §13d: somebody who is listed is not among those compared. */
export const judgeMissing: AdditionRule = ({ districts, axis }) => {
  const compared = new Set(axis.map(({ district }) => district.slug));
  const missing = districts.filter(({ slug }) => !compared.has(slug));
  if (missing.length === 0) return null;
  const { zh, en } = nameSome(missing.map(({ name }) => name));
  return reasonOf('some-missing', {
    zh: `${zh}没有可与其余各地相比的数字。`,
    en: `There is no figure of ${en} that compares with the others.`,
  });
};
