/** The measures of a panel's chart, in the units of its viewBox. The page lays its links over the same rows. */
export const ROW_HEIGHT = 30;
/** Where some row holds two lines. */
export const TALL_ROW_HEIGHT = 34;
export const BAR_HEIGHT = 14;
export const CHART_WIDTH = 360;

/** Empty room around the rows. */
export interface Margins {
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
}

export const NO_MARGINS: Margins = { side: 0, top: 0, bottom: 0 };

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  /** Where the first row begins, and how far the rows stand in from either side. */
  readonly top: number;
  readonly side: number;
  /** Where the bars begin, and where the periods do. */
  readonly left: number;
  readonly right: number;
}

export interface LayoutRequest {
  readonly rows: number;
  readonly rowHeight: number;
  readonly width: number;
  /** What the names and the periods would take. */
  readonly nameWidth: number;
  readonly periodWidth: number;
  readonly margins: Margins;
}

export function layOut({ rows, rowHeight, width, nameWidth, periodWidth, margins }: LayoutRequest): Layout {
  const { side, top, bottom } = margins;
  const inner = width - 2 * side;
  return {
    width,
    height: top + rows * rowHeight + bottom,
    rowHeight,
    top,
    side,
    left: side + Math.min(Math.ceil(nameWidth) + 14, inner * 0.35),
    right: width - side - Math.min(Math.ceil(periodWidth) + 8, inner * 0.35),
  };
}

/** The width of a text in ems: a 汉字, full-width mark or symbol counts one, anything else as wide as in common fonts. */
export function measureEms(text: string): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems;
}

/** Latin in the bold type of titles is wider; what counts one is as wide in any weight. */
const BOLDER = 1.09;

/** The width of a title in ems. */
export function measureTitle(text: string): number {
  let ems = 0;
  for (const character of text) ems += Math.min(1, widthOf(character) * BOLDER);
  return ems;
}

/** As much of a text as fits into so many ems, with … where it is cut. */
export function cutToEms(text: string, ems: number): string {
  if (measureEms(text) <= ems) return text;
  let kept = '';
  let room = ems - 1;
  for (const character of text) {
    room -= widthOf(character);
    if (room < 0) break;
    kept += character;
  }
  return `${kept}…`;
}

// As wide as a 汉字 in our faces; other scripts than theirs because a PNG shows 〓 for each sign of them.
const FULL = /[§¶±×÷·ˉ\u0530-\u1dff\u1f00-\u1fff\u2003\u2010\u2014-\u209f\u2100-\u2211\u2213-\uffff]/;
const BROAD = /[mwMW%@©¼-¾ÆæŒœ\u0370-\u052fḾḿ]/;

function widthOf(character: string): number {
  if (FULL.test(character)) return 1;
  if (/[ijltfrI'|.,:;!()[\] ]/.test(character)) return 0.35;
  if (BROAD.test(character)) return 0.92;
  return /[\p{Lu}&]/u.test(character) ? 0.7 : 0.58;
}
