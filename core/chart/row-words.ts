import { cutToEms, measureEms, NAME_SIZE, ROW_HEIGHT, type Layout } from './layout.ts';
import type { PanelRow } from './panel-rows.ts';
import type { Palette } from './palette.ts';
import { textLine, type Style, type Words } from './text-line.ts';

const FIGURE_SIZE = 12;

export interface RowWordsRequest {
  readonly index: number;
  readonly palette: Palette;
  readonly layout: Layout;
  readonly font: string;
  /** Where the row's bar ends, from the left of the chart. */
  readonly barEnd: number;
}

/** The words of a row where they stand: name, figure or reason, and at the right the period. */
export function toRowWords(
  row: PanelRow,
  { index, palette, layout, font, barEnd }: RowWordsRequest,
): Words[] {
  const y = layout.top + (index + 0.5) * ROW_HEIGHT;
  const words = (text: string, x: number, look: Partial<Style> & { readonly size: string }): Words =>
    textLine(text, {
      x,
      y,
      fill: look.fill ?? palette.ink,
      font: `${look.size} ${font}`,
      align: look.align ?? 'left',
      verticalAlign: 'middle',
    });
  const nameRoom = (layout.left - layout.side) / NAME_SIZE - 0.5;
  const name = words(cutToEms(row.name, nameRoom), layout.side, { size: `${NAME_SIZE}px` });
  const beside = layout.left + 8;
  switch (row.mark) {
    case 'bar':
      return [
        name,
        words(row.text, barEnd + 8, { size: '700 13px' }),
        ...(row.period
          ? [
              words(row.period, layout.width - layout.side, {
                size: '12px',
                fill: palette.soft,
                align: 'right',
              }),
            ]
          : []),
      ];
    case 'figure':
      return [
        name,
        words(fitFigure(row, (layout.width - layout.side - beside) / FIGURE_SIZE), beside, {
          size: `${FIGURE_SIZE}px`,
        }),
      ];
    case 'reason':
      return [
        name,
        words(cutToEms(row.text, (layout.width - layout.side - beside) / FIGURE_SIZE), beside, {
          size: `${FIGURE_SIZE}px`,
          fill: palette.soft,
        }),
      ];
  }
}

/** The figure with as much of what it covers and when as there is room for; the table beside says all. */
function fitFigure({ text, scope, period }: PanelRow, ems: number): string {
  const tellings = [[text, scope, period], [text, scope], [text]].map((parts) =>
    parts.filter(Boolean).join(' · '),
  );
  return tellings.find((telling) => measureEms(telling) <= ems) ?? cutToEms(text, ems);
}
