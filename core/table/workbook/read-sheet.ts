import type { Merge } from '../grid.ts';
import { MOST_CHARACTERS } from '../limits.ts';
import { makeRefusal } from '../refusals.ts';
import type { CellShowers } from './read-styles.ts';
import { attributeOf, decodeCellText, isTrue, makeXmlScanner } from './scan-xml.ts';
import type { SheetBuilder } from './sheet-builder.ts';

export interface SheetContext {
  readonly builder: SheetBuilder;
  readonly strings: readonly string[];
  readonly showers: CellShowers;
}

interface Cell {
  column: number;
  type: string;
  style: number;
  /** Null where the cell has no value of its own. */
  value: string | null;
  formula: string | null;
}

/** Reads the XML of one sheet, piece by piece, into a builder. */
export function makeSheetReader({ builder, strings, showers }: SheetContext): (piece: string) => boolean {
  let row = 0;
  const cell: Cell = { column: 0, type: '', style: 0, value: null, formula: null };
  let into: 'value' | 'formula' | null = null;
  let isAside = false;

  const openCell = (attributes: string) => {
    const reference = attributeOf(attributes, 'r');
    cell.column = reference === null ? cell.column + 1 : columnOf(reference);
    cell.type = attributeOf(attributes, 't') ?? 'n';
    cell.style = Number(attributeOf(attributes, 's') ?? 0);
    cell.value = null;
    cell.formula = null;
  };
  const closeCell = () => {
    const { column, type, value, formula } = cell;
    if (value === null) {
      if (formula !== null) builder.putText(row, column, `=${formula.slice(0, 100)}`);
      return;
    }
    switch (type) {
      case 's':
        return builder.putShared(row, column, strings[Number(value)] ?? '');
      case 'str':
      case 'inlineStr':
        return builder.putText(row, column, decodeCellText(value));
      case 'b':
        return builder.putText(row, column, isTrue(value) ? 'TRUE' : 'FALSE');
      case 'e':
        return builder.putText(row, column, value);
      case 'd':
        return builder.putText(row, column, value.slice(0, 10));
      default: {
        const number = Number(value);
        if (value.trim() === '' || !Number.isFinite(number)) return builder.putText(row, column, value);
        return builder.putNumber(row, column, number, showers[cell.style] ?? null);
      }
    }
  };
  const scan = makeXmlScanner({
    open: (name, attributes) => {
      switch (name) {
        case 'c':
          return openCell(attributes);
        case 'v':
          into = 'value';
          cell.value ??= '';
          return;
        case 't':
          into = isAside ? null : 'value';
          cell.value ??= '';
          return;
        case 'f':
          into = 'formula';
          cell.formula = '';
          return;
        case 'rPh':
          isAside = true;
          return;
        case 'row':
          row = Number(attributeOf(attributes, 'r') ?? row + 1);
          cell.column = 0;
          if (isTrue(attributeOf(attributes, 'hidden'))) builder.hideRow(row);
          return;
        case 'col':
          if (isTrue(attributeOf(attributes, 'hidden')))
            builder.hideColumns(
              Number(attributeOf(attributes, 'min')),
              Number(attributeOf(attributes, 'max')),
            );
          return;
        case 'mergeCell': {
          const merge = readMerge(attributeOf(attributes, 'ref') ?? '');
          if (merge !== null) builder.merge(merge);
        }
      }
    },
    close: (name) => {
      if (name === 'c') closeCell();
      else if (name === 'rPh') isAside = false;
      else into = null;
    },
    text: (text) => {
      if (into === null) return;
      const whole = (cell[into] ?? '') + text;
      cell[into] = whole;
      if (whole.length > MOST_CHARACTERS) builder.fault = makeRefusal('inflates-too-much');
    },
  });
  return (piece) => {
    scan(piece);
    return builder.fault === null;
  };
}

/** The column of C5, from 1; 0 for what is no address. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}

function readMerge(reference: string): Merge | null {
  const [, first = '', top, last = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? [];
  if (top === undefined) return null;
  return { top: Number(top), left: columnOf(first), bottom: Number(bottom), right: columnOf(last) };
}
