import { plainText } from '#core/text/plain-text.ts';

/** Under which names an answer is kept as a file. */
export interface FileNames {
  /** For programs that know no other letters: of ASCII alone. */
  readonly plain: string;
  /** In the words of the reader. */
  readonly full: string;
}

/** What no file is named with on Windows, and what would hide or move it elsewhere. */
const FORBIDDEN = /[\\/:*?"<>|]|^\.+|[. ]+$/g;

/** As a file to be kept (RFC 6266), under names of both kinds or one of ASCII. */
export const attachment = (names: FileNames | string): string =>
  `attachment; ${typeof names === 'string' ? `filename="${names}"` : namesOf(names)}`;

/** As a page of the browser, and under that name when it is kept. */
export const inline = (names: FileNames): string => `inline; ${namesOf(names)}`;

function namesOf({ plain, full }: FileNames): string {
  const ascii = plain.replace(/[^\w.-]/g, '-');
  const name = plainText(full).replace(FORBIDDEN, ' ').replace(/ +/g, ' ').trim();
  return `filename="${ascii}"; filename*=UTF-8''${encodeExtended(name || ascii)}`;
}

/** RFC 8187: what `encodeURIComponent` leaves and a header does not allow. */
const encodeExtended = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
