import type { Lang } from '../../catalogue/catalogue.ts';
import type { TableType } from '../../chart/coverage/table-blocks.ts';
import { fillEvenly } from '../../chart/fill-pages.ts';
import { cutToEms } from '../../chart/layout.ts';
import type { Box, Run, TableCell, TableShape } from '../slide.ts';
import { countLines } from './fit-title.ts';

/**
 * Of a table on a slide: each program has its own font, and lines as high as that asks for. LibreOffice without 微软雅黑
 * takes 1.65 of their size for Chinese.
 */
export const SLIDE_TYPE: Readonly<Record<Lang, TableType>> = {
  zh: { leading: 1.66, fill: 0.96, padding: 8 },
  en: { leading: 1.25, fill: 1, padding: 8 },
};

/** What `writeTable` leaves empty at the right of each cell. */
const GUTTER = 8;
const BOLD = 1.06;
/** Of words that are told in full in the notes. */
const MOST_LINES = 3;
const TALLEST_ROW = 44;

type Row = readonly TableCell[];

export interface TablesRequest extends Pick<TableShape, 'name' | 'description' | 'widths'> {
  readonly header: Row;
  /** The type to be tried, the largest first: where none holds all on one slide the last is taken. */
  readonly sizes: readonly number[];
  readonly rowsIn: (size: number) => readonly Row[];
  /** The room of each slide. */
  readonly box: Box;
  readonly lang: Lang;
}

/** A table for each slide that its rows need, about as much on each; no row is lower than its words. */
export function layTables(request: TablesRequest): readonly TableShape[] {
  const { header, sizes, rowsIn, box, widths, lang, name, description } = request;
  const tried = sizes.map((size) => {
    const heightOf = (row: Row): number => leastHeight(row, { widths, size, lang });
    return { size, heightOf, parts: fillEvenly(rowsIn(size), heightOf, box.height - heightOf(header)) };
  });
  const chosen = tried.find(({ parts }) => parts.length === 1) ?? tried.at(-1);
  if (!chosen) return [];
  return chosen.parts.map((part) => {
    const rows = [header, ...part];
    const heights = stretch(rows.map(chosen.heightOf), box.height);
    const height = heights.reduce((sum, one) => sum + one, 0);
    return {
      ...{ kind: 'table', name, description, widths, rows, size: chosen.size },
      box: { ...box, height },
      rowHeights: heights,
    };
  });
}

type CellLook = Pick<TableShape, 'widths' | 'size'> & { readonly lang: Lang };

/** In points: no program makes a row lower than the lines of its words. */
function leastHeight(cells: Row, { widths, size, lang }: CellLook): number {
  const { leading, padding } = SLIDE_TYPE[lang];
  const heights = cells.map(({ runs }, at) => {
    const type = Math.max(size, ...runs.map((run) => run.size ?? size));
    const wide = type * (runs.some(({ isBold }) => isBold) ? BOLD : 1);
    const text = runs.map((run) => run.text).join('');
    return Math.max(1, countLines(text, wide, (widths[at] ?? 0) - GUTTER)) * type * leading;
  });
  return Math.max(0, ...heights) + padding;
}

/** Rows of one height as far as there is room. */
function stretch(least: readonly number[], room: number): readonly number[] {
  const heightsAt = (even: number): readonly number[] => least.map((one) => Math.max(one, even));
  let even = TALLEST_ROW;
  while (even > 0 && heightsAt(even).reduce((sum, one) => sum + one, 0) > room) even -= 1;
  return heightsAt(even);
}

/** A name or a few words beside a figure, cut where they would fill a slide. */
export const cutWords = (run: Run, width: number, size: number): Run => ({
  ...run,
  text: cutToEms(run.text, (MOST_LINES * (width - GUTTER)) / (size * BOLD) - MOST_LINES),
});
