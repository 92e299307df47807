import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Reason, ReasonCode } from './panel.ts';

interface ReasonWords {
  /** The section of COMPARABILITY.md, without its §. */
  readonly rule: string;
  /** For a chart: at most eight characters, at most four words. */
  readonly short: Bilingual;
}

/** What every reason of its kind has in common: the rule that it comes from, and its short form. */
export const REASON_WORDS: Readonly<Record<ReasonCode, ReasonWords>> = {
  'metric-differs': words('1a', '指标不同', 'Different metrics'),
  'unit-differs': words('1b', '单位不同', 'Different units'),
  'kind-differs': words('1c', '类型不同', 'Different kinds'),
  'scopes-differ': words('3a', '口径不同', 'Different scopes'),
  'scope-apart': words('3b', '口径另列', 'Other scope apart'),
  'none-reports': words('4', '均无数字', 'No figures'),
  'one-reports': words('4', '仅一地有数', 'One district only'),
  'separate-campaigns': words('5', '各自开展', 'Separate campaigns'),
  'periods-differ': words('6a', '时期不同', 'Different periods'),
  'period-length-differs': words('6b', '时长不同', 'Different lengths'),
  'period-unknown': words('6c', '时期不全', 'Dates missing'),
  'period-inferred': words('6d', '时期系推断', 'Dates inferred'),
  'periods-overlap': words('6e', '时期部分重叠', 'Periods overlap'),
  'periods-far': words('6f', '相距一年以上', 'Over a year apart'),
  'periods-too-far': words('6g', '相距超过五年', 'Over five years apart'),
  'period-apart': words('6g', '时期另列', 'Other period apart'),
  'bound-open': words('7', '不是确数', 'Not exact'),
  'order-undecided': words('8', '先后未定', 'Order undecided'),
  'base-unknown': words('11a', '起点不明', 'Base unknown'),
  'base-differs': words('11b', '起点不同', 'Different bases'),
  'growth-percent': words('11c', '增幅各比自身', 'Each its own base'),
  'bound-too-open': words('13b', '余地过大', 'Bounds too wide'),
  'zero-divisor': words('13b', '除数为零', 'Divided by zero'),
  'beyond-digits': words('13b', '位数过多', 'Too many digits'),
  'not-additive': words('13c', '不可相加', 'Cannot be added'),
  'some-missing': words('13d', '有地缺数', 'Figures missing'),
  'programme-figures': words('13e', '项目各是各的', 'Separate programmes'),
  'more-than-two': words('13f', '不止两个数字', 'More than two'),
  'most-shared': words('13g', '并列最多', 'First place shared'),
  'no-rate': words('16a', '都算不出', 'No rate anywhere'),
  'one-rate': words('16a', '仅一地算得出', 'One rate only'),
  'denominator-missing': words('16a', '缺分母', 'Denominator missing'),
  'source-missing': words('16a', '没有来源', 'No source'),
  'denominator-date': words('16b', '分母日期不合', 'Denominator date unfit'),
  'denominator-zero': words('16c', '分母可能是零', 'Denominator may be zero'),
  'rate-too-open': words('16c', '余地过大难除', 'Too open to divide'),
  'denominator-dates-differ': words('16d', '分母日期不同', 'Denominator dates differ'),
  'denominator-inferred': words('16e', '分母日期系推断', 'Denominator date inferred'),
};

/** The reason in full, from the sentence that names the districts. */
export function reasonOf(code: ReasonCode, { zh, en }: Bilingual): Reason {
  return { code, zh, en, ...REASON_WORDS[code] };
}

function words(rule: string, zh: string, en: string): ReasonWords {
  return { rule, short: { zh, en } };
}
