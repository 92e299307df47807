/** The faces in which pictures are set. Each is a file of the characters that most pictures need, and slices of the rest. */
export const FACES = {
  'sans-400': { family: 'Noto Sans SC', weight: 400 },
  'sans-700': { family: 'Noto Sans SC', weight: 700 },
  'serif-700': { family: 'Noto Serif SC', weight: 700 },
} as const;

export type Face = keyof typeof FACES;

/** What the faces hold between them, as it stands in `repertoire.json` beside them. */
export interface Repertoire {
  /** Of what these files were made: others are made anew. */
  readonly madeOf: string;
  /** In the first file of each face. */
  readonly first: string;
  /** In the slices, by their names. */
  readonly slices: Readonly<Record<string, string>>;
}

/** Where they lie among the files of the site. */
export const FOLDER = '/fonts';

export const REPERTOIRE_PATH = `${FOLDER}/repertoire.json`;

export const facePath = (face: Face, slice?: string): string =>
  `${FOLDER}/${slice === undefined ? face : `${face}-${slice}`}.ttf`;

/** The slice of a character that is not in the first file: 512 code points that follow each other, or all above U+FFFF. */
export function sliceOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return codePoint > 0xffff ? 'high' : (codePoint >> 9).toString(16);
}
