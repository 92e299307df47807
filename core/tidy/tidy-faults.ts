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
    zh: '这一行没有认得的列名。请写上：区县、指标、数值、单位、时期、口径、状态、来源、出处、备注。',
    en: 'No column name here is known. Write: district, metric, value, unit, period, scope, status, source, locator, note.',
  }),
  'header-unknown': ({ text }) => ({
    zh: `不认得列名“${text}”。请改成模板里的列名，或删去这一列。`,
    en: `The column name “${text}” is not known. Use a name of the template, or delete the column.`,
  }),
  'header-twice': ({ text }) => ({
    zh: `列“${text}”出现了两次。请删去其中一列。`,
    en: `The column “${text}” stands here twice. Delete one of the two.`,
  }),
  'header-missing': ({ text }) => ({
    zh: `缺少列“${text}”。请在表头加上这一列。`,
    en: `The column “${text}” is missing. Add it to the header.`,
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
