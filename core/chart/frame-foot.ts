import { isFrom } from '../compare/panel.ts';
import { frameStatement } from './frame-head.ts';
import { MARGIN, type FramePart, type FrameRequest } from './frame-request.ts';
import { measureEms } from './layout.ts';
import { originWords } from './origin-words.ts';
import { ruleAt } from './strokes.ts';
import { tellReason } from './tell-reason.ts';
import { textLine, type Words } from './text-line.ts';
import { wrapText } from './wrap-text.ts';

const REASON = { size: 12, line: 19 };
const ORIGIN = { size: 11, line: 17 };
const BEFORE = 12;

/** What calls for caution, each reason under its short form or by that alone, and where the figures are from. */
export function frameFoot(request: FrameRequest, top: number): FramePart {
  const { panel, palette, width, font, lang } = request;
  const statement = frameStatement(request);
  const reasons = panel.reasons.filter((reason) => !statement.includes(reason[lang]));
  const shorts = reasons.map(({ short }) => short[lang]);
  const column = Math.max(0, ...shorts.map(measureEms)) * REASON.size + 16;
  const drawn: Words[] = [];
  let y = top + BEFORE;
  const write = (text: string, x: number, look: { size: number; isBold?: boolean; isSoft?: boolean }) =>
    drawn.push(
      textLine(text, {
        x,
        y,
        fill: look.isSoft ? palette.soft : palette.ink,
        font: `${look.isBold ? '700 ' : ''}${look.size}px ${font}`,
        align: 'left',
      }),
    );
  if (request.isBrief)
    for (const line of wrapText(shorts.join(' · '), (width - 2 * MARGIN) / REASON.size)) {
      write(line, MARGIN, { size: REASON.size, isBold: true });
      y += REASON.line;
    }
  for (const reason of request.isBrief ? [] : reasons) {
    write(reason.short[lang], MARGIN, { size: REASON.size, isBold: true });
    const words = wrapText(tellReason(reason, lang), (width - 2 * MARGIN - column) / REASON.size);
    for (const [index, line] of words.entries()) {
      if (index > 0) y += REASON.line;
      write(line, MARGIN + column, { size: REASON.size, isSoft: true });
    }
    y += REASON.line;
  }
  const rule = ruleAt(top, MARGIN, width - MARGIN, palette.rule);
  if (reasons.length > 0) y += 6;
  const isUsed = (id: string): boolean => panel.cells.some((cell) => isFrom(cell, id));
  for (const line of wrapText(originWords({ ...request, isUsed }), (width - 2 * MARGIN) / ORIGIN.size)) {
    write(line, MARGIN, { size: ORIGIN.size, isSoft: true });
    y += ORIGIN.line;
  }
  return { drawn: [rule, ...drawn], end: y };
}
