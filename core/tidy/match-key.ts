import { stripHidden } from '../text/plain-text.ts';
import { toHalfWidth } from './half-width.ts';

/** What two writings of one name have in common: width, case, blanks, quotation marks and what nobody sees set aside. */
export function matchKey(text: string): string {
  return toHalfWidth(stripHidden(text))
    .replace(/[\s"'“”‘’「」]/g, '')
    .toLowerCase();
}
