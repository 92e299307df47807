import type { EChartsCoreOption } from 'echarts/core';
import type { Lang, Source } from '../catalogue/catalogue.ts';
import type { Insisted, InsistedFigure } from '../compare/insist.ts';
import { UNIT_WORDS } from '../figure/units.ts';
import { statePeriod } from '../period/state-period.ts';
import { sayFigure } from '../statement/say-figure.ts';
import { measureEms } from './layout.ts';
import { lookOf } from './look.ts';
import { originWords } from './origin-words.ts';
import type { Palette } from './palette.ts';
import { textLine, type Words } from './text-line.ts';
import { VERDICT_WORDS } from './verdict-words.ts';
import { wrapText } from './wrap-text.ts';
import type { AsOf } from './shown.ts';

export interface PairFrameRequest {
  readonly insisted: Insisted;
  readonly sources: readonly Source[];
  readonly asOf: AsOf;
  readonly lang: Lang;
  readonly palette: Palette;
  readonly width?: number | undefined;
}

/** One line or paragraph of the picture: its size, the height of its lines, and the room before it. */
interface Piece {
  readonly text: string;
  readonly size: number;
  readonly line: number;
  readonly before: number;
  readonly bold?: boolean;
  readonly soft?: boolean;
}

export interface PairFrame {
  readonly option: EChartsCoreOption & { readonly graphic: readonly Words[] };
  readonly layout: { readonly width: number; readonly height: number };
}

const MARGIN = 24;

/**
 * Two figures below each other in large type, each with all that it is told by, under the verdict on comparing them
 * with its reasons. Never a bar and never an axis: the picture is passed on by itself (COMPARABILITY.md §12a).
 */
export function framePair(request: PairFrameRequest): PairFrame {
  const { palette } = request;
  const { font, ...look } = lookOf(palette);
  const width = request.width ?? look.width;
  const inner = width - 2 * MARGIN;
  const graphic: Words[] = [];
  let y = MARGIN;
  for (const { text, size, line, before, bold, soft } of piecesOf(request, inner)) {
    y += before;
    for (const words of wrapText(text, inner / size)) {
      const style = {
        fill: soft ? palette.soft : palette.ink,
        font: `${bold ? '700 ' : ''}${size}px ${font}`,
      };
      graphic.push(textLine(words, { x: MARGIN, y, align: 'left', ...style }));
      y += line;
    }
  }
  return {
    layout: { width, height: y + MARGIN },
    option: { animation: false, backgroundColor: palette.paper, graphic },
  };
}

function piecesOf(request: PairFrameRequest, inner: number): readonly Piece[] {
  const { insisted, lang } = request;
  const { verdict, reasons, figures } = insisted;
  const isUsed = (id: string) => figures.some(({ source }) => source === id);
  return [
    { text: VERDICT_WORDS[verdict][lang], size: 24, line: 32, before: 0, bold: true },
    ...reasons.map((reason) => ({ text: reason[lang], size: 13, line: 20, before: 2 })),
    ...figures.flatMap((figure) => tellLarge(figure, lang, inner)),
    { text: originWords({ ...request, isUsed }), size: 11, line: 18, before: 24, soft: true },
  ];
}

const LARGE = 36;
/** By how much bold letters may be wider than `measureEms` reckons. */
const BOLD = 1.2;

function tellLarge(figure: InsistedFigure, lang: Lang, inner: number): readonly Piece[] {
  const said = sayFigure(figure)[lang];
  return [
    {
      text: `${figure.districtName[lang]} · ${figure.name[lang]}`,
      size: 13,
      line: 20,
      before: 24,
      bold: true,
    },
    {
      text: said,
      size: Math.min(LARGE, Math.floor(inner / (measureEms(said) * BOLD))),
      line: LARGE + 8,
      before: 2,
      bold: true,
    },
    { text: tellPlace(figure, lang), size: 12, line: 18, before: 0, soft: true },
  ];
}

function tellPlace({ unit, counter, scope, period }: InsistedFigure, lang: Lang): string {
  const word = (counter ?? UNIT_WORDS[unit])[lang];
  const time = statePeriod(period)[lang];
  return lang === 'zh'
    ? `单位：${word} · 口径：${scope.name.zh} · 时期：${time}`
    : `Unit: ${word} · Scope: ${scope.name.en} · Period: ${time}`;
}
