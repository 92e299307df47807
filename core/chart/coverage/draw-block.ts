import { isKnown } from '../../observation/state-of.ts';
import { measureEms } from '../layout.ts';
import type { Palette } from '../palette.ts';
import { ruleAt, type Line } from '../strokes.ts';
import { textLine, type Words } from '../text-line.ts';
import { drawMark, MARK_WIDTH, type StateMark } from './state-mark.ts';
import { ABOUT, BESIDE, BOLD, DRAWN, HEAD, type Block, type SetWords } from './table-blocks.ts';

export type Drawn = Words | Line | StateMark[number];

interface BlockLook {
  readonly palette: Palette;
  readonly font: string;
  /** Its edges. */
  readonly left: number;
  readonly right: number;
}

interface Type {
  readonly size: number;
  readonly isBold?: boolean;
  readonly isSoft?: boolean;
}

/** The height of a block with its first so many rows. */
export const heightOfBlock = ({ headHeight, rows }: Block, count = rows.length): number =>
  headHeight + rows.slice(0, count).reduce((sum, { height }) => sum + height, 0);

/** A block from its top: names of districts, then its first so many rows. */
export function drawBlock(block: Block, top: number, count: number, look: BlockLook): readonly Drawn[] {
  const { palette, left, right } = look;
  const { size, headHeight, columnWidth } = block;
  const across = (column: number): number => left + block.left + column * columnWidth;
  let y = top + headHeight;
  const head = block.columns.flatMap(({ lines }, column) =>
    writeLines(lines, across(column), y - DRAWN.padding / 2 - lines.length * HEAD * DRAWN.leading, look, {
      size: HEAD,
      isBold: true,
    }),
  );
  const rows = block.rows.slice(0, count).flatMap(({ name, cells, height }) => {
    const at = y + DRAWN.padding / 2 + 1;
    y += height;
    return [
      ...writeWords(name, left, at, look, { size }),
      ...cells.flatMap(({ cell: { state }, ...words }, column) => [
        ...drawMark(state, { x: across(column), y: at + size / 2 + 1 }, palette),
        ...writeWords(words, across(column) + MARK_WIDTH, at, look, {
          size,
          isBold: isKnown(state),
          isSoft: !isKnown(state),
        }),
      ]),
      ruleAt(y, left, right, palette.rule),
    ];
  });
  return [...head, ruleAt(top + headHeight, left, right, palette.ink), ...rows];
}

const writeLines = (
  lines: readonly string[],
  x: number,
  y: number,
  { palette, font }: BlockLook,
  { size, isBold = false, isSoft = false }: Type,
): Words[] =>
  lines.map((text, line) =>
    textLine(text, {
      x,
      y: y + line * size * DRAWN.leading,
      fill: isSoft ? palette.soft : palette.ink,
      font: `${isBold ? '700 ' : ''}${size}px ${font}`,
      align: 'left',
    }),
  );

function writeWords(words: SetWords, x: number, y: number, look: BlockLook, type: Type): Words[] {
  const { lines, about, isBeside } = words;
  const [first = ''] = lines;
  const place = isBeside
    ? { x: x + measureEms(first) * type.size * BOLD + BESIDE, y: y + type.size - ABOUT }
    : { x, y: y + lines.length * type.size * DRAWN.leading };
  return [
    ...writeLines(lines, x, y, look, type),
    ...writeLines(about, place.x, place.y, look, { size: ABOUT, isSoft: true }),
  ];
}
