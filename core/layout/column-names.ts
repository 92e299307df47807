import { matchKey } from '../tidy/match-key.ts';

/** What a column says of all the figures in its rows. The first name is the one that is written. */
const labelNames = {
  district: ['区县', 'district', '区', '县区', '区/县', '区（县）', '地区', '县（市、区）', '区市', '各区县'],
  metric: ['指标', 'metric', '指标名称', 'indicator', '项目', '项目名称', '统计指标'],
  value: ['数值', 'value', '值', '数据', '数量', '数字', '完成数', '完成情况'],
  unit: ['单位', 'unit', '计量单位'],
  period: ['时期', 'period', '时间', '期间', '统计时期', '统计期间', '年份', '年度', '月份', '日期', '季度'],
  start: ['开始', 'start', '开始日期', '开始时间', '起始日期'],
  end: ['截止', 'end', '截止日期', '截止时间', '结束日期'],
  scope: ['口径', 'scope', '统计口径'],
  status: ['状态', 'status'],
  source: ['来源', 'source', '数据来源'],
  locator: ['出处', 'locator'],
  note: ['备注', 'note', '说明', '注'],
} as const;

/** What we add ourselves to a file and the upload leaves aside, because it follows from the rest. */
const derivedNames = {
  subject: ['主题', 'subject'],
  low: ['下限', 'low'],
  high: ['上限', 'high'],
  bound: ['界', 'bound'],
  problem: ['问题', 'problem'],
  sinceVersion: ['自版本', 'sinceVersion', 'since version'],
  document: ['来源文件', 'document'],
  verdict: ['能否比较', 'verdict'],
  dataVersion: ['数据版本', 'data version'],
} as const;

const indexNames = ['序号', '编号', '序', 'no', 'no.', '#', '排名', '名次', '位次', 'rank'];

export type Label = keyof typeof labelNames;
export type DerivedColumn = keyof typeof derivedNames;

export const LABELS = Object.keys(labelNames) as readonly Label[];
/** What a column beside the figures can say. */
export const SIDE_LABELS = LABELS.filter((label) => label !== 'value');

const allNames = { ...labelNames, ...derivedNames };
const labelByKey = new Map(
  LABELS.flatMap((label) => labelNames[label].map((name) => [matchKey(name), label] as const)),
);
const derivedKeys = new Set(Object.values(derivedNames).flatMap((names) => names.map(matchKey)));
const indexKeys = new Set(indexNames.map(matchKey));

/** The name under which a column is written. */
export function headerOf(column: Label | DerivedColumn): string {
  return allNames[column][0];
}

export function labelOf(text: string): Label | null {
  return labelByKey.get(matchKey(text)) ?? null;
}

export function isDerived(text: string): boolean {
  return derivedKeys.has(matchKey(text));
}

/** A number that counts or ranks the rows, and is no figure. */
export function isIndex(text: string): boolean {
  return indexKeys.has(matchKey(text));
}
