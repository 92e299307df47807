import type { Bilingual } from '../catalogue/catalogue.ts';
import type { Fault } from './tidy-faults.ts';

/** Something in a file that cannot be taken as it stands. */
export interface RowProblem {
  /** The row as a spreadsheet counts it, the first of the file being 1. */
  readonly row: number;
  /** `district`, `value`, …; the header as written where it is none of ours; null for the row as a whole. */
  readonly column: string | null;
  readonly code: string;
  /** What is wrong, where, and what to do. */
  readonly message: Bilingual;
  /** The cell as it was written. */
  readonly value: string;
}

export interface Place {
  readonly row: number;
  readonly column: string | null;
  /** The column as the person knows it. */
  readonly header: string;
  readonly value: string;
}

export function locateFault({ code, sentence }: Fault, { row, column, header, value }: Place): RowProblem {
  const zh = header === '' ? `第 ${row} 行` : `第 ${row} 行“${header}”`;
  const en = header === '' ? `Row ${row}` : `Row ${row}, “${header}”`;
  return { row, column, code, message: { zh: `${zh}：${sentence.zh}`, en: `${en}: ${sentence.en}` }, value };
}
