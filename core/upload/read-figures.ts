import type { Catalogue, Scope } from '../catalogue/catalogue.ts';
import { headerOf } from '../layout/column-names.ts';
import { makeSourceFinder, type FiguresColumn, type PartSources } from '../layout/part-sources.ts';
import type { LaidOutTable } from '../layout/read-layout.ts';
import type { Grid } from '../table/grid.ts';
import { cellAddress } from '../table/column-letter.ts';
import { MOST_ROWS } from '../table/limits.ts';
import { makeRefusal, type Refusal } from '../table/refusals.ts';
import type { Fault, RowProblem } from '../table/row-problem.ts';
import type { CatalogueNames } from '../tidy/catalogue-names.ts';
import { cellKey } from '../tidy/cell-key.ts';
import type { Draft } from '../tidy/draft.ts';
import { makePartReader, PARTS, type Blank, type Part, type PartTexts } from '../tidy/read-part.ts';
import { readUnit } from '../tidy/read-unit.ts';
import { remember } from '../tidy/remember.ts';
import { makeScopeReader } from '../tidy/scope-reader.ts';
import { makeFault } from '../tidy/tidy-faults.ts';
import { findStray } from './find-stray.ts';
import { ProblemList, type ProblemPlace } from './problem-list.ts';
import { ProposalList, type MetricProposal } from './metric-proposals.ts';

export interface FigureReading {
  readonly kind: 'figures';
  /** What was understood without a fault, in the order of the file. */
  readonly drafts: readonly Draft[];
  /** By row; at most as many as `MOST_PROBLEMS`. */
  readonly problems: readonly RowProblem[];
  /** How many there are in all. */
  readonly problemCount: number;
  /** What is taken all the same, and should be looked at; no more than `MOST_PROBLEMS` either. */
  readonly warnings: readonly RowProblem[];
  /** Places for figures in which nothing is written. */
  readonly blanks: readonly Blank[];
  /** What `drafts` name as their scope and the catalogue does not have yet. */
  readonly newScopes: readonly Scope[];
  /** Metrics that the file names and the catalogue does not have. */
  readonly proposals: readonly MetricProposal[];
}

export interface FiguresToRead {
  readonly grid: Grid;
  readonly laidOut: LaidOutTable;
  readonly catalogue: Catalogue;
  readonly names: CatalogueNames;
}

const PERIOD_MISSING = 'period-missing';

/** Reads every figure of a table that is laid out: each a draft, a blank, or a problem at its cell. */
export function readFigures({ grid, laidOut, catalogue, names }: FiguresToRead): FigureReading | Refusal {
  const { reading, dataRows } = laidOut;
  if (dataRows.length > MOST_ROWS) return makeRefusal('too-many-rows');
  const headerRow = reading.header?.value.last ?? 1;
  const metrics = new Map(catalogue.metrics.map((metric) => [metric.id, metric]));
  const fitUnit = remember((metricText) => {
    const match = names.metrics.match(metricText);
    const metric = match.kind === 'one' ? metrics.get(match.id) : undefined;
    const units = reading.defaults.unit?.value.split('、') ?? [];
    const fitting = metric ? units.filter((unit) => readUnit(unit, metric).kind === 'unit') : [];
    return fitting.length === 1 ? fitting[0] : undefined;
  });
  const findSources = makeSourceFinder(laidOut, fitUnit);
  const columns = reading.columns
    .filter((column): column is FiguresColumn => column.use.kind === 'figures')
    .map((column) => {
      const sources = findSources(column);
      return { column, sources, texts: textsOf(sources) };
    });
  const readPart = makePartReader(catalogue, names, makeScopeReader(catalogue.scopes));

  const problems = new ProblemList();
  const warnings = new ProblemList();
  const proposals = new ProposalList();
  const drafts = new Map<string, Draft>();
  const blanks: Blank[] = [];
  let figures = 0;
  for (const row of dataRows) {
    const stray = findStray(laidOut, row);
    if (stray !== null) problems.add(makeFault('cell-beyond-header', { text: stray.value }), stray);
    for (const { column, sources, texts } of columns) {
      const isFilled = texts.value(row).trim() !== '';
      if (isFilled && ++figures > MOST_ROWS) return makeRefusal('too-many-figures');
      if (laidOut.isMerged(row, column.column)) {
        if (isFilled) problems.add(makeFault('value-merged'), placeOf(sources, 'value', row, headerRow));
        continue;
      }
      const read = readPart({ row, column: column.column }, texts);
      if (read.kind === 'blank') {
        if (read.blank !== null && blanks.length < MOST_ROWS) blanks.push(read.blank);
      } else if (read.kind === 'faults') {
        for (const { part, fault } of read.faults) {
          problems.add(nameMissing(fault, part, sources, row), placeOf(sources, part, row, headerRow));
          if (part === 'metric' && fault.code === 'unknown') {
            proposals.add({
              name: texts.metric(row),
              unit: texts.unit(row),
              value: texts.value(row),
              period: texts.period(row),
            });
          }
        }
      } else if (stray === null) {
        const key = cellKey(read.draft);
        const twin = drafts.get(key);
        const stored = findStored(grid, row, column.column);
        if (stored?.fault === 'cell-format')
          problems.add(
            makeFault(stored.fault, { text: stored.number }),
            placeOf(sources, 'value', row, headerRow),
          );
        else if (twin) problems.add(nameTwin(twin, read.draft), placeOf(sources, 'value', row, headerRow));
        else {
          drafts.set(key, read.draft);
          if (stored !== null)
            warnings.add(
              makeFault(stored.fault, { text: stored.number }),
              placeOf(sources, 'value', row, headerRow),
            );
        }
      }
    }
  }
  const taken = [...drafts.values()];
  return {
    kind: 'figures',
    drafts: taken,
    problems: problems.list(),
    problemCount: problems.count,
    warnings: warnings.list(),
    blanks,
    newScopes: findNewScopes(taken, catalogue),
    proposals: proposals.list(),
  };
}

/** The number behind what a display format shows, where the two are not the same. */
function findStored(
  { altered, unsure }: Grid,
  row: number,
  column: number,
): { readonly fault: 'cell-format' | 'value-altered'; readonly number: string } | null {
  if (altered.size === 0 && unsure.size === 0) return null;
  const address = cellAddress(row, column);
  const unsureNumber = unsure.get(address);
  if (unsureNumber !== undefined) return { fault: 'cell-format', number: unsureNumber };
  const alteredNumber = altered.get(address);
  return alteredNumber === undefined ? null : { fault: 'value-altered', number: alteredNumber };
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

function findSource(sources: PartSources, part: Part, row: number) {
  return sources[part].find((source) => source.textAt(row) !== undefined);
}

function placeOf(sources: PartSources, part: Part, row: number, headerRow: number): ProblemPlace {
  const source = findSource(sources, part, row);
  const place = source?.placeAt(row) ?? null;
  return {
    row: place?.row ?? headerRow,
    at: place?.column ?? null,
    column: part,
    header: source?.column?.header || headerOf(part),
    value: source?.textAt(row) ?? '',
  };
}

/** What no cell, header or default says is missing from the table, and not from a cell. */
function nameMissing(fault: Fault, part: Part, sources: PartSources, row: number): Fault {
  const isMissing = fault.code === 'missing' || fault.code === PERIOD_MISSING;
  return isMissing && findSource(sources, part, row) === undefined
    ? makeFault('header-missing', { text: headerOf(part) })
    : fault;
}

function nameTwin(twin: Draft, draft: Draft): Fault {
  return twin.column === draft.column
    ? makeFault('row-twice', { text: String(twin.row) })
    : makeFault('cell-twice', { text: cellAddress(twin.row, twin.column) });
}

function findNewScopes(drafts: readonly Draft[], { scopes }: Catalogue): readonly Scope[] {
  const known = new Set(scopes.map(({ id }) => id));
  const found = new Map(drafts.map(({ scope }) => [scope.id, scope]));
  return [...found.values()].filter(({ id }) => !known.has(id));
}
