import type { Lang, Source } from '../catalogue/catalogue.ts';
import { isFrom, type Panel } from '../compare/panel.ts';
import { buildChart, type Chart } from './chart-option.ts';
import type { PanelRow } from './panel-rows.ts';
import type { Palette } from './palette.ts';
import type { Words } from './row-words.ts';
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

const WIDTH = 640;
// Single quotes: the stack stands inside an attribute of the SVG.
export const FILE_FONT = "'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC',sans-serif";

const MARGIN = 24;
const LINE = 18;

/** A panel's chart with all that it needs to stand alone: title, verdict, statement, reasons, sources, version. */
export function frameChart(request: FrameRequest): Chart {
  const { panel, rows, lang, palette } = request;
  const ems = (WIDTH - 2 * MARGIN) / 12;
  const statement = wrapText(panel.statement[lang], ems);
  const caveats = wrapText(panel.reasons.map((reason) => reason[lang]).join(lang === 'zh' ? '' : ' '), ems);
  const origin = wrapText(originOf(request), ems);
  const top = MARGIN + 30 + statement.length * LINE + 14;
  const bottom = 16 + (caveats.length + origin.length) * LINE + MARGIN;
  const words = (text: string, y: number, look: { size: string; fill?: string; right?: boolean }): Words => ({
    type: 'text',
    silent: true,
    style: {
      text,
      x: look.right ? WIDTH - MARGIN : MARGIN,
      y,
      fill: look.fill ?? palette.ink,
      font: `${look.size} ${FILE_FONT}`,
      align: look.right ? 'right' : 'left',
      verticalAlign: 'top',
    },
  });
  const chart = buildChart({
    rows,
    palette,
    font: FILE_FONT,
    width: WIDTH,
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

function originOf({ panel, sources, version, lang }: FrameRequest): string {
  const used = sources.filter(({ id }) => panel.cells.some((cell) => isFrom(cell, id)));
  const named = used.map(({ publisher, published }) => `${publisher[lang]} ${published.date}`);
  return lang === 'zh'
    ? `来源：${named.join('；') || '无'}。并览第${version}版。`
    : `Sources: ${named.join('; ') || 'none'}. Binglan, version ${version}.`;
}
