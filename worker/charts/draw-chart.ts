import { PAGE } from '#core/chart/palette.ts';
import { SIZES, type Size } from '#core/chart/sizes.ts';
import { describeShown, layShown, type ShownLook } from './draw-shown.ts';
import type { Shown } from '#core/chart/shown.ts';
import { fitShown } from './fit-shown.ts';
import { drawSvg, type Drawing } from './draw-svg.ts';
import { placeSvgs, stackSvgs } from './place-svgs.ts';
import type { TakenChart } from './take-chart.ts';

/** What else is done to the picture of one thing that is shown. */
export type Finish = (svg: string, shown: Shown, drawing: Drawing) => string;

/** The whole chart as one SVG: one below the other, or on a canvas of the shape that was asked for. */
export function drawChart(
  { shown }: Pick<TakenChart, 'shown'>,
  look: ShownLook,
  size: Size,
  finish: Finish = (svg) => svg,
): string {
  const target = look.palette === PAGE ? null : SIZES[size];
  const draw = (index: number, drawing: Drawing): string => {
    const one = shown[index];
    return one ? finish(drawSvg(drawing, describeShown(one, look)), one, drawing) : '';
  };
  if (!target) return stackSvgs(shown.map((one, index) => draw(index, layShown(one, look))));
  const { canvas, placed } = fitShown(shown, look, target.width / target.height);
  return placeSvgs(
    placed.map(({ drawing, x, y }, index) => ({ svg: draw(index, drawing), x, y })),
    { canvas, target, paper: look.palette.paper },
  );
}
