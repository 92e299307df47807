import { toHalfWidth } from './half-width.ts';

/** What two writings of one name have in common: width, case, blanks and quotation marks set aside. */
export function matchKey(text: string): string {
  return toHalfWidth(text)
    .replace(/[\s"'“”‘’「」]/g, '')
    .toLowerCase();
}
