import type { Lang, Source } from '../catalogue/catalogue.ts';
import { isFrom, type Panel } from '../compare/panel.ts';
import { buildChart, type Chart } from './chart-option.ts';
import type { PanelRow } from './panel-rows.ts';
import type { Palette } from './palette.ts';
import { lookOf } from './look.ts';
import { originWords } from './origin-words.ts';
import { textLine, type Words } from './text-line.ts';
import { verdictWords } from './verdict-words.ts';
import { wrapText } from './wrap-text.ts';

export interface FrameRequest {
  readonly panel: Panel;
  readonly rows: readonly PanelRow[];
  readonly sources: readonly Source[];
  readonly version: number;
  readonly lang: Lang;
  readonly palette: Palette;
}

const MARGIN = 24;
const LINE = 18;

/** A panel's chart with all that it needs to stand alone: title, verdict, statement, reasons, sources, version. */
export function frameChart(request: FrameRequest): Chart {
  const { panel, rows, lang, palette } = request;
  const { width, font } = lookOf(palette);
  const ems = (width - 2 * MARGIN) / 12;
  const statement = wrapText(panel.statement[lang], ems);
  const caveats = wrapText(panel.reasons.map((reason) => reason[lang]).join(lang === 'zh' ? '' : ' '), ems);
  const isUsed = (id: string) => panel.cells.some((cell) => isFrom(cell, id));
  const origin = wrapText(originWords({ ...request, isUsed }), ems);
  const top = MARGIN + 30 + statement.length * LINE + 14;
  const bottom = 16 + (caveats.length + origin.length) * LINE + MARGIN;
  const words = (text: string, y: number, look: { size: string; fill?: string; right?: boolean }): Words =>
    textLine(text, {
      x: look.right ? width - MARGIN : MARGIN,
      y,
      fill: look.fill ?? palette.ink,
      font: `${look.size} ${font}`,
      align: look.right ? 'right' : 'left',
    });
  const chart = buildChart({
    rows,
    palette,
    font,
    width,
    margins: { side: MARGIN, top, bottom },
  });
  const below = chart.layout.height - bottom + 16;
  return {
    layout: chart.layout,
    option: {
      ...chart.option,
      backgroundColor: palette.paper,
      graphic: [
        ...chart.option.graphic,
        words(panel.metric.name[lang], MARGIN, { size: '700 17px' }),
        words(verdictWords(panel)[lang], MARGIN + 3, { size: '12px', right: true }),
        ...statement.map((line, index) =>
          words(line, MARGIN + 30 + index * LINE, { size: '12px', fill: palette.soft }),
        ),
        ...[...caveats, ...origin].map((line, index) =>
          words(line, below + index * LINE, { size: '11px', fill: palette.soft }),
        ),
      ],
    },
  };
}
