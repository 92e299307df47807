import type { Bilingual } from '../catalogue/catalogue.ts';
import { columnLetter } from './column-letter.ts';

/** What is wrong with a cell, before it is said where the cell stands. */
export interface Fault {
  readonly kind: 'fault';
  readonly code: string;
  readonly sentence: Bilingual;
}

/** Something in a file that cannot be taken as it stands. */
export interface RowProblem {
  /** The row as a spreadsheet counts it, the first of the file being 1. */
  readonly row: number;
  /** `district`, `value`, …; the header as written where it is none of ours; null for the row as a whole. */
  readonly column: string | null;
  /** The letters of the column in the file: C. Null where it is no one cell. */
  readonly letter: string | null;
  readonly code: string;
  /** What is wrong, where, and what to do. */
  readonly message: Bilingual;
  /** The cell as it was written. */
  readonly value: string;
  /** How many of its kind it stands for, itself among them, where those from it on are not listed. */
  readonly count?: number;
}

/** How many problems a list of them stands for. */
export const countProblems = (problems: readonly Pick<RowProblem, 'count'>[]): number =>
  problems.reduce((sum, { count = 1 }) => sum + count, 0);

/** A message as it is said where its cell stands: without the words that say where that is. */
export const sayInPlace = ({ zh, en }: Bilingual): Bilingual => ({
  zh: zh.replace(/^第 \d+ 行(?:“[^]*?”)?：/, ''),
  en: en.replace(/^Row \d+(?:, “[^]*?”)?: /, ''),
});

export interface Place {
  readonly row: number;
  readonly column: string | null;
  /** The column in the file, from 1; null where it is no one cell. */
  readonly at: number | null;
  /** The column as the person knows it. */
  readonly header: string;
  readonly value: string;
}

export function locateFault(
  { code, sentence }: Fault,
  { row, column, at, header, value }: Place,
): RowProblem {
  const zh = header === '' ? `第 ${row} 行` : `第 ${row} 行“${header}”`;
  const en = header === '' ? `Row ${row}` : `Row ${row}, “${header}”`;
  const message = { zh: `${zh}：${sentence.zh}`, en: `${en}: ${sentence.en}` };
  return { row, column, letter: at === null ? null : columnLetter(at), code, message, value };
}
