import { CHART_WIDTH } from './layout.ts';
import { PAGE, type Palette } from './palette.ts';

/** How wide a picture is, in the units of its viewBox, and in which type. */
export interface Look {
  readonly width: number;
  readonly font: string;
}

// Single quotes: the stack stands inside an attribute of the SVG.
export const FILE_FONT = "'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC',sans-serif";

const IN_PAGE: Look = { width: CHART_WIDTH, font: 'var(--sans)' };
const ALONE: Look = { width: 640, font: FILE_FONT };

/** In the colours of the page a picture has its width and type too; else it stands alone. */
export function lookOf(palette: Palette): Look {
  return palette === PAGE ? IN_PAGE : ALONE;
}
