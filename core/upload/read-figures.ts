import type { Catalogue, Scope } from '../catalogue/catalogue.ts';
import { makeSourceFinder, type FiguresColumn } from '../layout/part-sources.ts';
import type { LaidOutTable } from '../layout/read-layout.ts';
import type { Grid } from '../table/grid.ts';
import { cellAddress } from '../table/column-letter.ts';
import { MOST_FIGURES, MOST_ROWS } from '../table/limits.ts';
import { makeRefusal, type Refusal } from '../table/refusals.ts';
import type { Fault, RowProblem } from '../table/row-problem.ts';
import type { CellPlace } from '../table/merged-cells.ts';
import type { CatalogueNames } from '../tidy/catalogue-names.ts';
import { cellKey } from '../tidy/cell-key.ts';
import type { Draft } from '../tidy/draft.ts';
import { makePartReader, type Blank, type PartReading } from '../tidy/read-part.ts';
import { readUnit } from '../tidy/read-unit.ts';
import { remember } from '../tidy/remember.ts';
import { makeScopeReader } from '../tidy/scope-reader.ts';
import { makeFault } from '../tidy/tidy-faults.ts';
import { describeFigures, type DescribedFigures } from './describe-figures.ts';
import { findStored } from './find-stored.ts';
import { findStray } from './find-stray.ts';
import { ProblemList } from './problem-list.ts';
import { ProposalList, type MetricProposal } from './metric-proposals.ts';

export interface FigureReading {
  readonly kind: 'figures';
  /** What was understood without a fault, in the order of the file. */
  readonly drafts: readonly Draft[];
  /** By row; beyond `MOST_PROBLEMS` no more than two of a kind, of which one says how many there are. */
  readonly problems: readonly RowProblem[];
  /** How many there are in all. */
  readonly problemCount: number;
  /** What is taken all the same, and should be looked at; as many as of `problems`. */
  readonly warnings: readonly RowProblem[];
  /** Places for figures in which nothing is written. */
  readonly blanks: readonly Blank[];
  /** What `drafts` name as their scope and the catalogue does not have yet. */
  readonly newScopes: readonly Scope[];
  /** Metrics that the file names and the catalogue does not have. */
  readonly proposals: readonly MetricProposal[];
  /** Cells that cannot be read and are of a district that is set aside: by its slug, the first and how many. */
  readonly elsewhere: ReadonlyMap<string, SetAside>;
}

export interface SetAside {
  readonly first: CellPlace;
  readonly count: number;
}

export interface FiguresToRead {
  readonly grid: Grid;
  readonly laidOut: LaidOutTable;
  readonly catalogue: Catalogue;
  readonly names: CatalogueNames;
  /** The slug of the one district whose figures are brought; null where that is any. */
  readonly uploader: string | null;
}

/** Reads every figure of a table that is laid out: each a draft, a blank, or a problem at its cell. */
export function readFigures({
  grid,
  laidOut,
  catalogue,
  names,
  uploader,
}: FiguresToRead): FigureReading | Refusal {
  const { reading, dataRows } = laidOut;
  if (dataRows.length > MOST_ROWS) return makeRefusal('too-many-rows');
  const headerRow = reading.header?.value.last ?? 1;
  const metrics = new Map(catalogue.metrics.map((metric) => [metric.id, metric]));
  const fitUnit = (units: string) =>
    remember((metricText) => {
      const match = names.metrics.match(metricText);
      const metric = match.kind === 'one' ? metrics.get(match.id) : undefined;
      const fitting = metric
        ? units.split('、').filter((unit) => readUnit(unit, metric).kind === 'unit')
        : [];
      return fitting.length === 1 ? fitting[0] : undefined;
    });
  const findSources = makeSourceFinder(laidOut, fitUnit);
  const columns = reading.columns
    .filter((column): column is FiguresColumn => column.use.kind === 'figures')
    .map((column) => describeFigures(column, findSources(column), headerRow));
  const readPart = makePartReader({ catalogue, names, scopes: makeScopeReader(catalogue.scopes), uploader });

  const problems = new ProblemList();
  const warnings = new ProblemList();
  const proposals = new ProposalList();
  const drafts = new Map<string, Draft>();
  const elsewhere = new Map<string, SetAside>();
  const blanks: Blank[] = [];
  let figures = 0;
  for (const row of dataRows) {
    const stray = findStray(laidOut, row);
    let isOwn = columns.length === 0;
    for (const { column, texts, placeOf, nameMissing } of columns) {
      const isFilled = texts.value(row).trim() !== '';
      if (isFilled && ++figures > MOST_FIGURES) {
        const count = String(countFilled(dataRows, columns));
        return makeRefusal('too-many-figures', { what: { zh: count, en: count } });
      }
      const read = readPart({ row, column }, texts);
      // Of another district nothing is taken, right or wrong.
      const district = uploader === null ? null : districtOf(read);
      const isElsewhere = district !== null && district !== uploader;
      if (!isElsewhere) isOwn = true;
      if (laidOut.isMerged(row, column)) {
        if (isFilled && !isElsewhere) problems.add(makeFault('value-merged'), placeOf('value', row));
        continue;
      }
      if (read.kind === 'blank') {
        if (read.blank !== null && blanks.length < MOST_ROWS) blanks.push(read.blank);
      } else if (read.kind === 'faults' && isElsewhere) {
        const { first = { row, column }, count = 0 } = elsewhere.get(district) ?? {};
        elsewhere.set(district, { first, count: count + 1 });
      } else if (read.kind === 'faults') {
        for (const { part, fault } of read.faults) {
          problems.add(nameMissing(fault, part, row), placeOf(part, row));
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
        const stored = findStored(grid, row, column);
        if (isElsewhere) drafts.set(key, read.draft);
        else if (stored?.fault === 'cell-format')
          problems.add(makeFault(stored.fault, { text: stored.number }), placeOf('value', row));
        else if (twin) problems.add(nameTwin(twin, read.draft), placeOf('value', row));
        else {
          drafts.set(key, read.draft);
          if (stored !== null)
            warnings.add(makeFault(stored.fault, { text: stored.number }), placeOf('value', row));
        }
      }
    }
    if (stray !== null && isOwn) problems.add(makeFault('cell-beyond-header', { text: stray.value }), stray);
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
    elsewhere,
  };
}

function districtOf(read: PartReading): string | null {
  if (read.kind === 'draft') return read.draft.district;
  return read.kind === 'blank' ? (read.blank?.district ?? null) : read.district;
}

function countFilled(rows: readonly number[], columns: readonly DescribedFigures[]): number {
  return rows.reduce(
    (sum, row) => sum + columns.filter(({ texts }) => texts.value(row).trim() !== '').length,
    0,
  );
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
