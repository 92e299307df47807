import { cutToEms, measureEms } from '../layout.ts';
import { colourOf } from '../palette.ts';
import { labelPoint, type Canvas } from './canvas.ts';
import { NOTHING_SAID, type HistoryRow, type HistoryTable } from './history-table.ts';
import { line, words, type Graphic } from './shapes.ts';
import { symbolAt } from './symbol.ts';

const ROW = 21;
const GUTTER = 12;
const SYMBOL_ROOM = 16;
const BETWEEN = 12;

/** The table as words and fine rules; periods for which there is no room go on below. */
export function drawTable(
  { columns, rows: told }: HistoryTable,
  canvas: Canvas,
  top: number,
): { readonly graphic: readonly Graphic[]; readonly bottom: number } {
  const { width, side, palette, font } = canvas;
  const rows = told.map((row) => toWords(row, canvas));
  const inner = width - 2 * side;
  const longest = Math.max(0, ...rows.map(({ name }) => measureEms(name))) * 12 + SYMBOL_ROOM;
  const nameRoom = Math.min(longest, inner * 0.36);
  const widest =
    Math.max(...[...columns, ...rows.flatMap(({ cells }) => cells)].map(measureEms)) * 12 + GUTTER;
  const most = Math.max(1, Math.floor((inner - nameRoom) / widest));
  const count = Math.ceil(columns.length / most);
  const each = Math.ceil(columns.length / count);
  const blocks = Array.from({ length: count }, (_, nth) => nth * each);
  const soft = { font, fill: palette.soft };
  const ink = { font, fill: palette.ink };
  const blockHeight = (rows.length + 1) * ROW + BETWEEN;
  const graphic = blocks.flatMap((from, block): readonly Graphic[] => {
    const head = top + block * blockHeight;
    const shown = columns.slice(from, from + each);
    const step = (inner - nameRoom) / each;
    const endOf = (column: number): number => side + nameRoom + (column + 1) * step;
    const rule = (y: number, stroke: string): Graphic =>
      line([side, y], [width - side, y], { stroke, lineWidth: 1 });
    return [
      ...shown.map((text, column) =>
        words(soft, { text, at: [endOf(column), head + ROW / 2], align: 'right' }),
      ),
      rule(head + ROW, palette.soft),
      ...rows.flatMap(({ name, place, cells }, row): readonly Graphic[] => {
        const y = head + (row + 1.5) * ROW;
        return [
          symbolAt(place, [side + 5, y], { fill: colourOf(palette, place) }),
          words(ink, {
            text: cutToEms(name, (nameRoom - SYMBOL_ROOM) / 12 + 0.1),
            at: [side + SYMBOL_ROOM, y],
          }),
          ...cells
            .slice(from, from + each)
            .map((text, column) =>
              words(/\d/.test(text) ? ink : soft, { text, at: [endOf(column), y], align: 'right' }),
            ),
          rule(y + ROW / 2, palette.rule),
        ];
      }),
    ];
  });
  return { graphic, bottom: top + blocks.length * blockHeight };
}

function toWords({ name, place, scope, cells }: HistoryRow, canvas: Canvas) {
  const full = canvas.lang === 'zh' ? `${name}（${scope}）` : `${name} (${scope})`;
  return {
    name: scope ? full : name,
    place,
    cells: cells.map(
      (points) => points.map((point) => labelPoint(point, canvas)).join(' / ') || NOTHING_SAID,
    ),
  };
}
