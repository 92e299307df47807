import type { Catalogue, Metric } from '../catalogue/catalogue.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { periodProblems } from '../period/period-problems.ts';
import type { Period } from '../period/period.ts';
import type { CatalogueNames } from './catalogue-names.ts';
import type { CellAddress } from './cell-key.ts';
import type { Draft } from './draft.ts';
import type { NameIndex } from './name-index.ts';
import { makeValueReader, type ValueReader } from './read-value.ts';
import { remember } from './remember.ts';
import type { ScopeReader } from './scope-reader.ts';
import type { CellPlace } from '../table/merged-cells.ts';
import type { Fault } from '../table/row-problem.ts';
import { dayOfSerial } from '../table/workbook/serial-date.ts';
import { makeFault } from './tidy-faults.ts';

/** What a figure needs to be understood, each part the text of a cell, of a header or of a default. */
export type Part =
  'district' | 'metric' | 'value' | 'unit' | 'period' | 'scope' | 'status' | 'source' | 'locator' | 'note';

export interface PartFault {
  readonly part: Part;
  readonly fault: Fault;
}

/** A place for a figure where none is written. */
export interface Blank extends CellPlace, CellAddress {}

export type PartReading =
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** Null where it is not known for which figure the place is. */
  | { readonly kind: 'blank'; readonly blank: Blank | null }
  | { readonly kind: 'faults'; readonly faults: readonly PartFault[] };

/** `at` is where the value stands. */
export type PartReader = (at: CellPlace, textOf: (part: Part) => string) => PartReading;

interface MetricReader {
  readonly metric: Metric;
  readonly readValue: ValueReader;
}

/** Reads one figure into a draft, or says all that is wrong with it. */
export function makePartReader(catalogue: Catalogue, names: CatalogueNames, scopes: ScopeReader): PartReader {
  const metrics = new Map<string, MetricReader>(
    catalogue.metrics.map((metric) => [metric.id, { metric, readValue: makeValueReader(metric) }]),
  );
  const readDistrict = remember((text) => readName(text, names.districts));
  const readMetricId = remember((text) => readName(text, names.metrics));
  const readSource = remember((text) => (text.trim() === '' ? null : readName(text, names.sources)));
  const readPeriod = remember(readPeriodText);
  const readScope = remember(scopes.read);
  const readMetric = (text: string): MetricReader | Fault => {
    const id = readMetricId(text);
    return typeof id === 'string' ? (metrics.get(id) ?? makeFault('unknown', { text })) : id;
  };

  return (at, textOf) => {
    const faults: PartFault[] = [];
    const take = <Taken>(part: Part, taken: Taken | Fault): Taken | null => {
      if (!isFault(taken)) return taken;
      faults.push({ part, fault: taken });
      return null;
    };
    const district = take('district', readDistrict(textOf('district')));
    const counted = take('metric', readMetric(textOf('metric')));
    const period = take('period', readPeriod(textOf('period')));
    const scope = take('scope', readScope(textOf('scope')));
    const cells = { value: textOf('value'), unit: textOf('unit'), status: textOf('status') };
    const isBlank = cells.value.trim() === '' && cells.status.trim() === '';
    if (isBlank) {
      const known = district !== null && counted !== null && period !== null && scope !== null;
      const blank = known ? { ...at, district, metric: counted.metric.id, scope, period } : null;
      return { kind: 'blank', blank };
    }
    const source = take('source', readSource(textOf('source')));
    if (counted === null) return { kind: 'faults', faults };
    const { metric, readValue } = counted;
    const value = readValue(cells);
    if (value.kind === 'value-fault') {
      return { kind: 'faults', faults: [...faults, { part: value.column, fault: value.fault }] };
    }
    if (faults.length > 0 || district === null || period === null || scope === null) {
      return { kind: 'faults', faults };
    }
    const { status, figure, printed } = value;
    const place = { ...at, district, metric: metric.id, unit: metric.unit, scope, period };
    const draft = {
      ...place,
      status,
      figure,
      printed,
      source,
      locator: textOf('locator'),
      note: textOf('note'),
    };
    return { kind: 'draft', draft };
  };
}

function readName(cell: string, names: NameIndex): string | Fault {
  if (cell.trim() === '') return makeFault('missing');
  const match = names.match(cell);
  if (match.kind === 'one') return match.id;
  if (match.kind === 'none') return makeFault('unknown', { text: cell, names: match.nearest });
  return makeFault('ambiguous', { text: cell, names: match.ids.map(names.nameOf) });
}

/** The days of 1982 to 2064 as a spreadsheet counts them, where a cell has lost its date format. */
const SERIAL = /^[3-5]\d{4}(?:\.\d+)?$/;

function readPeriodText(cell: string): Period | Fault {
  const period = parsePeriod(cell);
  if (!('code' in period)) return period;
  const day = SERIAL.test(cell.trim()) ? dayOfSerial(Number(cell)) : null;
  if (day !== null) return makeFault('period-serial', { text: cell, expected: { zh: day, en: day } });
  return {
    kind: 'fault',
    code: period.code,
    sentence: periodProblems[period.code](cell.trim().slice(0, 60)),
  };
}

function isFault<Taken>(taken: Taken | Fault): taken is Fault {
  return typeof taken === 'object' && taken !== null && 'kind' in taken && taken.kind === 'fault';
}
