import { UNIT_WORDS } from '../figure/units.ts';
import { stateBriefly } from '../statement/state-briefly.ts';
import { MARGIN, type FramePart, type FrameRequest } from './frame-request.ts';
import { measureEms, measureTitle } from './layout.ts';
import { partWords } from './part-words.ts';
import { setTitle } from './set-title.ts';
import { boxAround } from './strokes.ts';
import { textLine } from './text-line.ts';
import { verdictWords } from './verdict-words.ts';
import { wrapEvenly } from './wrap-text.ts';

const TITLE = { size: 20, line: 28 };
const UNIT = { size: 13, line: 19, apart: 10 };
const VERDICT = { size: 12, height: 22, padding: 9, after: 6 };
const STATEMENT = { size: 13, line: 21, before: 6 };
/** A longer statement says no more than the rows below it; few words stand for it. */
const MOST_LINES = 6;
/** And to be read from afar. */
const MOST_BRIEF_LINES = 2;
const MOST_DISTRICTS = 8;

/** Title with its unit, verdict, and what may be said of the figures. */
export function frameHead(request: FrameRequest, top: number): FramePart {
  const { palette, width, font } = request;
  const verdict = drawVerdict(request, top);
  const title = drawTitle(request, top, verdict.width);
  const start = title.end + STATEMENT.before;
  const lines = wrapEvenly(frameStatement(request), (width - 2 * MARGIN) / STATEMENT.size);
  const statement = lines.map((text, index) =>
    textLine(text, {
      x: MARGIN,
      y: start + index * STATEMENT.line,
      fill: palette.ink,
      font: `${STATEMENT.size}px ${font}`,
      align: 'left',
    }),
  );
  return {
    drawn: [...title.drawn, ...verdict.drawn, ...statement],
    end: start + lines.length * STATEMENT.line,
  };
}

function drawTitle(
  { panel, part, lang, palette, width, font, titleFont }: FrameRequest,
  top: number,
  verdictWidth: number,
): FramePart {
  const inner = width - 2 * MARGIN;
  const name = panel.metric.name[lang];
  const counted = panel.metric.counter?.[lang] ?? UNIT_WORDS[panel.unit][lang];
  const unit = [name.toLowerCase().includes(counted) ? '' : counted, part ? partWords(part, lang) : '']
    .filter(Boolean)
    .join(' · ');
  const { lines, isBelow } = setTitle({ title: name, size: TITLE.size, width: inner, taken: verdictWidth });
  const start = isBelow ? top + VERDICT.height + VERDICT.after : top;
  const drawn = lines.map((text, index) =>
    textLine(text, {
      x: MARGIN,
      y: start + index * TITLE.line,
      fill: palette.ink,
      font: `700 ${TITLE.size}px ${titleFont}`,
      align: 'left',
    }),
  );
  const end = start + lines.length * TITLE.line;
  if (unit === '') return { drawn, end };
  const after = measureTitle(lines.at(-1) ?? '') * TITLE.size + UNIT.apart;
  const room = lines.length === 1 && !isBelow ? inner - verdictWidth - UNIT.apart : inner;
  const isBeside = after + measureEms(unit) * UNIT.size <= room;
  const beside = textLine(unit, {
    x: isBeside ? MARGIN + after : MARGIN,
    y: isBeside ? end - TITLE.line + TITLE.size - UNIT.size - 1 : end,
    fill: palette.soft,
    font: `${UNIT.size}px ${font}`,
    align: 'left',
  });
  return { drawn: [...drawn, beside], end: isBeside ? end : end + UNIT.line };
}

function drawVerdict({ panel, lang, palette, width, font }: FrameRequest, top: number) {
  const text = verdictWords(panel)[lang];
  const words = measureEms(text) * VERDICT.size;
  const box = {
    x: width - MARGIN - words - 2 * VERDICT.padding,
    y: top,
    width: words + 2 * VERDICT.padding,
    height: VERDICT.height,
  };
  const colour = panel.verdict === 'with-caution' ? palette.caution : palette.soft;
  const drawn = [
    boxAround(box, colour),
    textLine(text, {
      x: box.x + box.width / 2,
      y: top + VERDICT.height / 2,
      fill: colour,
      font: `${VERDICT.size}px ${font}`,
      align: 'center',
      verticalAlign: 'middle',
    }),
  ];
  return { drawn, width: box.width };
}

/** The statement, or few words in its place where it would be a wall of names and figures. */
export function frameStatement({ panel, districts, lang, width, isBrief }: FrameRequest): string {
  const most = isBrief ? MOST_BRIEF_LINES : MOST_LINES;
  const whole = panel.statement[lang];
  const ems = (width - 2 * MARGIN) / STATEMENT.size;
  const isShort = panel.cells.length <= MOST_DISTRICTS && wrapEvenly(whole, ems).length <= most;
  if (isShort) return whole;
  return stateBriefly(panel, districts)[lang];
}
