import type { Size } from '#core/chart/sizes.ts';
import { drawChart, stackChart, type Finish } from '#worker/charts/draw-chart.ts';
import type { ShownLook } from '#worker/charts/draw-shown.ts';
import type { TakenChart } from '#worker/charts/take-chart.ts';

/** For a frame as wide as a page, and for one on a phone. */
export type FrameShape = 'wide' | 'tall';

const PHONE_WIDTH = 360;

interface FrameDrawing {
  readonly look: ShownLook;
  readonly shape: FrameShape;
  /** Of the wide one; the tall one has its own. */
  readonly size: Size;
  readonly finish?: Finish;
}

/** The picture in a frame, which has title and note outside it. Several on the canvas of a phone could not be read: they stand one below the other. */
export function drawFrame(
  { shown }: Pick<TakenChart, 'shown'>,
  { look, shape, size, finish }: FrameDrawing,
): string {
  const own = { ...look, idSuffix: `-${shape}` };
  if (shape === 'wide') return drawChart({ shown }, own, size, finish);
  return shown.length > 1
    ? stackChart({ shown }, own, PHONE_WIDTH, finish)
    : drawChart({ shown }, own, 'phone', finish);
}
