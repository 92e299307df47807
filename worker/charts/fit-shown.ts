import { fitCoverage } from '#core/chart/coverage/fit-coverage.ts';
import { fitCanvas, type Fitted, type Lay } from '#core/chart/fit-canvas.ts';
import type { Shown } from '#core/chart/shown.ts';
import { layShown, type ShownLook } from './draw-shown.ts';
import type { Drawing } from './draw-svg.ts';

interface Shape {
  /** Width over height. */
  readonly shape: number;
  /** The widest canvas on which the type of several charts is still read, in the units of the drawings. */
  readonly widest?: number;
  /** How much of the width one chart takes at least, where it can. */
  readonly leastShare?: number;
  /** What stands above so many of the charts. */
  readonly above?: (drawn: number) => Lay<Drawing> | undefined;
}

/**
 * What is shown on a canvas of a shape: its type as large as it can be, or for a table no smaller than is read. Of
 * several charts the first ones that are read, and one at least.
 */
export function fitShown(
  shown: readonly Shown[],
  look: ShownLook,
  { shape, widest = Infinity, leastShare = 0, above = () => undefined }: Shape,
): Fitted<Drawing> {
  const [only, ...more] = shown;
  if (only?.kind === 'coverage' && more.length === 0)
    return fitTable(only.coverage, look, { shape, above: above(1) });
  const lays = shown.map((one) => remember((width) => layShown(one, look, width)));
  const fit = (count: number) => fitCanvas(lays.slice(0, count), shape, above(count), leastShare);
  for (let count = shown.length; count > 1; count -= 1) {
    const fitted = fit(count);
    if (fitted.canvas.width <= widest) return fitted;
  }
  return fit(1);
}

function fitTable(
  coverage: Extract<Shown, { readonly kind: 'coverage' }>['coverage'],
  look: ShownLook,
  { shape, above }: { readonly shape: number; readonly above: Lay<Drawing> | undefined },
): Fitted<Drawing> {
  const request = { ...look, ...look.catalogue, coverage };
  const drawing = fitCoverage({ ...request, above: (width) => above?.(width).layout.height ?? 0 }, shape);
  const { width } = drawing.layout;
  const head = above?.(width);
  const headed = head?.layout.height ?? 0;
  const height = drawing.layout.height + headed;
  const canvas = { width, height: Math.max(height, Math.ceil(width / shape)) };
  const top = Math.round((canvas.height - height) / 2);
  return {
    canvas,
    placed: [{ drawing, x: 0, y: top + headed }],
    ...(head && { head: { drawing: head, x: 0, y: top } }),
  };
}

/** Each width is laid out once, however many charts are tried beside it. */
function remember(lay: Lay<Drawing>): Lay<Drawing> {
  const known = new Map<number, Drawing>();
  return (width) => {
    const drawing = known.get(width) ?? lay(width);
    known.set(width, drawing);
    return drawing;
  };
}
