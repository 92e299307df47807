import { NO_HEADING, type Heading } from '#core/chart/frame-heading.ts';
import { PAGE } from '#core/chart/palette.ts';
import type { Shown } from '#core/chart/shown.ts';
import { LARGEST_CUT, SIZES, type Size } from '#core/chart/sizes.ts';
import { headingAbove, type Above } from './draw-heading.ts';
import { describeShown, layShown, type ShownLook } from './draw-shown.ts';
import { drawSvg, type Drawing } from './draw-svg.ts';
import { fitShown } from './fit-shown.ts';
import { placeSvgs, stackSvgs } from './place-svgs.ts';

/** What else is done to the picture of one thing that is shown. */
export type Finish = (svg: string, shown: Shown, drawing: Drawing) => string;

interface Drawn {
  readonly shown: readonly Shown[];
  /** What stands above, where the picture is by itself. */
  readonly heading?: Heading;
}

/** The whole chart as one SVG, one below the other, laid out for a width. */
export function stackChart(
  { shown }: Pick<Drawn, 'shown'>,
  look: ShownLook,
  width: number | undefined,
  finish: Finish = (svg) => svg,
  above?: Above,
): string {
  const drawings = shown.map((one) => ({ one, drawing: layShown(one, look, width) }));
  const head = above?.lay(Math.max(...drawings.map(({ drawing }) => drawing.layout.width)));
  return stackSvgs([
    ...(above && head ? [above.draw(head)] : []),
    ...drawings.map(({ one, drawing }) => finish(drawSvg(drawing, describeShown(one, look)), one, drawing)),
  ]);
}

/** The whole chart as one SVG: one below the other, or on a canvas of the shape that was asked for. */
export function drawChart(
  { shown, heading = NO_HEADING }: Drawn,
  look: ShownLook,
  size: Size,
  finish: Finish = (svg) => svg,
): string {
  const isBare = look.palette === PAGE;
  const aboveSome = (drawn: number): Above | undefined =>
    isBare ? undefined : headingAbove(heading, { all: shown.length, drawn }, look);
  const target = isBare ? null : SIZES[size];
  if (!target) return stackChart({ shown }, look, undefined, finish, aboveSome(shown.length));
  const draw = (index: number, drawing: Drawing): string => {
    const one = shown[index];
    return one ? finish(drawSvg(drawing, describeShown(one, look)), one, drawing) : '';
  };
  const { canvas, placed, head } = fitShown(shown, look, {
    shape: target.width / target.height,
    widest: target.width * LARGEST_CUT,
    above: (drawn) => aboveSome(drawn)?.lay,
  });
  const above = aboveSome(placed.length);
  return placeSvgs(
    [
      ...(above && head ? [{ ...head, svg: above.draw(head.drawing) }] : []),
      ...placed.map(({ drawing, x, y }, index) => ({ svg: draw(index, drawing), x, y })),
    ],
    { canvas, target, paper: look.palette.paper },
  );
}
