import type { Bilingual } from '../catalogue/catalogue.ts';
import { headerOf } from '../layout/column-names.ts';
import type { Table } from '../table/grid.ts';
import type { TidyColumn } from './tidy-rows.ts';

/** What a column holds and how it is filled in. */
const NOTES: Readonly<Record<TidyColumn, Bilingual>> = {
  district: {
    zh: '区县名称、别名或六位代码；同名的区前面加上市名。',
    en: 'Name, alias or six-digit code of the district; with its city in front where two have one name.',
  },
  metric: { zh: '目录里的指标名称或别名。', en: 'Name or alias of a metric of the catalogue.' },
  value: {
    zh: '照原文写，余、近、超、约都要保留，例如 1,600余、近300、3至4。空白不是零，也不是未报送。',
    en: 'As printed, with every qualifier (余, 近, 超, 约). A blank is neither zero nor “not reported”.',
  },
  unit: {
    zh: '金额必须写明元、万元或亿元；人与人次不能互换。',
    en: 'Money needs 元, 万元 or 亿元; persons and person-times are never exchanged.',
  },
  period: {
    zh: '2025、2025-H1、2025-Q2、2025-03、2025-03-09，或 起/止；推算的后面写（推断）。',
    en: '2025, 2025-H1, 2025-Q2, 2025-03, 2025-03-09, or start/end; （推断） after what was inferred.',
  },
  scope: {
    zh: '留空是全区；某项活动、项目、产品或领域写成“活动：名称”等。',
    en: 'Blank is the whole district; else 活动, 项目, 产品 or 领域, a colon, and the name.',
  },
  status: {
    zh: '没有数时写：未报送、仅有计划、不适用；撤回已发布的数写：已撤回。',
    en: 'Where there is no figure: 未报送 (not reported), 仅有计划 (plan only), 不适用 (not applicable); 已撤回 (withdrawn) takes back what stands.',
  },
  source: { zh: '来源的编号或标题；可以留空。', en: 'Id or title of the source; may be blank.' },
  locator: { zh: '在来源中的位置，例如 第5段第2句。', en: 'Where in the source it stands.' },
  note: { zh: '其他需要说明的。', en: 'Anything else to be said.' },
  low: {
    zh: '不少于此数（元、人等基本单位）；空白为不封口。',
    en: 'At least this, in the base unit; blank where open.',
  },
  high: { zh: '不多于此数；空白为不封口。', en: 'At most this; blank where open.' },
  bound: {
    zh: '数值是确数、至少、至多、约数还是区间。',
    en: 'Whether the value is exact, at least, at most, about, or a range.',
  },
  subject: { zh: '指标所属的主题。', en: 'The subject of the metric.' },
  sinceVersion: { zh: '这个数自哪一版起。', en: 'The version that brought the figure.' },
};

/** A sheet that says what stands in each column. */
export function notesTable(columns: readonly TidyColumn[], version: number): Table {
  return [
    ['列', '说明', 'Note'],
    ...columns.map((column) => [headerOf(column), NOTES[column].zh, NOTES[column].en]),
    ['版本', `第 ${version} 版的数字`, `The figures of version ${version}`],
  ];
}
