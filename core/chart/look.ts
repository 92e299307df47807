import { CHART_WIDTH } from './layout.ts';
import { PAGE, type Palette } from './palette.ts';

/** How wide a picture is, in the units of its viewBox, and in which type. */
export interface Look {
  readonly width: number;
  readonly font: string;
  readonly titleFont: string;
}

// Single quotes: the stacks stand inside attributes of the SVG.
export const FILE_FONT = "'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC',sans-serif";
export const FILE_TITLE_FONT =
  "'Noto Serif SC','Source Han Serif SC','Noto Serif CJK SC','Songti SC',STSong,SimSun,serif";

const IN_PAGE: Look = { width: CHART_WIDTH, font: 'var(--sans)', titleFont: 'var(--serif)' };
const ALONE: Look = { width: 640, font: FILE_FONT, titleFont: FILE_TITLE_FONT };

/** In the colours of the page a picture has its width and type too; else it stands alone. */
export function lookOf(palette: Palette): Look {
  return palette === PAGE ? IN_PAGE : ALONE;
}
