import type { EChartsCoreOption } from 'echarts/core';
import type { Bilingual, Lang } from '../catalogue/catalogue.ts';
import { MARGIN } from './frame-request.ts';
import { lookOf } from './look.ts';
import type { Palette } from './palette.ts';
import { setTitle } from './set-title.ts';
import { textLine, type Words } from './text-line.ts';
import { breakLong, wrapText } from './wrap-text.ts';

/** What who saved a chart calls it and says of it; either may be empty. */
export interface Heading {
  readonly title: string;
  readonly note: string;
}

export const NO_HEADING: Heading = { title: '', note: '' };

export interface HeadingRequest {
  readonly heading: Heading;
  /** What is not in the picture, in words; empty where all is. */
  readonly rest: string;
  readonly lang: Lang;
  readonly palette: Palette;
  readonly width?: number | undefined;
}

export interface HeadingFrame {
  readonly option: EChartsCoreOption & { readonly graphic: readonly Words[] };
  readonly layout: { readonly width: number; readonly height: number };
}

const TITLE = { size: 24, line: 33 };
const NOTE = { size: 13, line: 21 };
const TOP = 22;
const BEFORE_NOTE = 4;
/** Before a note, so that it is not taken for a word of the documents. */
const NOTED: Bilingual = { zh: '编者注：', en: 'Editor’s note: ' };

/** The note as words that say whose it is. */
export const noteWords = (note: string, lang: Lang): string => NOTED[lang] + note;

/** Title and note in one line, as they stand below a chart whose statement is the title; empty where there is neither. */
export const headingLine = ({ title, note }: Heading, lang: Lang): string =>
  [title, note && noteWords(note, lang)].filter(Boolean).join(lang === 'zh' ? '　' : '  ');

/** What stands above a whole picture: title and note of a saved chart, and what found no room in it. */
export function frameHeading({ heading, rest, lang, palette, width: asked }: HeadingRequest): HeadingFrame {
  const { font, titleFont, width: usual } = lookOf(palette);
  const width = asked ?? usual;
  const inner = width - 2 * MARGIN;
  const { title, note } = heading;
  const titles = title === '' ? [] : setTitle({ title, size: TITLE.size, width: inner }).lines;
  const notes = [note === '' ? '' : noteWords(note, lang), rest]
    .filter(Boolean)
    .flatMap((text) => wrapText(text, inner / NOTE.size))
    .flatMap((line) => breakLong(line, inner / NOTE.size));
  const noteTop = TOP + titles.length * TITLE.line + (titles.length > 0 ? BEFORE_NOTE : 0);
  const line = (text: string, y: number, type: string, fill: string): Words =>
    textLine(text, { x: MARGIN, y, fill, font: type, align: 'left' });
  return {
    layout: { width, height: noteTop + notes.length * NOTE.line },
    option: {
      animation: false,
      backgroundColor: palette.paper,
      graphic: [
        ...titles.map((text, at) =>
          line(text, TOP + at * TITLE.line, `700 ${TITLE.size}px ${titleFont}`, palette.ink),
        ),
        ...notes.map((text, at) =>
          line(text, noteTop + at * NOTE.line, `${NOTE.size}px ${font}`, palette.soft),
        ),
      ],
    },
  };
}
