import type { CellPlace } from '../table/merged-cells.ts';
import type { Part } from '../tidy/read-part.ts';
import type { Label } from './column-names.ts';
import type { LaidOutTable } from './read-layout.ts';
import { readRowHeadings } from './row-headings.ts';
import type { ColumnReading, DefaultName, Fixed, Taken } from './reading.ts';

/** Where a part of the figures of one column may stand. */
export interface PartSource {
  /** Undefined where it says nothing of that row. */
  readonly textAt: (row: number) => string | undefined;
  /** The cell that says it; null for a default. */
  readonly placeAt: (row: number) => CellPlace | null;
  /** The column of that cell. */
  readonly column: ColumnReading | null;
}

export type FiguresColumn = ColumnReading & {
  readonly use: { readonly kind: 'figures'; readonly fixed: Fixed };
};
export type PartSources = Readonly<Record<Part, readonly PartSource[]>>;

/** Of some units, joined by 、, the one that fits a metric, by the text that names it; undefined where not just one does. */
export type UnitFitter = (units: string) => (metricText: string) => string | undefined;

/** A year, month or day in digits: the title above can add nothing to it. */
const PLAIN_DATE = /^\d{4}(?:-\d\d){0,2}$/;

/**
 * For each column of figures, where each of their parts is looked for: in the header above, then in the cells beside,
 * then in what holds for the whole table. The first that says something is taken.
 */
export function makeSourceFinder(
  laidOut: LaidOutTable,
  fitUnit: UnitFitter,
): (figures: FiguresColumn) => PartSources {
  const { reading, textAt, rawAt, ownerOf, readHeading } = laidOut;
  const headerRow = reading.header?.value.last ?? 1;
  const labelled = (label: Label) =>
    reading.columns.filter(({ use }) => use.kind === 'label' && use.label === label);
  const metricColumns = labelled('metric');
  const headingOf = readRowHeadings(metricColumns, headerRow, textAt, readHeading);

  const atColumn = (column: ColumnReading, text: (row: number) => string | undefined): PartSource => ({
    textAt: text,
    placeAt: (row) => ownerOf(row, column.column),
    column,
  });
  const inCells = (label: Label, read: (row: number, column: number) => string | undefined): PartSource[] =>
    labelled(label)
      .slice(0, 1)
      .map((column) => atColumn(column, (row) => read(row, column.column)));
  const filled = (row: number, column: number) => textAt(row, column) || undefined;
  const inHeading = (part: keyof Fixed): PartSource[] =>
    metricColumns.slice(-1).map((column) => atColumn(column, (row) => headingOf(row).fixed[part]));
  const byDefault = (name: DefaultName): PartSource[] => {
    const taken = reading.defaults[name];
    return taken === undefined ? [] : [{ textAt: () => taken.value, placeAt: () => null, column: null }];
  };
  const periodAt = (row: number, column: number): string => {
    const text = textAt(row, column);
    if (PLAIN_DATE.test(text)) return text;
    const { fixed, rest } = readHeading([text]);
    return rest === '' && fixed.period !== undefined ? fixed.period : text;
  };
  const [start] = labelled('start');
  const [end] = labelled('end');
  const inEnds = [end ?? start]
    .filter((column) => column !== undefined)
    .map((column) => {
      const at = (other: ColumnReading | undefined, row: number) => (other ? textAt(row, other.column) : '');
      return atColumn(column, (row) => `${at(start, row)}/${at(end, row)}`.replace(/^\/$/, ''));
    });

  return (figures) => {
    const { fixed } = figures.use;
    const place = { row: headerRow, column: figures.column };
    const inHeader = (part: keyof Fixed): PartSource[] => {
      const text = fixed[part];
      return text === undefined ? [] : [{ textAt: () => text, placeAt: () => place, column: figures }];
    };
    const metric = [...inHeader('metric'), ...inHeading('metric'), ...byDefault('metric')];
    const fitting = (units: string): ((row: number) => string | undefined) => {
      const fit = fitUnit(units);
      return (row) => fit(metric[0]?.textAt(row) ?? '');
    };
    const saidOf = (text: (row: number) => string | undefined): PartSource => ({
      textAt: text,
      placeAt: () => place,
      column: figures,
    });
    const saidUnit = ({ value }: Taken<string>): PartSource =>
      saidOf(fixed.metric === undefined ? fitting(value) : () => value);
    const { unit, scope } = figures.said ?? {};
    const usual = reading.defaults.unit;
    return {
      value: [atColumn(figures, (row) => rawAt(row, figures.column))],
      district: [
        ...inHeader('district'),
        ...inCells('district', textAt),
        ...inHeading('district'),
        ...byDefault('district'),
      ],
      metric,
      period: [
        ...inHeader('period'),
        ...inHeading('period'),
        ...inCells('period', periodAt),
        ...inEnds,
        ...byDefault('period'),
      ],
      scope: [
        ...(scope ? [saidOf(() => scope.value)] : []),
        ...inCells('scope', filled),
        ...inHeader('scope'),
        ...inHeading('scope'),
        ...byDefault('scope'),
      ],
      unit: [
        ...(unit ? [saidUnit(unit)] : []),
        ...inCells('unit', filled),
        ...inHeader('unit'),
        ...inHeading('unit'),
        ...(usual ? [{ textAt: fitting(usual.value), placeAt: () => null, column: null }] : []),
      ],
      status: inCells('status', rawAt),
      source: [...inCells('source', filled), ...byDefault('source')],
      locator: inCells('locator', rawAt),
      note: inCells('note', rawAt),
    };
  };
}
