const WIDEST_REM = 16;

/**
 * Keeps the columns as wide as the page came with them, so that they do not jump with the rows that come; none wider than
 * `widest` pixels, and the first wide enough for a row number of so many digits.
 */
export function keepWidths(table, { widest, digits }) {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const most = Math.min(WIDEST_REM, widest / rem);
  const [head] = table.tHead.rows;
  const widths = [...head.cells].map((cell) => Math.min(most, cell.getBoundingClientRect().width / rem));
  widths[0] = Math.max(widths[0], digits * 0.6 + 1.4);
  const columns = document.createElement('colgroup');
  for (const width of widths) {
    const column = document.createElement('col');
    column.style.width = `${width}rem`;
    columns.append(column);
  }
  table.prepend(columns);
  table.style.tableLayout = 'fixed';
  table.style.minWidth = `${widths.reduce((sum, width) => sum + width, 0)}rem`;
}
