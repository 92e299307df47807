import type { Bilingual } from '../catalogue/catalogue.ts';
import type { ReasonCode } from '../compare/panel.ts';
import { joinNames } from './join-names.ts';
import { isReportedCell, type PanelFacts, type ToldCell } from './told-cell.ts';

/**
 * What may be said of which is more (COMPARABILITY.md §8, §10): nothing where nothing is compared, that it is
 * undecided where it is, and otherwise who is higher, with what speaks against taking it at its face.
 */
export function tellOrder(facts: PanelFacts): Bilingual | null {
  const { verdict, reasons, told } = facts;
  if (verdict === 'not-comparable') return told.filter(isReportedCell).length > 1 ? NOT_COMPARED : null;
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

const NOT_COMPARED: Bilingual = {
  zh: '口径各不相同，不能相比。',
  en: 'Their scopes differ, so they are not compared.',
};

const DOUBTS: readonly (readonly [readonly ReasonCode[], Bilingual])[] = [
  [['separate-campaigns'], { zh: '活动各自开展', en: 'the campaigns are separate' }],
  [['periods-differ', 'period-length-differs'], { zh: '时期不同', en: 'the periods differ' }],
  [['denominator-dates-differ'], { zh: '分母日期不同', en: 'the denominators differ in date' }],
  [['period-unknown'], { zh: '起止不全', en: 'dates are missing' }],
];

function tellDecided({ unit }: PanelFacts, axis: readonly ToldCell[]): Bilingual | null {
  const isRate = unit === 'percent' || unit === 'per-10000';
  const [more, most] = isRate ? ['高于', '最高'] : ['多于', '最多'];
  const top = axis.filter(({ cell }) => cell.rank?.worst === 1);
  const [first, another] = top;
  const [other, third] = axis.filter((told) => told !== first);
  if (!first || !other) return null;
  if (third) {
    if (another) return null;
    return {
      zh: `以上各地中${first.name.zh}${most}`,
      en: `Of these ${first.name.en} has the highest figure`,
    };
  }
  if (another)
    return {
      zh: `${first.name.zh}与${other.name.zh}相同`,
      en: `${first.name.en} and ${other.name.en} are equal`,
    };
  return {
    zh: `${first.name.zh}${more}${other.name.zh}`,
    en: `${first.name.en} is higher than ${other.name.en}`,
  };
}
