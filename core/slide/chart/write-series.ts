import type { Lang } from '../../catalogue/catalogue.ts';
import { themeFonts } from '../ooxml/fonts.ts';
import { solidFill } from '../ooxml/colours.ts';
import { runEl } from '../ooxml/write-text.ts';
import { el, textEl, type Xml } from '../ooxml/xml.ts';
import type { Run } from '../slide.ts';
import type { PlottedNumbers, PlottedTexts } from './slide-chart.ts';

const SHEET = 'Sheet1!';

/** Texts by the cells that hold them, with what stands in them. */
export function textRef({ range, texts }: PlottedTexts): Xml {
  return el('c:strRef', {}, [
    textEl('c:f', SHEET + range),
    el('c:strCache', {}, [
      val('c:ptCount', texts.length),
      ...texts.map((text, idx) => el('c:pt', { idx }, [textEl('c:v', text)])),
    ]),
  ]);
}

/** Numbers by the cells that hold them; a cell that is empty has no point, so that it stays a gap. */
export function numberRef({ range, numbers }: PlottedNumbers, format = 'General'): Xml {
  return el('c:numRef', {}, [
    textEl('c:f', SHEET + range),
    el('c:numCache', {}, [
      textEl('c:formatCode', format),
      val('c:ptCount', numbers.length),
      ...numbers.flatMap((number, idx) =>
        number === null ? [] : [el('c:pt', { idx }, [textEl('c:v', String(number))])],
      ),
    ]),
  ]);
}

/** The many elements that hold nothing but a value. */
export const val = (name: string, value: string | number): Xml => el(name, { val: value });

export interface PointLabel {
  readonly index: number;
  readonly runs: readonly Run[];
  readonly position: 'outEnd' | 'r' | 't' | 'b';
  /** How far it is moved down, as a share of the frame. */
  readonly shift?: number;
}

/** Not every program keeps a label away from its bar by itself. */
const APART: Run = { text: ' ' };

const noLink = (): null => null;

/** The labels of a series: the words of each point as they are printed, never a number worked out from it. */
export function labelsEl(labels: readonly PointLabel[], look: { lang: Lang; size: number }): Xml {
  return el('c:dLbls', {}, [
    ...labels.map(({ index, runs, position, shift = 0 }) =>
      el('c:dLbl', {}, [
        val('c:idx', index),
        shift !== 0 &&
          el('c:layout', {}, [
            el('c:manualLayout', {}, [val('c:x', 0), val('c:y', Math.round(shift * 10_000) / 10_000)]),
          ]),
        el('c:tx', {}, [
          el('c:rich', {}, [
            el('a:bodyPr', { wrap: 'none', lIns: 38100, tIns: 0, rIns: 38100, bIns: 0, anchor: 'ctr' }, [
              el('a:spAutoFit'),
            ]),
            el('a:p', {}, [
              el('a:pPr', {}, [el('a:defRPr')]),
              ...[APART, ...runs].map((run) => runEl(run, { ...look, linkTo: noLink })),
            ]),
          ]),
        ]),
        el('c:spPr', {}, [el('a:noFill'), el('a:ln', {}, [el('a:noFill')])]),
        val('c:dLblPos', position),
        ...shows(1),
      ]),
    ),
    el('c:spPr', {}, [el('a:noFill'), el('a:ln', {}, [el('a:noFill')])]),
    ...shows(0),
  ]);
}

const shows = (value: 0 | 1): readonly Xml[] => [
  val('c:showLegendKey', 0),
  val('c:showVal', value),
  ...['c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'].map((name) => val(name, 0)),
];

/** The type of all words of a chart or an axis: a chart takes no Chinese font unless it is named here. */
export function chartText(size: number, colour: 'ink' | 'soft' = 'ink'): Xml {
  return el('c:txPr', {}, [
    el('a:bodyPr'),
    el('a:lstStyle'),
    el('a:p', {}, [
      el('a:pPr', {}, [
        el('a:defRPr', { sz: Math.round(size * 100), b: 0 }, [solidFill(colour), ...themeFonts()]),
      ]),
      el('a:endParaRPr', { lang: 'zh-CN' }),
    ]),
  ]);
}
