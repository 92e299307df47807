import { fitCanvas } from '#core/chart/fit-canvas.ts';
import { PAGE } from '#core/chart/palette.ts';
import { SIZES, type Size } from '#core/chart/sizes.ts';
import { describeShown, layShown, type ShownLook } from './draw-shown.ts';
import { drawSvg } from './draw-svg.ts';
import { placeSvgs, stackSvgs } from './place-svgs.ts';
import type { TakenChart } from './take-chart.ts';

/** The whole chart as one SVG: one below the other, or on a canvas of the shape that was asked for. */
export function drawChart({ shown }: Pick<TakenChart, 'shown'>, look: ShownLook, size: Size): string {
  const target = look.palette === PAGE ? null : SIZES[size];
  const draw = (index: number, drawing: ReturnType<typeof layShown>): string => {
    const one = shown[index];
    return one ? drawSvg(drawing, describeShown(one, look)) : '';
  };
  if (!target) return stackSvgs(shown.map((one, index) => draw(index, layShown(one, look))));
  const lays = shown.map((one) => (width: number) => layShown(one, look, width));
  const { canvas, placed } = fitCanvas(lays, target.width / target.height);
  return placeSvgs(
    placed.map(({ drawing, x, y }, index) => ({ svg: draw(index, drawing), x, y })),
    { canvas, target, paper: look.palette.paper },
  );
}
