/** What a spreadsheet would run as a formula. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;
const quotedFormula = /^'+[=+\-@\t\r＝＋－＠]/;
/** A negative number or a lone dash is shown, not run. */
const harmless = /^[-－](?:\d+(?:\.\d+)?%?)?$/;

const APOSTROPHE = 39;

/** A text that no spreadsheet runs: an apostrophe before what looks like a formula. */
export function makeInert(text: string): string {
  return formula.test(text) && !harmless.test(text) ? `'${text}` : text;
}

/** The text that `makeInert` was given. */
export function undoInert(cell: string): string {
  return cell.charCodeAt(0) === APOSTROPHE && quotedFormula.test(cell) ? cell.slice(1) : cell;
}
