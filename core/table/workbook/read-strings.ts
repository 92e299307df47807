import { MOST_CELLS } from '../limits.ts';
import { decodeCellText, makeXmlScanner } from './scan-xml.ts';

export interface StringReader {
  /** False when there are more than any table needs. */
  readonly take: (piece: string) => boolean;
  readonly strings: readonly string[];
}

/** The texts that the cells of a workbook share. How a name is pronounced, which Japanese Excel notes, is no part of it. */
export function makeStringReader(): StringReader {
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
      if (name === 'si') strings.push(text);
      else if (name === 't') isText = false;
      else if (name === 'rPh') isAside = false;
    },
    text: (piece) => {
      if (isText) text += decodeCellText(piece);
    },
  });
  const take = (piece: string): boolean => {
    scan(piece);
    return strings.length <= MOST_CELLS;
  };
  return { take, strings };
}
