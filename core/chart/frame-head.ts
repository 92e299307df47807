import { UNIT_WORDS } from '../figure/units.ts';
import { stateBriefly } from '../statement/state-briefly.ts';
import { MARGIN, type FramePart, type FrameRequest } from './frame-request.ts';
import { measureEms } from './layout.ts';
import { partWords } from './part-words.ts';
import { boxAround } from './strokes.ts';
import { textLine } from './text-line.ts';
import { verdictWords } from './verdict-words.ts';
import { wrapEvenly } from './wrap-text.ts';

const TITLE = { size: 20, line: 28 };
const UNIT = 13;
const BOLDER = 0.09;
const VERDICT = { size: 12, height: 22, padding: 9 };
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
  const room = width - 2 * MARGIN - verdictWidth - 24;
  const name = panel.metric.name[lang];
  const counted = panel.metric.counter?.[lang] ?? UNIT_WORDS[panel.unit][lang];
  const unit = [name.toLowerCase().includes(counted) ? '' : counted, part ? partWords(part, lang) : '']
    .filter(Boolean)
    .join(' · ');
  const lines = wrapEvenly(name, room / TITLE.size);
  const drawn = lines.map((text, index) =>
    textLine(text, {
      x: MARGIN,
      y: top + index * TITLE.line,
      fill: palette.ink,
      font: `700 ${TITLE.size}px ${titleFont}`,
      align: 'left',
    }),
  );
  const last = lines.at(-1) ?? '';
  const beside = textLine(unit, {
    x: MARGIN + measureBold(last) * TITLE.size + 10,
    y: top + (lines.length - 1) * TITLE.line + TITLE.size - UNIT - 1,
    fill: palette.soft,
    font: `${UNIT}px ${font}`,
    align: 'left',
  });
  return { drawn: unit ? [...drawn, beside] : drawn, end: top + lines.length * TITLE.line };
}

/** Bold Latin is wider than what is measured; 汉字 are as wide in any weight. */
const measureBold = (text: string): number =>
  measureEms(text) + measureEms(text.replace(/[\u2e80-\uffff]/g, '')) * BOLDER;

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
