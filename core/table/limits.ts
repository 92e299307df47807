/** What one upload may hold. Each limit has a sentence in refusals.ts. */
/** A megabyte as Windows, Excel and WPS count it. */
export const MEGABYTE = 1024 * 1024;
export const MOST_BYTES = 10 * MEGABYTE;
export const MOST_ROWS = 50_000;
/** Filled cells that hold figures: all of them are kept, compared and published at once. */
export const MOST_FIGURES = 50_000;
/** How far down a sheet is read: its data, and what stands above, between and below. */
export const MOST_SHEET_ROWS = 60_000;
export const MOST_COLUMNS = 1_000;
/** Of a header that someone chooses; what is found by itself has fewer. */
export const MOST_HEADER_ROWS = 20;
/** Cells in all, so that ten million commas are not ten million strings. */
export const MOST_CELLS = 2_000_000;
/** Characters of all texts of a workbook, each counted once however many cells share it: they stand in memory together. */
export const MOST_CHARACTERS = 30_000_000;
/** What all parts of a workbook may unpack to. 50,000 rows of ten columns unpack to a fifth of it. */
export const MOST_INFLATED = 200_000_000;
