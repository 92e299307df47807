/** The measures of a panel's chart, in the units of its viewBox. The page lays its links over the same rows. */
export const ROW_HEIGHT = 30;
export const BAR_HEIGHT = 14;
export const CHART_WIDTH = 360;
export const NAME_SIZE = 13;

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
  /** Where the first row begins, and how far the rows stand in from either side. */
  readonly top: number;
  readonly side: number;
  /** Where the bars begin, and where the periods do. */
  readonly left: number;
  readonly right: number;
}

export interface LayoutRequest {
  readonly rows: number;
  readonly width: number;
  /** The widest name and period, in ems. */
  readonly nameEms: number;
  readonly periodEms: number;
  readonly margins: Margins;
}

export function layOut({ rows, width, nameEms, periodEms, margins }: LayoutRequest): Layout {
  const { side, top, bottom } = margins;
  const inner = width - 2 * side;
  return {
    width,
    height: top + rows * ROW_HEIGHT + bottom,
    top,
    side,
    left: side + Math.min(Math.ceil(nameEms * NAME_SIZE) + 14, inner * 0.35),
    right: width - side - Math.min(Math.ceil(periodEms * 12) + 8, inner * 0.35),
  };
}

/** The width of a text in ems: a 汉字 or full-width mark counts one, anything else a little over a half. */
export function measureEms(text: string): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
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

const widthOf = (character: string): number => (character > '\u2e7f' ? 1 : 0.6);
