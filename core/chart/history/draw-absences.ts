import { STATUS_WORDS } from '../../observation/status-words.ts';
import { measureEms } from '../layout.ts';
import type { Canvas } from './canvas.ts';
import type { Section } from './history-sections.ts';
import type { LinesLayout } from './lines-layout.ts';
import { toX } from './plot.ts';
import { line, words, type Graphic } from './shapes.ts';

const ROW = 17;

export interface Rows {
  readonly graphic: readonly Graphic[];
  readonly height: number;
}

/** Below the axis, at the time of each absence, whose it is and of which kind. */
export function drawAbsences({ strands }: Section, { plot }: LinesLayout, canvas: Canvas): Rows {
  const { width, side, palette, font, lang } = canvas;
  const base = plot.top + plot.height;
  const told = strands
    .flatMap(({ name, absences }) =>
      absences.map(({ day, status }) => ({ day, text: `${name} ${STATUS_WORDS[status][lang]}` })),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const graphic = told.flatMap(({ day, text }, row) => {
    const half = (measureEms(text) * 12) / 2;
    const x = toX(plot, day);
    const y = base + 30 + row * ROW;
    const middle = Math.min(Math.max(x, side + half), width - side - half);
    return [
      line([x, base + 24], [x, y - 1], { stroke: palette.rule, lineWidth: 1 }),
      words({ font, fill: palette.soft }, { text, at: [middle, y], align: 'center', baseline: 'top' }),
    ];
  });
  return { graphic, height: told.length * ROW + (told.length > 0 ? 8 : 0) };
}
