/** A table as Excel and WPS open it right in Chinese: UTF-8 with a BOM, CRLF. Cells are written as they are. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  '\uFEFF' + rows.map((cells) => cells.map(quote).join(',') + '\r\n').join('');

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
