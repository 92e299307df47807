import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Fault } from '../table/row-problem.ts';

interface Facts {
  /** What was written, or what the fault is about. */
  readonly text?: string;
  /** What could have been meant. */
  readonly names?: readonly string[];
  readonly expected?: Bilingual;
}

type Say = (facts: Required<Facts>) => Bilingual;

const sentences = {
  'header-none': () => ({
    zh: '没有找到认得的表头。请用模板里的列名（区县、指标、数值、单位、时期等），或把指标名称、区县名称写在表头，也可以在这里选定表头是哪一行。',
    en: 'No header that is known was found. Use the column names of the template (district, metric, value, unit, period and so on), or put the names of metrics or districts into the header, or choose here which row it is.',
  }),
  'header-unknown': ({ text }) => ({
    zh: `看不出“${text}”这一列是什么，没有读取。如果里面有要报送的数，请在这里选定它是什么。`,
    en: `It is not clear what the column “${text}” is, so it was not read. If it holds figures to be reported, choose here what it is.`,
  }),
  'header-grouped': ({ text }) => ({
    zh: `“${text}”的上层表头看作分组标题。如果它是某项活动、项目或产品，请在“是怎么读的”里写上这一列的口径。`,
    en: `The upper part of “${text}” is taken as a mere group. If it is a campaign, programme or product, write it as the scope of this column under “How it was read”.`,
  }),
  'column-hidden': ({ text }) => ({
    zh: `“${text}”这一列在文件里是隐藏的，没有读取。如果要报送，请在“是怎么读的”里选择读取隐藏的行和列。`,
    en: `The column “${text}” is hidden in the file and was not read. If it is to be reported, choose under “How it was read” to read hidden rows and columns.`,
  }),
  'rows-hidden': ({ text }) => ({
    zh: `有 ${text} 行在文件里是隐藏的，没有读取，这里是第一行。如果要报送，请在“是怎么读的”里选择读取隐藏的行和列。`,
    en: `Hidden rows in the file: ${text}, of which this is the first. They were not read. If they are to be reported, choose under “How it was read” to read hidden rows and columns.`,
  }),
  'header-twice': ({ text }) => ({
    zh: `列“${text}”出现了两次。请删去其中一列。`,
    en: `The column “${text}” stands here twice. Delete one of the two.`,
  }),
  'header-missing': ({ text }) => ({
    zh: `缺少“${text}”。请在表头加上这一列，写在标题里，或在这里选定。`,
    en: `“${text}” is missing. Add the column, write it in the title, or choose it here.`,
  }),
  'cell-beyond-header': ({ text }) => ({
    zh: `“${text}”所在的列没有列名。请在表头写上列名，或删去这个单元格；数值里若有逗号，请加英文引号。`,
    en: `“${text}” stands under no column name. Name the column or delete the cell; a value with a comma needs quotation marks.`,
  }),
  missing: () => ({ zh: '没有填写。请填上。', en: 'The cell is blank. Fill it in.' }),
  unknown: ({ text, names }) => ({
    zh: `目录里没有“${text}”。${names.length > 0 ? `相近的有：${names.join('、')}。` : ''}请改成目录里的名称，或请管理员先添加。`,
    en: `“${text}” is not in the catalogue. ${names.length > 0 ? `Close to it: ${names.join(', ')}. ` : ''}Use a name of the catalogue, or ask the administrator to add it.`,
  }),
  'source-unknown': ({ text, names }) => ({
    zh: `目录里没有来源“${text}”。${names.length > 0 ? `相近的有：${names.join('、')}。` : ''}请改成目录里的名称，或先在“添加来源”（/uploads/new-source）里加上。`,
    en: `The source “${text}” is not in the catalogue. ${names.length > 0 ? `Close to it: ${names.join(', ')}. ` : ''}Use a name of the catalogue, or add it first under “Add a source” (/uploads/new-source).`,
  }),
  ambiguous: ({ text, names }) => ({
    zh: `“${text}”可以指几个：${names.join('、')}。请改用其中之一。`,
    en: `“${text}” may mean several: ${names.join(', ')}. Use one of these instead.`,
  }),
  'unit-unknown': ({ text, expected }) => ({
    zh: `不认得单位“${text}”。这个指标的单位是${expected.zh}，请改用它或留空。`,
    en: `The unit “${text}” is not known. This metric is counted in ${expected.en}; use that or leave the cell blank.`,
  }),
  'unit-mismatch': ({ text, expected }) => ({
    zh: `单位“${text}”与指标不符：这个指标的单位是${expected.zh}。请核对指标和单位，二者不能互相换算。`,
    en: `The unit of “${text}” does not fit: this metric is counted in ${expected.en}. Check metric and unit; one cannot be turned into the other.`,
  }),
  'unit-missing': ({ text }) => ({
    zh: `“${text}”没有写单位，看不出是元还是万元。请填写单位。`,
    en: `“${text}” has no unit, so it may be yuan or ten thousand yuan. Fill in the unit.`,
  }),
  'unit-apart': ({ text }) => ({
    zh: `“${text}”分写在两格里，合起来读不通。请把单位写进数值，例如 18.66万元。`,
    en: `“${text}” stands in two cells and does not read as one. Write the unit with the value: 18.66万元.`,
  }),
  'value-missing': () => ({
    zh: '数值和状态都是空的，空白不等于未报送。请填数值，或在状态里写明：未报送、仅有计划、不适用。',
    en: 'Value and status are both blank, and a blank does not say why. Fill in the value, or a status: not reported, plan only, not applicable.',
  }),
  'status-unknown': ({ text }) => ({
    zh: `不认得状态“${text}”。请写：已报送、未报送、仅有计划、不适用、已撤回，或留空。`,
    en: `The status “${text}” is not known. Write reported, not reported, plan only, not applicable or withdrawn, or leave it blank.`,
  }),
  'status-with-value': ({ text, expected }) => ({
    zh: `状态是${expected.zh}，数值却是“${text}”。请删去数值，或清空状态。`,
    en: `The status is “${expected.en}”, yet the value is “${text}”. Delete the value or clear the status.`,
  }),
  'status-without-value': () => ({
    zh: '状态是已报送，却没有数值。请填数值，或改写状态。',
    en: 'The status is “reported”, yet there is no value. Fill in the value or change the status.',
  }),
  'value-merged': () => ({
    zh: '这个数写在合并的单元格里，看不出属于哪一格。请取消合并，分别填写。',
    en: 'This figure stands in a merged cell, so it is not clear to which cell it belongs. Unmerge it and fill in each.',
  }),
  'cell-error': ({ text }) => ({
    zh: `这里是表格软件的错误值“${text}”，不是数。请改正公式，或直接填写数值。`,
    en: `This is an error of the spreadsheet, “${text}”, and no figure. Correct the formula or write the figure itself.`,
  }),
  'cell-formula': () => ({
    zh: '这里是公式，文件里没有它的结果。请在 Excel 或 WPS 中打开，重新计算并保存后再上传。',
    en: 'This is a formula, and the file does not hold its result. Open it in Excel or WPS, recalculate, save, and upload it again.',
  }),
  'period-serial': ({ text, expected }) => ({
    zh: `“${text}”像是表格软件里日期的序号，即 ${expected.zh}。请把这一格改成日期，或直接写明时期。`,
    en: `“${text}” looks like the number by which a spreadsheet counts days, ${expected.en}. Format the cell as a date, or write the period.`,
  }),
  'cell-format': ({ text }) => ({
    zh: `这一格存的数是 ${text}，但它的显示格式让人看到的不是这个数，无法确定以哪个为准。请在 Excel 或 WPS 中把格式改为“常规”，或在这里直接写明。`,
    en: `The cell holds ${text}, but its display format shows something else, so it is not sure which is meant. Set the format to General in Excel or WPS, or write the figure here.`,
  }),
  'value-altered': ({ text }) => ({
    zh: `这里按显示的数读取，而表里存的是 ${text}，两者不同。如果要报送存的数，请在这里改写。`,
    en: `This was read as it is shown, while the cell holds ${text}. If that is to be reported, write it here.`,
  }),
  'cell-twice': ({ text }) => ({
    zh: `与 ${text} 格的区县、指标、口径和时期都相同。请只留一个。`,
    en: `District, metric, scope and period are those of cell ${text}. Keep one of the two.`,
  }),
  'row-twice': ({ text }) => ({
    zh: `与第 ${text} 行的区县、指标、口径和时期都相同。请只留一行。`,
    en: `District, metric, scope and period are those of row ${text}. Keep one of the two rows.`,
  }),
} satisfies Record<string, Say>;

export type TidyFaultCode = keyof typeof sentences;

export function makeFault(code: TidyFaultCode, facts: Facts = {}): Fault {
  const say: Say = sentences[code];
  const { text = '', names = [], expected = { zh: '', en: '' } } = facts;
  return { kind: 'fault', code, sentence: say({ text: text.trim().slice(0, 60), names, expected }) };
}
