import type { Section } from '../../chart/history/history-sections.ts';
import { captionOf } from '../../chart/history/unit-caption.ts';
import type { Box, Shape } from '../slide.ts';
import { captionShape, daysOf, type Described } from './draw-section.ts';
import { toLineChart } from './line-chart.ts';

/** As many small charts as one slide holds. */
export const FACETS = 6;
const COLUMNS = 3;
const SIZE = 11;
const CAPTION = 20;
const NAME = 18;
const APART = 18;
/** Of half a figure at either end. */
const ENDS = 26;
const MARKS = 3;
const DAYS = 22;

/** A small chart for each district on an axis of its own. */
export function drawFacets(
  section: Section,
  box: Box,
  { metric, apart, deck, ...described }: Described,
): readonly Shape[] {
  const { strands } = section;
  const columns = Math.min(COLUMNS, strands.length);
  const rows = Math.ceil(strands.length / columns);
  const width = (box.width - APART * (columns - 1)) / columns;
  const height = (box.height - CAPTION) / rows;
  const inner = height - NAME - 4;
  const plot = {
    left: ENDS / width,
    top: 14 / inner,
    width: (width - 2 * ENDS) / width,
    height: (inner - 14 - DAYS) / inner,
  };
  return [
    captionShape(captionOf(section, { unit: metric.unit, counter: metric.counter, lang: deck.lang }), box),
    ...strands.flatMap((strand, index): readonly Shape[] => {
      const x = box.x + (index % columns) * (width + APART);
      const y = box.y + CAPTION + Math.floor(index / columns) * height;
      return [
        {
          kind: 'text',
          name: strand.name,
          box: { x, y, width, height: NAME },
          size: 12,
          paragraphs: [{ runs: [{ text: strand.name, isBold: true }] }],
        },
        {
          kind: 'chart',
          name: `${described.name} ${strand.name}`,
          description: described.description,
          box: { x, y: y + NAME, width, height: inner },
          chart: toLineChart({
            ...{ strands: [strand], metric, plot, height: inner, deck },
            apart: apart.filter(({ district }) => district === strand.series.district),
            ...{ days: daysOf(section), size: SIZE, marks: MARKS, told: 'ends', isNamed: false },
          }),
        },
      ];
    }),
  ];
}
