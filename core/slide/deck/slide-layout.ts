import type { Box, Page } from '../slide.ts';

/** Where everything stands on a slide, in points. */
export const SIDE = 48;
export const TOP = 30;
export const KICKER_HEIGHT = 22;
const FOOT = 466;
/** The type of what stands at the foot. */
export const FOOTER = 10;
const CODE = 54;
const BETWEEN = 18;

/** The room between the margins. */
export const innerWidth = ({ width }: Page): number => width - 2 * SIDE;

export const ruleOf = (page: Page) => ({ x: SIDE, y: FOOT, width: footWidth(page) });

export const footerBox = (page: Page): Box => ({
  x: SIDE,
  y: FOOT + 10,
  width: footWidth(page) - 34,
  height: 54,
});

export const numberBox = (page: Page): Box => ({
  x: SIDE + footWidth(page) - 30,
  y: FOOT + 10,
  width: 30,
  height: 16,
});

/** The square of the QR code, with the room that a camera wants around it. */
export const codeBox = (page: Page): Box => ({
  x: page.width - SIDE - CODE,
  y: FOOT,
  width: CODE,
  height: CODE,
});

export const titleTop = TOP + KICKER_HEIGHT + 6;

/** Where what is drawn has to end. */
export const bodyEnd = FOOT - 12;

const footWidth = (page: Page): number => innerWidth(page) - CODE - BETWEEN;
