const WIDEST_REM = 16;
// What stands in a cell beside its text: padding on either side, and a line.
const AROUND_REM = 1.3;
// What tells that a reason goes on.
const ELLIPSIS_REM = 1;

/**
 * Keeps the columns as wide as the page came with them, so that they do not jump with the rows that come; none wider than
 * `widest` pixels, and the first wide enough for a row number of so many digits. Gives what widens them where a row
 * that came has more in it.
 */
export function keepWidths(table, { widest, digits }) {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const most = Math.min(WIDEST_REM, widest / rem);
  const [head] = table.tHead.rows;
  const widths = [...head.cells].map((cell) => Math.min(most, cell.getBoundingClientRect().width / rem));
  widths[0] = Math.max(widths[0], digits * 0.6 + 1.4);
  const columns = document.createElement('colgroup');
  columns.append(...widths.map(() => document.createElement('col')));
  table.prepend(columns);
  table.style.tableLayout = 'fixed';

  function apply() {
    widths.forEach((width, at) => (columns.children[at].style.width = `${width}rem`));
    table.style.minWidth = `${widths.reduce((sum, width) => sum + width, 0)}rem`;
  }
  apply();

  // What was written, and what was understood of it; reasons are long, and stand above the grid in full.
  function neededBy(cell) {
    const understood = cell.querySelector('small:not(.why)')?.getBoundingClientRect().width ?? 0;
    const after = cell.querySelector('.why') ? ELLIPSIS_REM : 0;
    return Math.max(cell.firstElementChild.scrollWidth / rem, understood / rem + after) + AROUND_REM;
  }

  return function widen(rows) {
    const before = widths.join();
    for (const { cells } of rows)
      for (let at = 1; at < cells.length; at++)
        widths[at] = Math.max(widths[at], Math.min(most, neededBy(cells[at])));
    if (widths.join() !== before) apply();
  };
}
