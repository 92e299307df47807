import type { Lang } from '../../catalogue/catalogue.ts';
import type { Colour, Paragraph, Run } from '../slide.ts';
import { solidFill } from './colours.ts';
import { themeFonts } from './fonts.ts';
import { el, textEl, type Xml } from './xml.ts';

export interface TextLook {
  readonly lang: Lang;
  /** In points. */
  readonly size: number;
  readonly colour?: Colour;
  readonly align?: 'left' | 'center' | 'right' | undefined;
  /** The id of the relation that leads to an address; null for one that may not be followed. */
  readonly linkTo: (address: string) => string | null;
}

const LANGUAGES = {
  zh: { lang: 'zh-CN', altLang: 'en-US' },
  en: { lang: 'en-US', altLang: 'zh-CN' },
} as const;
const ALIGNMENT = { left: 'l', center: 'ctr', right: 'r' } as const;

/** Paragraphs as they stand in a shape, a table's cell or the notes. */
export function paragraphEl({ runs, before = 0 }: Paragraph, look: TextLook): Xml {
  const properties = el('a:pPr', { algn: ALIGNMENT[look.align ?? 'left'] }, [
    before > 0 && el('a:spcBef', {}, [el('a:spcPts', { val: Math.round(before * 100) })]),
  ]);
  return el('a:p', {}, [properties, ...runs.map((run) => runEl(run, look))]);
}

/** A run of text in its language, whose marks of punctuation so come from the Chinese font. */
export function runEl(run: Run, { linkTo, ...look }: TextLook): Xml {
  const link = run.link === undefined ? null : linkTo(run.link);
  return el('a:r', {}, [
    runProperties('a:rPr', run, look, link === null ? null : el('a:hlinkClick', { 'r:id': link })),
    textEl('a:t', run.text),
  ]);
}

/** How a run looks, under the name that the place wants: a:rPr, a:defRPr, a:endParaRPr. */
export function runProperties(
  name: string,
  { isBold, colour, size }: Omit<Run, 'text'>,
  look: Pick<TextLook, 'lang' | 'size' | 'colour'>,
  link: Xml | null = null,
): Xml {
  const attributes = {
    ...LANGUAGES[look.lang],
    sz: Math.round((size ?? look.size) * 100),
    b: isBold ? 1 : 0,
  };
  return el(name, attributes, [solidFill(colour ?? look.colour ?? 'ink'), ...themeFonts(), link]);
}
