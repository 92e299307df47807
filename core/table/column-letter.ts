const A = 65;
const LETTERS = 26;

/** The letters of a column as a spreadsheet heads it, from 1: A, …, Z, AA. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(A + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** C5: column 3 of row 5. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}
