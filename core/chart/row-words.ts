import { cutToEms, measureEms, type Layout } from './layout.ts';
import { fitLines, isLongName, nameLines, type Lines } from './name-lines.ts';
import type { PanelRow } from './panel-rows.ts';
import type { Palette } from './palette.ts';
import { periodLines } from './period-lines.ts';
import { textLine, type Style, type Words } from './text-line.ts';

export interface RowWordsRequest {
  readonly index: number;
  readonly palette: Palette;
  readonly layout: Layout;
  readonly font: string;
  /** Where the row's bar ends, from the left of the chart. */
  readonly barEnd: number;
}

/** Of two lines in one row. */
const LINE = 13.5;
const SMALL = 11;
const PLAIN = 12;
const FIGURE = 13;
const BOLD = 1.14;

/** How wide a figure beside its bar is. */
export const measureBold = (figure: string): number => measureEms(figure) * FIGURE * BOLD;

/** Whether a row of this width sets anything in two lines. */
export const hasTwoLines = ({ name, mark, scope, period }: PanelRow, width: number): boolean =>
  isLongName(name, width) ||
  (mark === 'figure' && scope !== '') ||
  (mark !== 'reason' && periodLines(period).lines.length > 1);

/** The words of a row where they stand: name, figure or reason, and at the right the period. */
export function toRowWords(
  row: PanelRow,
  { index, palette, layout, font, barEnd }: RowWordsRequest,
): Words[] {
  const middle = layout.top + (index + 0.5) * layout.rowHeight;
  const at = (x: number, y: number, look: Partial<Style> & { readonly size: number; isBold?: boolean }) => ({
    x,
    y,
    fill: look.fill ?? palette.ink,
    font: `${look.isBold ? '700 ' : ''}${look.size}px ${font}`,
    align: look.align ?? 'left',
    verticalAlign: 'middle' as const,
  });
  const block = ({ lines, size }: Lines, x: number, look: Partial<Style> = {}): Words[] =>
    lines.map((text, line) =>
      textLine(text, at(x, middle + (line - (lines.length - 1) / 2) * LINE, { ...look, size })),
    );
  const soft = { fill: palette.soft };
  const beside = layout.left + 8;
  const room = layout.right - beside;
  const name = block(nameLines(row.name, layout.left - layout.side - 8), layout.side);
  if (row.mark === 'reason')
    return [
      ...name,
      ...block(
        { lines: fitLines(row.text, (layout.width - layout.side - beside) / PLAIN), size: PLAIN },
        beside,
        soft,
      ),
    ];
  const period = row.period
    ? block(periodLines(row.period), layout.width - layout.side, { ...soft, align: 'right' })
    : [];
  const isTight = row.mark === 'figure' && measureBold(row.text) > room;
  const figure = { size: isTight ? SMALL : FIGURE, isBold: true };
  if (row.mark === 'bar') return [...name, textLine(row.text, at(barEnd + 8, middle, figure)), ...period];
  const lift = row.scope ? LINE / 2 : 0;
  const scope = row.scope
    ? [textLine(cutToEms(row.scope, room / SMALL), at(beside, middle + LINE / 2, { ...soft, size: SMALL }))]
    : [];
  return [...name, textLine(row.text, at(beside, middle - lift, figure)), ...scope, ...period];
}
