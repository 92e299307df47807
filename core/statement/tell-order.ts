import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Reason, ReasonCode } from '../compare/panel.ts';
import { joinNames } from './join-names.ts';
import { tellEqual, tellMore, tellMost } from './tell-more.ts';
import { isReportedCell, type PanelFacts, type ToldCell } from './told-cell.ts';

/**
 * What may be said of which is more (COMPARABILITY.md §8, §10, §13g): nothing where nothing is compared, that it is
 * undecided where it is, and otherwise who is higher, with what speaks against taking it at its face.
 */
export function tellOrder(facts: PanelFacts): Bilingual | null {
  const { verdict, reasons, told } = facts;
  if (verdict === 'not-comparable')
    return told.filter(isReportedCell).length > 1 ? tellForbidden(reasons) : null;
  const undecided = reasons.find(({ code }) => code === 'order-undecided');
  const axis = told.filter(({ cell }) => cell.onAxis);
  const order = tellMostOf(facts, axis) ?? (undecided ? null : tellDecided(facts, axis));
  const parts = [order && addDoubts(order, reasons), undecided].filter(
    (part) => part !== null && part !== undefined,
  );
  if (parts.length === 0) return null;
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(' ') };
}

function addDoubts({ zh, en }: Bilingual, reasons: readonly Reason[]): Bilingual {
  const doubts = DOUBTS.filter(([codes]) => reasons.some(({ code }) => codes.includes(code))).map(
    ([, words]) => words,
  );
  if (doubts.length === 0) return { zh: `${zh}。`, en: `${en}.` };
  return { zh: `${zh}，但${joinNames(doubts, 'zh')}。`, en: `${en}, though ${joinNames(doubts, 'en')}.` };
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

/** Of three or more; of two it is told which is more. */
function tellMostOf({ unit, summary }: PanelFacts, axis: readonly ToldCell[]): Bilingual | null {
  const most = axis.find(({ cell }) => cell.district === summary.most.district);
  return most && axis.length > 2 ? tellMost(most.name, unit) : null;
}

function tellDecided({ unit }: PanelFacts, axis: readonly ToldCell[]): Bilingual | null {
  const [first, equal] = axis.filter(({ cell }) => cell.rank?.worst === 1);
  const others = axis.filter((told) => told !== first);
  const [other, third] = others;
  if (!first || !other) return null;
  if (equal) return third ? null : tellEqual(first.name, other.name);
  return tellMore(first.name, nameOthers(others), unit);
}

const MOST_NAMES = 8;

function nameOthers(others: readonly ToldCell[]): Bilingual {
  const { length } = others;
  if (length > MOST_NAMES) return { zh: `以上其余${length}地`, en: `the other ${length} with a figure` };
  const names = others.map(({ name }) => name);
  return { zh: joinNames(names, 'zh'), en: joinNames(names, 'en') };
}
