import type { Catalogue, Metric } from '../catalogue/catalogue.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { periodProblems } from '../period/period-problems.ts';
import type { Period } from '../period/period.ts';
import type { CatalogueNames } from './catalogue-names.ts';
import type { CellAddress } from './cell-key.ts';
import type { Draft } from './draft.ts';
import { isNamesake } from './is-namesake.ts';
import type { NameIndex } from './name-index.ts';
import { makeValueReader, type ValueReader } from './read-value.ts';
import { parseStatus } from './read-status.ts';
import { remember } from './remember.ts';
import type { ScopeReader } from './scope-reader.ts';
import type { CellPlace } from '../table/merged-cells.ts';
import type { Fault } from '../table/row-problem.ts';
import { dayOfSerial } from '../table/workbook/serial-date.ts';
import { makeFault } from './tidy-faults.ts';

/** What a figure needs to be understood, each part the text of a cell, of a header or of a default. */
export const PARTS = [
  ...(['district', 'metric', 'value', 'unit', 'period'] as const),
  ...(['scope', 'status', 'source', 'locator', 'note'] as const),
];
export type Part = (typeof PARTS)[number];

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
  /** `district`: whose figure it would be; null where that is what is wrong. */
  | { readonly kind: 'faults'; readonly faults: readonly PartFault[]; readonly district: string | null };

/** What each part of a row's figure is written as, blank where nothing says it. */
export type PartTexts = Readonly<Record<Part, (row: number) => string>>;

/** `at` is where the value stands. */
export type PartReader = (at: CellPlace, texts: PartTexts) => PartReading;

interface MetricReader {
  readonly metric: Metric;
  readonly readValue: ValueReader;
}

export interface PartSources {
  readonly catalogue: Catalogue;
  readonly names: CatalogueNames;
  readonly scopes: ScopeReader;
  /** The slug of the one district whose figures are brought; null where that is any. */
  readonly uploader: string | null;
}

/** Reads one figure into a draft, or says all that is wrong with it. */
export function makePartReader({ catalogue, names, scopes, uploader }: PartSources): PartReader {
  const metrics = new Map<string, MetricReader>(
    catalogue.metrics.map((metric) => [metric.id, { metric, readValue: makeValueReader(metric) }]),
  );
  const readDistrict = remember((text) =>
    isNamesake(text, names.districts, uploader) ? uploader : readName(text, names.districts),
  );
  const readMetricId = remember((text) => readName(text, names.metrics));
  const readSource = remember((text) =>
    text.trim() === '' ? null : readName(text, names.sources, 'source-unknown'),
  );
  const readPeriod = remember(readPeriodText);
  const readScope = remember(scopes.read);
  const readMetric = (text: string): MetricReader | Fault => {
    const id = readMetricId(text);
    return typeof id === 'string' ? (metrics.get(id) ?? makeFault('unknown', { text })) : id;
  };

  return (at, texts) => {
    const { row } = at;
    const district = readDistrict(texts.district(row));
    const counted = readMetric(texts.metric(row));
    const period = readPeriod(texts.period(row));
    const scope = readScope(texts.scope(row));
    const cells = { value: texts.value(row), unit: texts.unit(row), status: texts.status(row) };
    const isPlaced = !isFault(district) && !isFault(counted) && !isFault(period) && !isFault(scope);
    const isSilence = texts.period(row).trim() === '' && parseStatus(cells.status) === 'not-reported';
    if (cells.value.trim() === '' && (cells.status.trim() === '' || isSilence)) {
      const blank = isPlaced ? { ...at, district, metric: counted.metric.id, scope, period } : null;
      return { kind: 'blank', blank };
    }
    const source = readSource(texts.source(row));
    const value = isFault(counted) ? null : counted.readValue(cells);
    if (!isPlaced || isFault(source) || value === null || value.kind === 'value-fault') {
      const faults: PartFault[] = [];
      const note = (part: Part, taken: unknown) => {
        if (isFault(taken)) faults.push({ part, fault: taken });
      };
      note('district', district);
      note('metric', counted);
      note('period', period);
      note('scope', scope);
      note('source', source);
      if (value?.kind === 'value-fault') faults.push({ part: value.column, fault: value.fault });
      return { kind: 'faults', faults, district: isFault(district) ? null : district };
    }
    const draft: Draft = {
      row,
      column: at.column,
      district,
      metric: counted.metric.id,
      unit: counted.metric.unit,
      scope,
      period,
      status: value.status,
      figure: value.figure,
      printed: value.printed,
      source,
      locator: texts.locator(row),
      note: texts.note(row),
    };
    return { kind: 'draft', draft };
  };
}

function readName(
  cell: string,
  names: NameIndex,
  none: 'unknown' | 'source-unknown' = 'unknown',
): string | Fault {
  if (cell.trim() === '') return makeFault('missing');
  const match = names.match(cell);
  if (match.kind === 'one') return match.id;
  if (match.kind === 'none') return makeFault(none, { text: cell, names: match.nearest });
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

function isFault(taken: unknown): taken is Fault {
  return typeof taken === 'object' && taken !== null && 'kind' in taken && taken.kind === 'fault';
}
