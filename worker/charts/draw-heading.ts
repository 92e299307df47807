import type { Lang } from '#core/catalogue/catalogue.ts';
import { frameHeading, noteWords, type Heading } from '#core/chart/frame-heading.ts';
import type { ShownLook } from './draw-shown.ts';
import { drawSvg, type Drawing } from './draw-svg.ts';

/** What stands above a whole picture: laid out for a width, and drawn as laid out. */
export interface Above {
  readonly lay: (width: number) => Drawing;
  readonly draw: (drawing: Drawing) => string;
}

interface Drawn {
  /** How many charts there are, and how many of them the picture holds. */
  readonly all: number;
  readonly drawn: number;
}

/** Title and note of a saved chart above its picture, and what is left out of it; undefined where there is none of it. */
export function headingAbove(
  heading: Heading,
  { all, drawn }: Drawn,
  { palette, lang }: Pick<ShownLook, 'palette' | 'lang'>,
): Above | undefined {
  const { title, note } = heading;
  const rest = drawn < all ? REST[lang](all, drawn) : '';
  const words = [note === '' ? '' : noteWords(note, lang), rest].filter(Boolean).join(' ');
  if (title === '' && words === '') return undefined;
  return {
    lay: (width) => frameHeading({ heading, rest, palette, lang, width }),
    draw: (drawing) => drawSvg(drawing, { title: title || words, description: words, id: 'heading' }),
  };
}

const REST: Readonly<Record<Lang, (all: number, drawn: number) => string>> = {
  zh: (all, drawn) => `共${all}张图，这里放得下前${drawn}张；其余见并览的幻灯片或页面。`,
  en: (all, drawn) =>
    `There are ${all} charts, of which the first ${drawn} find room here; the slides or the page in Binglan have the others.`,
};
