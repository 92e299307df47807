import { reachOf } from '../../chart/history/anchor.ts';
import type { Section, Strand } from '../../chart/history/history-sections.ts';
import { niceScale } from '../../chart/nice-scale.ts';
import { shareEvenly } from '../../chart/share-evenly.ts';
import type { Box, Shape } from '../slide.ts';
import { captionShape, daysOf, sectionCaption, type Described } from './draw-section.ts';
import type { FigureApart } from './figures-apart.ts';
import { toLineChart } from './line-chart.ts';

const COLUMNS = 3;
/** Where a line of the briefing leaves less room, a slide holds fewer rows of small charts. */
const MOST_ROWS = 2;
const LEAST_ROW = 96;
const SIZE = 11;
const NAME = 18;
const APART = 18;
/** Of half a figure at either end. */
const ENDS = 26;
const MARKS = 3;
const DAYS = 22;

/** The districts of a section that one slide holds. */
export interface FacetsPart {
  readonly section: Section;
  readonly strands: readonly Strand[];
}

/** A section, shared out to as many slides as it takes, with so much room on each. */
export function sharedOut(section: Section, { height }: Box): readonly FacetsPart[] {
  const { strands } = section;
  const rows = Math.min(MOST_ROWS, Math.max(1, Math.floor(height / LEAST_ROW)));
  return shareEvenly(strands, COLUMNS * rows).map((some) => ({ section, strands: some }));
}

/** A small chart for each district: each on a scale of its own, or all of the section's slides on one. */
export function drawFacets(
  { section, strands }: FacetsPart,
  box: Box,
  described: Described,
): readonly Shape[] {
  const { metric, apart, deck } = described;
  const caption = sectionCaption(section, described);
  const above = captionShape(caption, box);
  const description = section.hasOwnScales ? `${described.description} ${caption}` : described.description;
  const columns = Math.min(COLUMNS, strands.length);
  const rows = Math.ceil(strands.length / columns);
  const width = (box.width - APART * (columns - 1)) / columns;
  const height = (box.height - above.box.height) / rows;
  const inner = height - NAME - 4;
  const plot = {
    left: ENDS / width,
    top: 14 / inner,
    width: (width - 2 * ENDS) / width,
    height: (inner - 14 - DAYS) / inner,
  };
  return [
    above,
    ...strands.flatMap((strand, index): readonly Shape[] => {
      const x = box.x + (index % columns) * (width + APART);
      const y = box.y + above.box.height + Math.floor(index / columns) * height;
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
          description,
          box: { x, y: y + NAME, width, height: inner },
          chart: toLineChart({
            ...{ strands: [strand], metric, max: endOf(section), plot, height: inner, deck },
            apart: apartBeside(strand, section, apart),
            ...{ days: daysOf(section), size: SIZE, marks: MARKS, told: 'ends', isNamed: false },
          }),
        },
      ];
    }),
  ];
}

/** The end that all axes of a section have in common; null where each has its own. */
const endOf = ({ strands, hasOwnScales }: Section): number | null =>
  hasOwnScales
    ? null
    : niceScale(Math.max(...strands.flatMap(({ points }) => points.map(reachOf))), false).max;

/** What a sheet tells beside its own district's course: that district's figures, and in the first also those of districts without a course in the section. */
function apartBeside(
  { series: { district } }: Strand,
  { strands }: Section,
  apart: readonly FigureApart[],
): readonly FigureApart[] {
  const [first, ...others] = strands.map(({ series }) => series.district);
  return apart.filter((one) =>
    district === first ? !others.includes(one.district) : one.district === district,
  );
}
