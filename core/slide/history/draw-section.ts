import type { Metric } from '../../catalogue/catalogue.ts';
import { captionOf } from '../../chart/history/unit-caption.ts';
import type { Section } from '../../chart/history/history-sections.ts';
import { endLabel } from '../../chart/history/lines-edges.ts';
import { measureEms } from '../../chart/layout.ts';
import type { Deck } from '../deck/deck.ts';
import { countLines } from '../deck/fit-title.ts';
import type { Box, Shape, TextShape } from '../slide.ts';
import type { FigureApart } from './figures-apart.ts';
import { toLineChart } from './line-chart.ts';

/** What the charts of a history have in common. */
export interface Described {
  readonly name: string;
  readonly description: string;
  readonly metric: Metric;
  /** Told in words, and in the sheets of the charts, because no chart shows them. */
  readonly apart: readonly FigureApart[];
  readonly deck: Deck;
}

const SIZE = 13;
const CAPTION = { size: 12, line: 16, apart: 4 };
/** Of numbers at the axis, or of half a figure where there are none, and of the words of days below it. */
const AXIS = 84;
const NO_AXIS = 30;
const DAYS = 26;
/** Of a figure above the highest point. */
const HEAD = 16;
const MOST_LABEL_SHARE = 0.34;
/** Of so few lines every figure can be written at its point. */
const FEW = 2;
const MARKS = 10;

/** Figures of one scope as lines on one axis, each with its name at its end. */
export function drawSection(section: Section, box: Box, told: Described): readonly Shape[] {
  const { metric, apart, deck, name, description } = told;
  const { strands } = section;
  const { lang } = deck;
  const labels = strands.map((strand) => endLabel(strand, section, { lang, unit: metric.unit }));
  const longest = Math.max(...labels.map(({ figure, name }) => measureEms(`${figure}  ${name}`)));
  const right = Math.min(longest * SIZE * 1.08 + 14, box.width * MOST_LABEL_SHARE);
  const caption = captionShape(sectionCaption(section, told), box);
  const height = box.height - caption.box.height;
  const isFew = strands.length <= FEW;
  const axis = isFew ? NO_AXIS : AXIS;
  const plot = {
    left: axis / box.width,
    top: HEAD / height,
    width: (box.width - axis - right) / box.width,
    height: (height - DAYS - HEAD) / height,
  };
  return [
    caption,
    {
      kind: 'chart',
      ...{ name, description },
      box: { ...box, y: box.y + caption.box.height, height },
      chart: toLineChart({
        ...{ strands, metric, apart, plot, height, deck },
        max: null,
        days: daysOf(section),
        size: SIZE,
        marks: MARKS,
        told: isFew ? 'all' : 'last',
        isNamed: true,
      }),
    },
  ];
}

/** Every day on which anything stands in a part of a history. */
export const daysOf = ({ strands, from, to }: Section): readonly string[] => [
  from,
  ...strands.flatMap(({ points, absences }) => [...points, ...absences].map(({ day }) => day)),
  to,
];

/** What the figures of a section cover, their unit, and whether their axes differ. */
export const sectionCaption = (section: Section, { metric, deck: { lang } }: Described): string =>
  captionOf(section, { unit: metric.unit, counter: metric.counter, lang });

/** Words above an axis or a table, as high as they need. */
export function captionShape(text: string, { x, y, width }: Box): TextShape {
  const { size, line, apart } = CAPTION;
  return {
    kind: 'text',
    name: text,
    box: { x, y, width, height: Math.max(1, countLines(text, size, width)) * line + apart },
    size,
    paragraphs: [{ runs: [{ text, colour: 'soft' }] }],
  };
}
