import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Interval } from '../compare/interval.ts';
import { WHOLE_DISTRICT } from '../compare/order-scopes.ts';
import type { Finding } from '../history/data-note.ts';
import { placesOf } from '../history/derived-interval.ts';
import type { FigureOf } from '../history/fitting-figures.ts';
import { statePeriod } from '../period/state-period.ts';
import { stateFigure } from './state-figure.ts';
import { stateInterval } from './state-interval.ts';

/** A check of a district's increment or growth in words: what the figures make of each other, and what does not fit. */
export function tellFinding(finding: Finding, district: Bilingual): Bilingual {
  const parts = [tellFigures(finding, district), tellVerdict(finding), ...tellRemarks(finding)];
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(' ') };
}

function tellFigures(finding: Finding, district: Bilingual): Bilingual {
  const { code, before, after, increment, base, derived } = finding;
  const { scope } = after.observation;
  const place =
    scope.id === WHOLE_DISTRICT
      ? district
      : { zh: `${district.zh}（${scope.name.zh}）`, en: `${district.en} (${scope.name.en})` };
  const given = [code === 'growth-against-increment' ? null : before, after, increment].filter(
    (one) => one !== null,
  );
  const told = given.map(tellFigure);
  const made = madeOf(finding, base, derived);
  return {
    zh: `${place.zh}：${told.map(({ zh }) => zh).join('，')}${made ? `，${made.zh}` : ''}。`,
    en: `${place.en}. ${told.map(({ en }) => `${en}.`).join(' ')}${made ? ` ${made.en}.` : ''}`,
  };
}

/** What follows from the figures by reckoning. */
function madeOf(
  { code, after, growth }: Finding,
  base: Interval | null,
  derived: Interval,
): Bilingual | null {
  if (code === 'increment-exceeds') return null;
  const { unit } = after.observation;
  if (!growth) {
    const words = stateInterval(derived, { unit, counter: after.metric.counter });
    return derived.high < 0
      ? { zh: '后者少于前者', en: 'The later total is the smaller' }
      : { zh: `两期总数相差${words.zh}`, en: `The totals differ by ${words.en}` };
  }
  const percent = stateInterval(derived, {
    unit: 'percent',
    counter: null,
    places: placesOf(growth.observation) + 1,
  });
  if (!base) return { zh: `推得增幅${percent.zh}`, en: `This makes growth of ${percent.en}` };
  const total = stateInterval(base, { unit, counter: after.metric.counter });
  return {
    zh: `推得此前为${total.zh}，增幅${percent.zh}`,
    en: `This makes ${total.en} before, and growth of ${percent.en}`,
  };
}

function tellFigure({ metric, observation }: FigureOf): Bilingual {
  const figure = figureOf({ metric, observation });
  const period = statePeriod(observation.period);
  return {
    zh: `${metric.name.zh}${figure.zh}（${period.zh.replace('（推断）', '，推断')}）`,
    en: `${metric.name.en}: ${figure.en}, ${period.en}`,
  };
}

function figureOf({ metric, observation }: FigureOf): Bilingual {
  return stateFigure({ ...observation, bound: observation.bound ?? 'about' }, metric.counter);
}

function tellVerdict({ code, growth, given, agrees }: Finding): Bilingual {
  if (code === 'increment-exceeds')
    return {
      zh: '增量大于总数，两者不合。',
      en: 'The increase is larger than the total: they do not agree.',
    };
  const verdict = VERDICTS[String(agrees) as keyof typeof VERDICTS];
  if (!growth)
    return { zh: `与所载增量${verdict.zh}。`, en: `With the increase as given this ${verdict.en}.` };
  const figure = figureOf(growth);
  if (growth.observation.bound !== 'exact')
    return {
      zh: `与所载增幅${figure.zh}${verdict.zh}。`,
      en: `With growth as given, ${figure.en}, this ${verdict.en}.`,
    };
  const places = placesOf(growth.observation) + 1;
  const range = {
    zh: `${given.low.toFixed(places)}%至${given.high.toFixed(places)}%`,
    en: `${given.low.toFixed(places)}% to ${given.high.toFixed(places)}%`,
  };
  return {
    zh: `所载增幅为${figure.zh}，按四舍五入相当于${range.zh}，与推得的${verdict.zh}。`,
    en: `Growth is given as ${figure.en}, which, if rounded, stands for ${range.en}; with what follows from the figures this ${verdict.en}.`,
  };
}

const VERDICTS = {
  true: { zh: '相合', en: 'agrees' },
  false: { zh: '不合', en: 'does not agree' },
  null: { zh: '是否相合不能断定', en: 'may or may not agree' },
} as const;

/** What else the reader has to know to judge the check. */
function tellRemarks({
  code,
  before,
  after,
  growth,
  increment,
  base,
  derived,
  agrees,
}: Finding): readonly Bilingual[] {
  const remarks: Bilingual[] = [];
  if (growth && agrees === false && isCutOff(growth, derived))
    remarks.push({
      zh: '若原文舍去小数而不是四舍五入，则相合。',
      en: 'If the source cut the decimals off instead of rounding, it would agree.',
    });
  if (code !== 'growth-against-increment' || before) return remarks;
  if (increment?.observation.period.start === null)
    remarks.push({
      zh: '增量和增幅的起点均未写明，按同一起点核对。',
      en: 'From when the increase and the growth count is not said; they are taken to count from the same time.',
    });
  if (base)
    remarks.push({
      zh: `此前的${after.metric.name.zh}没有公布，推得的数无从核对。`,
      en: `No earlier figure of ${after.metric.name.en} is published against which to hold the one worked out.`,
    });
  return remarks;
}

function isCutOff({ observation }: FigureOf, { low, high }: Interval): boolean {
  const { value, bound } = observation;
  if (bound !== 'exact' || value === null) return false;
  return low >= value && high < value + 10 ** -placesOf(observation);
}
