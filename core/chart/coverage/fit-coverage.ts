import { WIDTHS } from '../fit-canvas.ts';
import { frameCoverage, type CoverageFrame, type CoverageFrameRequest } from './frame-coverage.ts';

/** The widest on which the type of a table is still read, by the shape of the picture: lying, square, upright. */
const WIDEST = { lying: 960, square: 720, upright: 380 };

/** The table in a shape (width over height) of which what stands above takes some height: as large as it finds room whole, else its first rows in readable type. */
export function fitCoverage(
  { above, ...request }: CoverageFrameRequest & { readonly above: (width: number) => number },
  shape: number,
): CoverageFrame {
  const most = shape > 1.1 ? WIDEST.lying : shape > 0.9 ? WIDEST.square : WIDEST.upright;
  const frame = (width: number): CoverageFrame =>
    frameCoverage({ ...request, width, height: Math.floor(width / shape) - above(width) });
  for (const width of WIDTHS.filter((one) => one < most)) {
    const tried = frame(width);
    if (tried.isWhole) return tried;
  }
  return frame(most);
}
