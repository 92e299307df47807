import type { Bilingual } from '../catalogue/catalogue.ts';
import { MEGABYTE, MOST_BYTES, MOST_CELLS, MOST_COLUMNS, MOST_FIGURES, MOST_HEADER_ROWS } from './limits.ts';
import { MOST_ROWS, MOST_SHEET_ROWS } from './limits.ts';

/** The one thing that keeps a whole file from being read: nothing of it is taken. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly code: RefusalCode;
  /** The row at fault, null where it is the file as a whole. */
  readonly row: number | null;
  /** What is wrong, where, and what to do. */
  readonly message: Bilingual;
}

interface Facts {
  readonly row?: number;
  /** What the file is instead, or what was asked for. */
  readonly what?: Bilingual;
}

type Say = (what: Bilingual) => Bilingual;

const megabytes = MOST_BYTES / MEGABYTE;
const saveAgain = {
  zh: '请在 Excel 或 WPS 中打开，另存为 XLSX 或 CSV 后再上传。',
  en: 'Open it in Excel or WPS, save it as XLSX or CSV, and upload that.',
};

const sentences = {
  'file-empty': () => ({
    zh: '文件里没有内容。请检查是否选对了文件。',
    en: 'The file is empty. Check that it is the right one.',
  }),
  'file-too-large': () => ({
    zh: `文件超过 ${megabytes} MB。请删去图片和不用的工作表，或分成几个文件上传。`,
    en: `The file is larger than ${megabytes} MB. Remove pictures and unused sheets, or upload it in parts.`,
  }),
  'too-many-rows': () => ({
    zh: `表里的数据超过 ${MOST_ROWS} 行。请分成几个文件上传。`,
    en: `The table has more than ${MOST_ROWS} rows of data. Upload it in parts.`,
  }),
  'cell-far-below': (cell) => ({
    zh: `表的下面很远，${cell.zh} 这一格还有内容，而最多读到第 ${MOST_SHEET_ROWS} 行。请在 Excel 或 WPS 中按 Ctrl+End 找到最后一格，删去表下多余的行，保存后再上传。`,
    en: `Far below the table something stands in ${cell.en}, and a sheet is read down to row ${MOST_SHEET_ROWS}. Press Ctrl+End in Excel or WPS to find the last cell, delete the rows below the table, save, and upload it again.`,
  }),
  'too-many-cells': () => ({
    zh: `表格太大：最多 ${MOST_COLUMNS} 列、${MOST_CELLS} 个单元格。请删去空列和不用的内容，或分成几个文件上传。`,
    en: `The table is too large: at most ${MOST_COLUMNS} columns and ${MOST_CELLS} cells. Remove empty columns and what is not needed, or upload it in parts.`,
  }),
  'too-many-figures': (count) => ({
    zh: `表里有 ${count.zh} 个数，一个文件最多 ${MOST_FIGURES} 个（几列数就是行数的几倍）。请按列或按行分成几个文件上传。`,
    en: `The table holds ${count.en} figures, and one file may hold ${MOST_FIGURES}: each column of figures counts by itself. Upload it in parts, by columns or by rows.`,
  }),
  'not-a-table': (what) => ({
    zh: `这个文件是${what.zh}，不是表格，不论文件名怎么写。请上传 XLSX、XLS 或 CSV。`,
    en: `This file is ${what.en} and not a table, whatever its name. Upload XLSX, XLS or CSV.`,
  }),
  'other-spreadsheet': (what) => ({
    zh: `这个文件是${what.zh}，这里读不了。${saveAgain.zh}`,
    en: `This file is ${what.en}, which is not read here. ${saveAgain.en}`,
  }),
  encrypted: () => ({
    zh: '文件有打开密码。请在 Excel 或 WPS 中去掉密码后再上传。',
    en: 'The file is protected by a password. Take the password off in Excel or WPS and upload it again.',
  }),
  'inflates-too-much': () => ({
    zh: `文件解压后大得不正常，没有读取。请只留下要报送的工作表，${saveAgain.zh.slice(1)}`,
    en: `The file unpacks to far more than a table of figures, so it was not read. Keep only the sheet to be reported. ${saveAgain.en}`,
  }),
  damaged: () => ({
    zh: `文件已损坏或不完整，打不开。${saveAgain.zh}`,
    en: `The file is damaged or incomplete and cannot be opened. ${saveAgain.en}`,
  }),
  'text-unreadable': () => ({
    zh: '有读不出的字符：文件可能不是表格，也可能是编码没有认对。请在 Excel 或 WPS 中打开，看到的字都对了，再另存为 XLSX 上传。',
    en: 'There are characters that cannot be read: the file may be no table, or in another encoding. Open it in Excel or WPS, see that it reads right, save it as XLSX and upload that.',
  }),
  'rows-none': () => ({
    zh: '这是表头，下面没有数据行。请填好数字后再上传。',
    en: 'This is a header without any row of data below it. Fill in the figures and upload it again.',
  }),
  'header-rows': (what) => ({
    zh: `表头不能是${what.zh}：表头要在表格之内，由上到下，最多 ${MOST_HEADER_ROWS} 行。请改填表头所在的行，例如 3 或 3-4。`,
    en: `The header cannot be ${what.en}: it stands within the table, from top to bottom, in at most ${MOST_HEADER_ROWS} rows. Enter the rows where it is, for example 3 or 3-4.`,
  }),
  'sheet-unknown': (what) => ({
    zh: `文件里没有工作表“${what.zh}”。请另选一张。`,
    en: `The file has no sheet “${what.en}”. Choose another.`,
  }),
  'sheets-hidden': () => ({
    zh: '文件里有内容的工作表都是隐藏的。请在 Excel 或 WPS 中取消隐藏，保存后再上传。',
    en: 'All sheets that hold anything are hidden. Unhide the one to be reported in Excel or WPS, save, and upload it again.',
  }),
  'quote-not-closed': () => ({
    zh: '英文引号 " 没有成对。请在表格软件中打开后重新另存为 CSV，或改成中文引号。',
    en: 'A quotation mark (") is never closed. Open the file in a spreadsheet and save it as CSV again, or use “ ” instead.',
  }),
  'quote-misplaced': () => ({
    zh: '单元格中间有英文引号 "。请在表格软件中打开后重新另存为 CSV，或改成中文引号。',
    en: 'A quotation mark (") stands inside a cell. Open the file in a spreadsheet and save it as CSV again, or use “ ” instead.',
  }),
} satisfies Record<string, Say>;

export type RefusalCode = keyof typeof sentences;

export const REFUSAL_CODES = Object.keys(sentences) as readonly RefusalCode[];

export function makeRefusal(code: RefusalCode, { row, what = { zh: '', en: '' } }: Facts = {}): Refusal {
  const say: Say = sentences[code];
  const { zh, en } = say(what);
  const message = row === undefined ? { zh, en } : { zh: `第 ${row} 行：${zh}`, en: `Row ${row}: ${en}` };
  return { kind: 'refusal', code, row: row ?? null, message };
}
