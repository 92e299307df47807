import type { Bilingual, MetricKind } from '../catalogue/catalogue.ts';
import { areLengthsApart } from '../compare/rules/dates.ts';
import { STATUS_WORDS } from '../observation/status-words.ts';
import { countDays } from '../period/count-days.ts';
import type { Period } from '../period/period.ts';
import { stateLength } from '../period/state-length.ts';
import { statePeriod } from '../period/state-period.ts';
import { BREAK_WORDS } from './break-words.ts';
import type { Break, BreakCode, HistoryPoint } from './history.ts';
import { quote } from '../text/quote.ts';

/** Two figures of one district and scope that follow each other, and what surrounds them. */
export interface Neighbours {
  readonly from: HistoryPoint;
  readonly to: HistoryPoint;
  readonly kind: MetricKind;
  /** Absences that the district states for this scope. */
  readonly absences: readonly HistoryPoint[];
  /** Days after which the next stock is due. */
  readonly rhythm: number;
}

/** How much later than due a stock may come before a period counts as passed over. */
const TOLERANCE = 1.5;

/** Why no line may join two figures of one scope, or null where one may (COMPARABILITY.md §14). */
export function findBreak(neighbours: Neighbours): Break | null {
  return RULES.reduce<Break | null>((found, rule) => found ?? rule(neighbours), null);
}

type Rule = (neighbours: Neighbours) => Break | null;

/** §14a: without dates there is no place on the axis, and for what accrues no length. */
const findUnknown: Rule = ({ from, to, kind }) => {
  const isKnown = ({ period, day }: HistoryPoint): boolean =>
    day !== null && (kind === 'stock' || period.start !== null);
  if (isKnown(from) && isKnown(to)) return null;
  return tell('period-unknown', from, to, {
    zh: `${pair(from, to, 'zh')}的起止不全，不连线。`,
    en: `No line joins ${pair(from, to, 'en')}: a date is missing.`,
  });
};

/** §14b: an absence between them is shown at its place, never bridged. */
const findAbsence: Rule = ({ from, to, absences }) => {
  const between = absences.filter(({ day }) => day !== null && isWithin(day, from, to));
  if (between.length === 0) return null;
  const told = between.map(({ period, status }) => ({
    period: statePeriod(period),
    word: STATUS_WORDS[status],
  }));
  return tell('absent', from, to, {
    zh: `${told.map(({ period, word }) => `${period.zh}${word.zh}`).join('，')}，不连线。`,
    en: `No line: ${told.map(({ period, word }) => `${period.en}, ${word.en}`).join('; ')}.`,
  });
};

/** §14c: a period passed over in silence is a gap. */
const findGap: Rule = ({ from, to, kind, rhythm }) => {
  const step = stepBetween(from, to, kind);
  if (step === null || step <= (kind === 'stock' ? rhythm * TOLERANCE : 1)) return null;
  return tell('gap', from, to, {
    zh: `${pair(from, to, 'zh')}之间没有同口径的数字，不连线。`,
    en: `Nothing of this scope is reported between ${pair(from, to, 'en')}, so no line joins them.`,
  });
};

/** §14d: what is counted in both periods would be counted twice. */
const findOverlap: Rule = ({ from, to, kind }) => {
  const step = stepBetween(from, to, kind);
  if (step === null || step > 0) return null;
  return tell('periods-overlap', from, to, {
    zh: `${pair(from, to, 'zh')}的时间重叠，不连线。`,
    en: `No line joins ${pair(from, to, 'en')}: their times overlap.`,
  });
};

/** §14e: more comes about in a year than in half a year. */
const findLength: Rule = ({ from, to, kind }) => {
  if (kind === 'stock' || !areLengthsApart(from.period, to.period)) return null;
  const words = [from, to].map(({ period }) => ({
    period: statePeriod(period),
    length: stateLength(period),
  }));
  return tell('length-differs', from, to, {
    zh: `${words.map(({ period, length }) => `${period.zh}跨${length?.zh ?? ''}`).join('，')}，长短不同，不连线。`,
    en: `The spans differ in length, so no line: ${words.map(({ period, length }) => `${period.en}, ${length?.en ?? ''}`).join('; ')}.`,
  });
};

const RULES: readonly Rule[] = [findUnknown, findAbsence, findOverlap, findGap, findLength];

/** §14f: what covers something else is another row of figures. */
export function explainScopeChange(from: HistoryPoint, to: HistoryPoint): Break {
  const since = statePeriod(to.period);
  return tell('scope-changed', from, to, {
    zh: `${since.zh}的口径由${quote(from.scope.name.zh)}变为${quote(to.scope.name.zh)}，前后不相比。`,
    en: `${capitalise(since.en)}: the scope is ${quote(to.scope.name.en)}, before it ${quote(from.scope.name.en)}; the two are not compared.`,
  });
}

/** Days from the one to the other: between the two days of a stock, from the end to the next start of what accrues. */
function stepBetween(from: HistoryPoint, to: HistoryPoint, kind: MetricKind): number | null {
  const next = kind === 'stock' ? to.day : to.period.start;
  return from.day === null || next === null ? null : countDays(from.day, next);
}

function isWithin(day: string, from: HistoryPoint, to: HistoryPoint): boolean {
  return from.day !== null && to.day !== null && from.day < day && day < to.day;
}

function tell(code: BreakCode, from: HistoryPoint, to: HistoryPoint, words: Bilingual): Break {
  return { code, ...BREAK_WORDS[code], from: from.observation, to: to.observation, ...words };
}

function pair(from: HistoryPoint, to: HistoryPoint, lang: keyof Bilingual): string {
  const word = (period: Period): string => statePeriod(period)[lang];
  return `${word(from.period)}${lang === 'zh' ? '与' : ' and '}${word(to.period)}`;
}

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
