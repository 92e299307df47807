import type { Watched } from './watch-page.ts';

/**
 * When the first chart was on screen, or undefined if that is not known yet.
 *
 * Element timing does not know of inline SVG. What draws the frame in which the chart has a box is the first
 * contentful paint if nothing was drawn before; else a long frame, which Chromium reports with the time at which
 * it was presented; else a short one, and the page is free again about when it is presented.
 */
export function shownAt({ chart, paints, longFrames }: Omit<Watched, 'layoutShift'>): number | undefined {
  const [first] = paints;
  if (!chart || !first) return undefined;
  if (first.drawn >= chart.seen) return first.onScreen;
  const frame = longFrames.find(({ drawn }) => drawn >= chart.seen && drawn <= chart.free);
  return frame?.onScreen ?? chart.free;
}
