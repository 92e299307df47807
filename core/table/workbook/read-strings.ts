import { stripHidden } from '../../text/plain-text.ts';
import { MOST_CHARACTERS } from '../limits.ts';
import { decodeCellText, makeXmlScanner } from './scan-xml.ts';
import type { CellBudget } from './sheet-builder.ts';

/** A text takes room besides that of its characters: that of so many. */
const TEXT_CHARACTERS = 16;

export interface StringReader {
  /** False where they are more than a workbook may hold. */
  readonly take: (piece: string) => boolean;
  readonly strings: readonly string[];
}

/** The texts that the cells of a workbook share, as they may stand in a cell. How a name is pronounced, which Japanese Excel notes, is no part of it. */
export function makeStringReader(budget: CellBudget): StringReader {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isAside = false;
  const scan = makeXmlScanner({
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') isText = !isAside;
      else if (name === 'rPh') isAside = true;
    },
    close: (name) => {
      if (name === 'si') {
        budget.characters += TEXT_CHARACTERS;
        strings.push(stripHidden(text));
      } else if (name === 't') isText = false;
      else if (name === 'rPh') isAside = false;
    },
    text: (piece) => {
      if (!isText) return;
      budget.characters += piece.length;
      text += decodeCellText(piece);
    },
  });
  const take = (piece: string): boolean => {
    scan(piece);
    return budget.characters <= MOST_CHARACTERS;
  };
  return { take, strings };
}
