import { headerOf } from '../layout/column-names.ts';
import type { FiguresColumn, PartSources } from '../layout/part-sources.ts';
import type { Fault } from '../table/row-problem.ts';
import { PARTS, type Part, type PartTexts } from '../tidy/read-part.ts';
import { makeFault } from '../tidy/tidy-faults.ts';
import type { ProblemPlace } from './problem-list.ts';

/** A column of figures: what each of their parts is written as, and where. */
export interface DescribedFigures {
  /** From 1. */
  readonly column: number;
  readonly texts: PartTexts;
  readonly placeOf: (part: Part, row: number) => ProblemPlace;
  /** What no cell, header or default says is missing from the table, and not from a cell. */
  readonly nameMissing: (fault: Fault, part: Part, row: number) => Fault;
}

const MISSING: ReadonlySet<string> = new Set(['missing', 'period-missing']);

export function describeFigures(
  { column }: FiguresColumn,
  sources: PartSources,
  headerRow: number,
): DescribedFigures {
  const findSource = (part: Part, row: number) =>
    sources[part].find((source) => source.textAt(row) !== undefined);
  return {
    column,
    texts: textsOf(sources),
    placeOf: (part, row) => {
      const source = findSource(part, row);
      const place = source?.placeAt(row) ?? null;
      return {
        row: place?.row ?? headerRow,
        at: place?.column ?? null,
        column: part,
        header: source?.column?.header || headerOf(part),
        value: source?.textAt(row) ?? '',
      };
    },
    nameMissing: (fault, part, row) =>
      MISSING.has(fault.code) && findSource(part, row) === undefined
        ? makeFault('header-missing', { text: headerOf(part) })
        : fault,
  };
}

/** Asked once for every figure of a table, so what stands in one place alone is read there without a search. */
function textsOf(sources: PartSources): PartTexts {
  const textOf = (part: Part): ((row: number) => string) => {
    const [only, ...others] = sources[part];
    if (only === undefined) return () => '';
    if (others.length === 0) return (row) => only.textAt(row) ?? '';
    return (row) => {
      for (const source of sources[part]) {
        const text = source.textAt(row);
        if (text !== undefined) return text;
      }
      return '';
    };
  };
  return Object.fromEntries(PARTS.map((part) => [part, textOf(part)])) as Record<
    Part,
    (row: number) => string
  >;
}
