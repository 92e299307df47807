import type { Lang } from '../../catalogue/catalogue.ts';
import type { CoverageCell, CoverageWords } from '../../chart/coverage/coverage-rows.ts';
import { COVERAGE_NAME, METRIC_WORD, STATE_SIGNS } from '../../chart/coverage/coverage-words.ts';
import type { Coverage } from '../../chart/coverage/coverage.ts';
import { ABOUT, HEAD, toBlocks, type SetWords } from '../../chart/coverage/table-blocks.ts';
import { isKnown } from '../../observation/state-of.ts';
import { SLIDE_TYPE } from '../deck/lay-tables.ts';
import type { Box, Run, TableCell, TableShape } from '../slide.ts';

interface TableRequest {
  readonly box: Box;
  readonly coverage: Coverage;
  readonly lang: Lang;
}

/** One page of the table, as a table that can be edited. */
export function coverageTable(words: CoverageWords, { box, coverage, lang }: TableRequest): TableShape {
  const [block] = toBlocks(words, box.width, SLIDE_TYPE[lang]);
  const { columns = [], rows = [], headHeight = 0, left = 0, columnWidth = 0, size = HEAD } = block ?? {};
  const heights = [headHeight, ...rows.map(({ height }) => height)];
  return {
    kind: 'table',
    name: COVERAGE_NAME[lang],
    description: coverage.statement[lang],
    box: { ...box, height: heights.reduce((sum, height) => sum + height, 0) },
    size,
    rowHeights: heights,
    hasRowNames: true,
    widths: [left, ...columns.map(() => columnWidth)],
    rows: [
      [
        { runs: [{ text: METRIC_WORD[lang], colour: 'soft', size: HEAD }] },
        ...columns.map(({ name }): TableCell => ({ runs: [{ text: name, isBold: true, size: HEAD }] })),
      ],
      ...rows.map(({ row, name, cells }) => [
        withAbout([{ text: row.name }], row.about, name),
        ...cells.map(({ cell, ...set }) => withAbout(toRuns(cell), cell.about, set)),
      ]),
    ],
  };
}

const toRuns = ({ state, text }: CoverageCell): readonly Run[] => [
  { text: `${STATE_SIGNS[state]} `, colour: isKnown(state) ? 'ink' : 'soft' },
  isKnown(state) ? { text, isBold: true } : { text, colour: 'soft' },
];

/** What is said of a name or a figure, after it where it finds room, else below. */
function withAbout(runs: readonly Run[], about: string, { isBeside }: SetWords): TableCell {
  if (about === '') return { runs };
  const soft: Run = { text: isBeside ? `  ${about}` : about, colour: 'soft', size: ABOUT };
  return isBeside ? { runs: [...runs, soft] } : { runs, below: [soft] };
}
