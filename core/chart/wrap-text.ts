import { measureEms } from './layout.ts';

const CLOSING = /^[，。；：、！？）」』”’》,.;:!?)]/;

/** Breaks a text into lines of at most so many ems: Latin between words, 汉字 anywhere but before a closing mark. */
export function wrapText(text: string, ems: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s*|\s+/gu) ?? []) {
    if (line !== '' && measureEms((line + piece).trimEnd()) > ems && !CLOSING.test(piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
