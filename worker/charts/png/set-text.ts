import { FACES, sliceOf, type Face } from './faces.ts';
import { setMarks } from './set-marks.ts';

/** What a reader of Chinese knows as the mark for a sign that the printer lacked. */
export const LACKING = '〓';

/** An SVG whose texts name one of our faces, in characters that they have. */
export interface SetText {
  readonly svg: string;
  /** Which faces it takes, and of each the slices besides the first file. */
  readonly needs: ReadonlyMap<Face, ReadonlySet<string>>;
}

export interface Characters {
  readonly first: ReadonlySet<string>;
  readonly further: ReadonlySet<string>;
}

const TEXT = /style="font: (?:(\d+) )?([\d.]+)px ([^"]*)"([^>]*)>([^<]*)</g;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const COMPOSED = /\P{M}\p{M}+/gu;
const BOLD = 600;

/** Sets the texts of a picture of ours in the faces that there are; a character that none has is shown as 〓. */
export function setText(svg: string, characters: Characters): SetText {
  const needs = new Map<Face, Set<string>>();
  const set = svg.replace(
    TEXT,
    (_, weight: string | undefined, size: string, families: string, rest: string, words: string) => {
      const face = faceOf(families, Number(weight ?? 400));
      const slices = needs.get(face) ?? new Set();
      needs.set(face, slices);
      const printed = setMarks(print(words, characters, slices), Number(size));
      const { family, weight: heavy } = FACES[face];
      return `font-family="${family}" font-weight="${heavy}" font-size="${size}"${rest}>${printed}<`;
    },
  );
  return { svg: set, needs };
}

/** The face in which a font of ours is set. */
export const faceOf = (families: string, weight: number): Face => {
  if (/(^|,)\s*serif\s*$/.test(families)) return 'serif-700';
  return weight >= BOLD ? 'sans-700' : 'sans-400';
};

function print(words: string, { first, further }: Characters, slices: Set<string>): string {
  let printed = '';
  const visible = words.replace(COMPOSED, (cluster) => cluster.normalize('NFC')).replace(INVISIBLE, '');
  for (const character of visible) {
    if (first.has(character)) printed += character;
    else if (further.has(character)) {
      slices.add(sliceOf(character));
      printed += character;
    } else printed += /\s/.test(character) ? ' ' : LACKING;
  }
  return printed;
}
