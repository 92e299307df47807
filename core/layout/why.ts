import type { Bilingual } from '../catalogue/catalogue.ts';

interface Ground extends Bilingual {
  /** False where a person should look twice. */
  readonly sure: boolean;
}

/** On what ground something was taken as it was, for the screen where it can be changed. */
export const WHY = {
  chosen: { sure: true, zh: '由您选定', en: 'you chose it' },
  recalled: { sure: false, zh: '同上次', en: 'as last time' },
  'not-used': {
    sure: false,
    zh: '表里各列自己写明了，这里没有用上',
    en: 'not used: each column of the table says it itself',
  },
  mark: { sure: true, zh: '文件开头有编码标记', en: 'the file begins with an encoding mark' },
  bytes: { sure: true, zh: '按字节判断', en: 'worked out from the bytes' },
  letters: { sure: false, zh: '按读出的文字判断', en: 'worked out from the letters that it gives' },
  'most-lines': { sure: true, zh: '多数行按它分得整齐', en: 'it parts most lines alike' },
  'only-sheet': { sure: true, zh: '只有这一张工作表有内容', en: 'the only sheet that holds anything' },
  'first-sheet': {
    sure: false,
    zh: '第一张认得出表头的工作表',
    en: 'the first sheet with a header that is known',
  },
  'column-name': { sure: true, zh: '列名认得', en: 'the column name is known' },
  'best-header': {
    sure: true,
    zh: '这里认得的列名最多',
    en: 'more column names are known here than anywhere else',
  },
  heading: { sure: true, zh: '表头认得', en: 'the heading is known' },
  'heading-below': {
    sure: false,
    zh: '下层表头认得，上层看作分组标题',
    en: 'the lower heading is known; the one above is taken as a mere group',
  },
  content: {
    sure: false,
    zh: '表头没有写，按这一列的内容判断',
    en: 'worked out from what stands in the column',
  },
  neighbours: {
    sure: false,
    zh: '表头不在目录里，按相邻各列判断',
    en: 'the heading is not in the catalogue; taken as its neighbours are',
  },
  'value-column': {
    sure: true,
    zh: '有“数值”列，一行一个数',
    en: 'there is a value column: one figure a row',
  },
  across: { sure: true, zh: '按表头横排的内容判断', en: 'worked out from what the header has side by side' },
  title: { sure: true, zh: '写在表格标题里', en: 'it stands in the title' },
  'sheet-name': { sure: false, zh: '写在工作表名称里', en: 'it stands in the name of the sheet' },
  'file-name': { sure: false, zh: '写在文件名里', en: 'it stands in the name of the file' },
  uploader: {
    sure: false,
    zh: '表里没有写，按您所在的区',
    en: 'the table does not say; taken as your own district',
  },
  namesake: {
    sure: false,
    zh: '不止一个区县叫这个名称，按您所在的区',
    en: 'more than one district is called so; taken as your own',
  },
  total: { sure: true, zh: '合计或平均，由其他数得出', en: 'a total or mean, which follows from the rest' },
  derived: { sure: true, zh: '由其他列得出', en: 'it follows from other columns' },
  index: { sure: true, zh: '序号或名次', en: 'it only numbers or ranks the rows' },
  hidden: { sure: false, zh: '在文件里是隐藏的', en: 'it is hidden in the file' },
  unknown: { sure: false, zh: '看不出是什么', en: 'it is not clear what it is' },
  note: { sure: true, zh: '表下的说明', en: 'a note to the table' },
  section: { sure: false, zh: '只有标题，没有数', en: 'a heading without figures' },
  again: { sure: true, zh: '又一次写出的表头', en: 'the header once more' },
  numbering: { sure: true, zh: '栏次编号', en: 'it numbers the columns' },
} as const satisfies Record<string, Ground>;

export type Why = keyof typeof WHY;
