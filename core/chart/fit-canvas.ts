/** A drawing that can be laid out for any width. */
export type Lay<Drawing> = (width: number) => Drawing;

interface Sized {
  readonly layout: { readonly width: number; readonly height: number };
}

export interface Fitted<Drawing> {
  /** In the units of the drawings, and of the shape that was asked for. */
  readonly canvas: { readonly width: number; readonly height: number };
  readonly placed: readonly PlacedDrawing<Drawing>[];
  /** What stands above all of them. */
  readonly head?: PlacedDrawing<Drawing>;
}

interface PlacedDrawing<Drawing> {
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
}

/** The widths that are tried. */
export const WIDTHS = [340, 380, 430, 480, 540, 600, 680, 760, 860, 980, 1120, 1280];
const MOST_COLUMNS = 6;

/**
 * Lays drawings out on a canvas of a given shape (width over height), in as many columns and as wide as make their
 * type largest on it, under what stands above them all. Of a sequence of canvases the drawings take at least the same
 * share of the width, where any width that is tried lets them, so that they look like one.
 */
export function fitCanvas<Drawing extends Sized>(
  lays: readonly Lay<Drawing>[],
  shape: number,
  above?: Lay<Drawing>,
  leastShare = 0,
): Fitted<Drawing> {
  let best: Fitted<Drawing> | undefined;
  let fills = false;
  for (const width of WIDTHS) {
    const drawings = lays.map((lay) => lay(width));
    for (let columns = 1; columns <= Math.min(lays.length, MOST_COLUMNS); columns += 1) {
      const tried = setInColumns(drawings, columns, shape, above);
      const width = columns * Math.max(...drawings.map(({ layout }) => layout.width));
      const isWide = width >= leastShare * tried.canvas.width;
      if (best && (isWide === fills ? tried.canvas.width >= best.canvas.width : fills)) continue;
      [best, fills] = [tried, isWide];
    }
  }
  return best ?? { canvas: { width: WIDTHS[0] ?? 0, height: (WIDTHS[0] ?? 0) / shape }, placed: [] };
}

function setInColumns<Drawing extends Sized>(
  drawings: readonly Drawing[],
  columns: number,
  shape: number,
  above?: Lay<Drawing>,
): Fitted<Drawing> {
  const width = Math.max(...drawings.map(({ layout }) => layout.width));
  const rows = Math.ceil(drawings.length / columns);
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...drawings.slice(row * columns, (row + 1) * columns).map(({ layout }) => layout.height)),
  );
  const head = above?.(width * columns);
  const headed = head?.layout.height ?? 0;
  const taken = { width: width * columns, height: heights.reduce((sum, height) => sum + height, headed) };
  const canvas = {
    width: Math.ceil(Math.max(taken.width, taken.height * shape)),
    height: Math.ceil(Math.max(taken.height, taken.width / shape)),
  };
  const left = (canvas.width - taken.width) / 2;
  const top = (canvas.height - taken.height) / 2;
  const placed = drawings.map((drawing, index) => {
    const row = Math.floor(index / columns);
    const before = heights.slice(0, row).reduce((sum, height) => sum + height, headed);
    return { drawing, x: Math.round(left + (index % columns) * width), y: Math.round(top + before) };
  });
  return {
    canvas,
    placed,
    ...(head && { head: { drawing: head, x: Math.round(left), y: Math.round(top) } }),
  };
}
