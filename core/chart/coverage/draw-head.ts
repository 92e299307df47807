import { FIGURE_STATES, STATE_WORDS } from '../../observation/state-of.ts';
import { MARGIN } from '../frame-request.ts';
import { measureEms } from '../layout.ts';
import type { Look } from '../look.ts';
import { textLine } from '../text-line.ts';
import { wrapEvenly, wrapText } from '../wrap-text.ts';
import type { CoverageWords } from './coverage-rows.ts';
import { readingWords } from './coverage-words.ts';
import type { Drawn } from './draw-block.ts';
import type { CoverageFrameRequest } from './frame-coverage.ts';
import { drawMark, MARK_WIDTH } from './state-mark.ts';

const TITLE = { size: 20, line: 28 };
const NOTE = { size: 12, line: 19 };
const SIGN = { size: 12, line: 22, apart: 20 };

interface HeadRequest extends CoverageFrameRequest {
  readonly words: CoverageWords;
  readonly look: Look;
  readonly width: number;
}

/** The statement, how the table is to be read, and what its signs mean. */
export function drawHead({ coverage, words, look, width, palette, lang }: HeadRequest) {
  const inner = width - 2 * MARGIN;
  let y = MARGIN;
  const write = (text: string, type: typeof TITLE, font: string, fill: string): Drawn => {
    const line = textLine(text, { x: MARGIN, y, fill, font, align: 'left' });
    y += type.line;
    return line;
  };
  const title = wrapEvenly(coverage.statement[lang], inner / TITLE.size).map((text) =>
    write(text, TITLE, `700 ${TITLE.size}px ${look.titleFont}`, palette.ink),
  );
  y += 2;
  const note = wrapText(readingWords(coverage.isOfOne)[lang], inner / NOTE.size).map((text) =>
    write(text, NOTE, `${NOTE.size}px ${look.font}`, palette.soft),
  );
  y += 6;
  const inUse = new Set(words.rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
  let x = MARGIN;
  const signs = FIGURE_STATES.filter((state) => inUse.has(state)).flatMap((state): readonly Drawn[] => {
    const text = STATE_WORDS[state][lang];
    const taken = MARK_WIDTH + measureEms(text) * SIGN.size;
    if (x > MARGIN && x + taken > width - MARGIN) {
      x = MARGIN;
      y += SIGN.line;
    }
    const at = x;
    x += taken + SIGN.apart;
    return [
      ...drawMark(state, { x: at, y: y + SIGN.size / 2 }, palette),
      textLine(text, {
        x: at + MARK_WIDTH,
        y,
        fill: palette.ink,
        font: `${SIGN.size}px ${look.font}`,
        align: 'left',
      }),
    ];
  });
  return { drawn: [...title, ...note, ...signs], end: y + SIGN.line + 6 };
}
