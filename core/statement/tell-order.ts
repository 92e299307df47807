import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Reason, ReasonCode } from '../compare/panel.ts';
import { joinNames } from './join-names.ts';
import { tellEqual, tellMore, tellMost } from './tell-more.ts';
import { isReportedCell, type PanelFacts, type ToldCell } from './told-cell.ts';

/**
 * What may be said of which is more (COMPARABILITY.md §8, §10): nothing where nothing is compared, that it is
 * undecided where it is, and otherwise who is higher, with what speaks against taking it at its face.
 */
export function tellOrder(facts: PanelFacts): Bilingual | null {
  const { verdict, reasons, told } = facts;
  if (verdict === 'not-comparable')
    return told.filter(isReportedCell).length > 1 ? tellForbidden(reasons) : null;
  const undecided = reasons.find(({ code }) => code === 'order-undecided');
  if (undecided) return { zh: undecided.zh, en: undecided.en };
  const order = tellDecided(
    facts,
    told.filter(({ cell }) => cell.onAxis),
  );
  if (!order) return null;
  const doubts = DOUBTS.filter(([codes]) => reasons.some(({ code }) => codes.includes(code))).map(
    ([, words]) => words,
  );
  if (doubts.length === 0) return { zh: `${order.zh}。`, en: `${order.en}.` };
  return {
    zh: `${order.zh}，但${joinNames(doubts, 'zh')}。`,
    en: `${order.en}, though ${joinNames(doubts, 'en')}.`,
  };
}

function tellForbidden(reasons: readonly Reason[]): Bilingual {
  return reasons.some(({ code }) => code === 'scopes-differ') ? SCOPES_DIFFER : TOO_FAR;
}

const SCOPES_DIFFER: Bilingual = {
  zh: '口径各不相同，不能相比。',
  en: 'Their scopes differ, so they are not compared.',
};

const TOO_FAR: Bilingual = {
  zh: '时期相隔超过五年，不能相比。',
  en: 'Their periods lie more than five years apart, so they are not compared.',
};

const DOUBTS: readonly (readonly [readonly ReasonCode[], Bilingual])[] = [
  [['separate-campaigns'], { zh: '活动各自开展', en: 'the campaigns are separate' }],
  [['periods-differ', 'period-length-differs'], { zh: '时期不同', en: 'the periods differ' }],
  [['denominator-dates-differ'], { zh: '分母日期不同', en: 'the denominators differ in date' }],
  [['periods-far'], { zh: '相隔一年以上', en: 'they lie a year or more apart' }],
  [['period-unknown'], { zh: '起止不全', en: 'dates are missing' }],
  [['base-unknown'], { zh: '增量的起点不明', en: 'the base is unknown' }],
  [['base-differs'], { zh: '增量的起点不同', en: 'the bases differ' }],
  [['growth-percent'], { zh: '增幅各比自身', en: 'each growth rate is on its own base' }],
];

function tellDecided({ unit }: PanelFacts, axis: readonly ToldCell[]): Bilingual | null {
  const top = axis.filter(({ cell }) => cell.rank?.worst === 1);
  const [first, another] = top;
  const [other, third] = axis.filter((told) => told !== first);
  if (!first || !other) return null;
  if (third) return another ? null : tellMost(first.name, unit);
  return another ? tellEqual(first.name, other.name) : tellMore(first.name, other.name, unit);
}
