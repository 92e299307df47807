import { fitCoverage } from '#core/chart/coverage/fit-coverage.ts';
import { fitCanvas, type Fitted } from '#core/chart/fit-canvas.ts';
import type { Shown } from '#core/chart/shown.ts';
import { layShown, type ShownLook } from './draw-shown.ts';
import type { Drawing } from './draw-svg.ts';

/** What is shown on a canvas of a shape (width over height): its type as large as it can be, or for a table no smaller than is read. */
export function fitShown(shown: readonly Shown[], look: ShownLook, shape: number): Fitted<Drawing> {
  const [only, ...more] = shown;
  if (only?.kind !== 'coverage' || more.length > 0)
    return fitCanvas(
      shown.map((one) => (width: number) => layShown(one, look, width)),
      shape,
    );
  const drawing = fitCoverage({ ...look, ...look.catalogue, coverage: only.coverage }, shape);
  const { width, height } = drawing.layout;
  const canvas = { width, height: Math.max(height, Math.ceil(width / shape)) };
  return { canvas, placed: [{ drawing, x: 0, y: Math.round((canvas.height - height) / 2) }] };
}
