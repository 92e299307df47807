import { citeStatement, type Citation } from '#core/statement/cite-statement.ts';
import { copyText } from './copy-text.ts';

/** Puts a statement with its sources on the clipboard, and says beside the button whether that was done. */
export const copyStatement = (button: HTMLElement, citation: Citation): Promise<void> =>
  copyText(button, citeStatement(citation), citation.lang);
