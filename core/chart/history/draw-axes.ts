import type { Section } from './history-sections.ts';
import type { Canvas } from './canvas.ts';
import type { LinesLayout } from './lines-layout.ts';
import { toX, toY } from './plot.ts';
import { line, words, type Graphic } from './shapes.ts';
import { captionOf } from './unit-caption.ts';

/** What the lines are read by: what is counted, a few quiet rules from zero, and the periods below. */
export function drawAxes(
  section: Section,
  layout: LinesLayout,
  canvas: Canvas,
  top: number,
): readonly Graphic[] {
  const { plot, left, right, isSlope, scale, ticks } = layout;
  const { palette, font, side } = canvas;
  const soft = { font, fill: palette.soft };
  const base = plot.top + plot.height;
  const rules = scale
    .filter(({ value }) => value === 0 || !isSlope)
    .flatMap(({ value, label }) => {
      const y = toY(plot, value);
      const stroke = value === 0 ? palette.soft : palette.rule;
      const rule = line([left, y], [right, y], { stroke, lineWidth: 1 });
      return isSlope ? [rule] : [rule, words(soft, { text: label, at: [left - 8, y], align: 'right' })];
    });
  const times = ticks.flatMap(({ day, label }) => {
    const x = toX(plot, day);
    const tick = isSlope
      ? line([x, plot.top], [x, base], { stroke: palette.rule, lineWidth: 1 })
      : line([x, base], [x, base + 4], { stroke: palette.soft, lineWidth: 1 });
    const name = words(soft, { text: label, at: [x, base + 8], align: 'center', baseline: 'top' });
    return label === '' ? [tick] : [tick, name];
  });
  return [
    words(soft, { text: captionOf(section, canvas), at: [side, top + 2], baseline: 'top' }),
    ...rules,
    ...times,
  ];
}
