/** What one upload may hold. Each limit has a sentence in refusals.ts. */
export const MOST_BYTES = 10_000_000;
export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 1_000;
/** Cells in all, so that ten million commas are not ten million strings. */
export const MOST_CELLS = 2_000_000;
