import { cutToEms, measureEms } from '../layout.ts';
import { breakLong, wrapText } from '../wrap-text.ts';
import {
  APART,
  type CoverageCell,
  type CoverageColumn,
  type CoverageRow,
  type CoverageWords,
} from './coverage-rows.ts';
import { MARK_WIDTH } from './state-mark.ts';

/** A few words in lines, and what is said of them after them or below, in smaller type. */
export interface SetWords {
  readonly lines: readonly string[];
  readonly about: readonly string[];
  /** Whether the one line of what is said of them stands after them. */
  readonly isBeside: boolean;
  /** How high both are. */
  readonly height: number;
}

export interface SetRow {
  readonly row: CoverageRow;
  readonly name: SetWords;
  readonly cells: readonly (SetWords & { readonly cell: CoverageCell })[];
  readonly height: number;
}

/** Some of the districts with every metric: as many as stand beside each other in a width. */
export interface Block {
  readonly columns: readonly (CoverageColumn & { readonly lines: readonly string[] })[];
  readonly headHeight: number;
  readonly rows: readonly SetRow[];
  /** How wide the names of the metrics are, and each column of figures. */
  readonly left: number;
  readonly columnWidth: number;
  /** Of names and figures. */
  readonly size: number;
}

/** The type of a medium. */
export interface TableType {
  /** The height of a line, for its size. */
  readonly leading: number;
  /** How much of a room lines may fill, where another program breaks them. */
  readonly fill: number;
  /** Above and below the words of a row together. */
  readonly padding: number;
}

/** Lines are drawn where they were laid. */
export const DRAWN: TableType = { leading: 1.35, fill: 1, padding: 10 };

export const ABOUT = 10.5;
export const HEAD = 12;
export const BESIDE = 6;
const GUTTER = 8;
/** More of a name, or of what is said of a figure, would fill a page by itself; it is told beside the table. In ems. */
const LONGEST = { head: 24, words: 60 };
const LEAST_COLUMN = 88;
const ROOMY_COLUMN = 104;
/** By how much bold letters are wider than `measureEms` reckons. */
export const BOLD = 1.06;

/** The whole table in a width, its districts in as many blocks below each other as that takes. */
export function toBlocks({ columns, rows }: CoverageWords, width: number, type: TableType): readonly Block[] {
  const left = Math.min(240, Math.max(100, width * 0.26));
  const most = Math.max(1, Math.floor((width - left) / LEAST_COLUMN));
  const count = Math.max(1, Math.ceil(columns.length / most));
  const each = Math.max(1, Math.ceil(columns.length / count));
  const columnWidth = (width - left) / each;
  const size = columnWidth < ROOMY_COLUMN ? 12 : 13;
  return Array.from({ length: count }, (_, block) => {
    const from = block * each;
    const heads = columns.slice(from, from + each).map((column) => {
      const name = cutToEms(column.name, LONGEST.head);
      const ems = ((columnWidth - GUTTER) * type.fill) / (HEAD * BOLD);
      return { ...column, name, lines: wrapText(name, ems).flatMap((line) => breakWide(line, ems)) };
    });
    return {
      columns: heads,
      headHeight: Math.max(1, ...heads.map(({ lines }) => lines.length)) * HEAD * type.leading + type.padding,
      rows: rows.map((row) => setRow(row, { from, each, left, columnWidth, size, type })),
      left,
      columnWidth,
      size,
    };
  });
}

interface Place extends Pick<Block, 'left' | 'columnWidth' | 'size'> {
  readonly from: number;
  readonly each: number;
  readonly type: TableType;
}

function setRow(whole: CoverageRow, { from, each, left, columnWidth, ...look }: Place): SetRow {
  const row = {
    ...whole,
    name: cutToEms(whole.name, LONGEST.words),
    about: cutToEms(whole.about, LONGEST.words),
  };
  const name = setWords(row.name, row.about, left - 2 * GUTTER, look);
  const cells = row.cells
    .slice(from, from + each)
    .map((cell) => ({ ...cell, about: cutToEms(cell.about, LONGEST.words) }))
    .map((cell) => ({ cell, ...setWords(cell.text, cell.about, columnWidth - GUTTER - MARK_WIDTH, look) }));
  const height = Math.max(...[name, ...cells].map((one) => one.height)) + look.type.padding;
  return { row, name, cells, height };
}

function setWords(
  text: string,
  about: string,
  wide: number,
  { size, type: { leading, fill } }: Pick<Place, 'size' | 'type'>,
): SetWords {
  const room = wide * fill;
  const ems = room / (size * BOLD);
  const lines = wrapText(text, ems).flatMap((line) => breakWide(line, ems));
  const below = about === '' ? [] : setAbout(about, room / ABOUT);
  const taken = measureEms(text) * size * BOLD + BESIDE + measureEms(about) * ABOUT;
  const isBeside = lines.length === 1 && below.length === 1 && taken <= room;
  const height = (lines.length * size + (isBeside ? 0 : below.length * ABOUT)) * leading;
  return { lines, about: below, isBeside, height };
}

/** In one line, or else each part in lines of its own. */
function setAbout(about: string, ems: number): readonly string[] {
  if (measureEms(about) <= ems) return [about];
  return about.split(APART).flatMap((part) => wrapText(part, ems));
}

/** A word that no line holds is broken; one that stands out by little is not. */
const breakWide = (line: string, ems: number): readonly string[] =>
  measureEms(line) <= ems * 1.3 ? [line] : breakLong(line, ems);
