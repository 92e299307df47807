import type { Catalogue, Metric } from '../catalogue/catalogue.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { periodProblems } from '../period/period-problems.ts';
import type { Period } from '../period/period.ts';
import type { CatalogueNames } from './catalogue-names.ts';
import type { Draft } from './draft.ts';
import type { NameIndex } from './name-index.ts';
import { makeValueReader, type ValueReader } from './read-value.ts';
import { remember } from './remember.ts';
import type { ScopeReader } from './scope-reader.ts';
import type { Fault } from '../table/row-problem.ts';
import { makeFault } from './tidy-faults.ts';
import type { TidyColumn } from './tidy-header.ts';

export interface RowFault {
  readonly column: TidyColumn;
  readonly fault: Fault;
}

/** Row and column in the file, from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export type CellOf = (column: TidyColumn) => string;
/** `at` is where the value stands. */
export type RowReader = (at: CellPlace, cell: CellOf) => Draft | readonly RowFault[];

interface MetricReader {
  readonly metric: Metric;
  readonly readValue: ValueReader;
}

/** Reads one row into a draft, or says all that is wrong with it. */
export function makeRowReader(catalogue: Catalogue, names: CatalogueNames, scopes: ScopeReader): RowReader {
  const metrics = new Map<string, MetricReader>(
    catalogue.metrics.map((metric) => [metric.id, { metric, readValue: makeValueReader(metric) }]),
  );
  const readDistrict = remember((cell) => readName(cell, names.districts));
  const readMetricId = remember((cell) => readName(cell, names.metrics));
  const readSource = remember((cell) => (cell.trim() === '' ? null : readName(cell, names.sources)));
  const readPeriod = remember(readPeriodCell);
  const readScope = remember(scopes.read);
  const readMetric = (cell: string): MetricReader | Fault => {
    const id = readMetricId(cell);
    return typeof id === 'string' ? (metrics.get(id) ?? makeFault('unknown', { text: cell })) : id;
  };

  return (at, cell) => {
    const faults: RowFault[] = [];
    const take = <Taken>(column: TidyColumn, taken: Taken | Fault): Taken | null => {
      if (!isFault(taken)) return taken;
      faults.push({ column, fault: taken });
      return null;
    };
    const district = take('district', readDistrict(cell('district')));
    const counted = take('metric', readMetric(cell('metric')));
    const period = take('period', readPeriod(cell('period')));
    const scope = take('scope', readScope(cell('scope')));
    const source = take('source', readSource(cell('source')));
    if (counted === null) return faults;
    const { metric, readValue } = counted;
    const value = readValue({ value: cell('value'), unit: cell('unit'), status: cell('status') });
    if (value.kind === 'value-fault') return [...faults, { column: value.column, fault: value.fault }];
    if (faults.length > 0 || district === null || period === null || scope === null) return faults;
    const { status, figure, printed } = value;
    const place = { ...at, district, metric: metric.id, unit: metric.unit, scope, period };
    return { ...place, status, figure, printed, source, locator: cell('locator'), note: cell('note') };
  };
}

function readName(cell: string, names: NameIndex): string | Fault {
  if (cell.trim() === '') return makeFault('missing');
  const match = names.match(cell);
  if (match.kind === 'one') return match.id;
  if (match.kind === 'none') return makeFault('unknown', { text: cell, names: match.nearest });
  return makeFault('ambiguous', { text: cell, names: match.ids.map(names.nameOf) });
}

function readPeriodCell(cell: string): Period | Fault {
  const period = parsePeriod(cell);
  if (!('code' in period)) return period;
  return {
    kind: 'fault',
    code: period.code,
    sentence: periodProblems[period.code](cell.trim().slice(0, 60)),
  };
}

function isFault<Taken>(taken: Taken | Fault): taken is Fault {
  return typeof taken === 'object' && taken !== null && 'kind' in taken && taken.kind === 'fault';
}
