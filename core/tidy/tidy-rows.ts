import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Aliases } from '../catalogue/read-aliases.ts';
import { headerOf } from '../layout/column-names.ts';
import type { Observation } from '../observation/observation.ts';
import { STATUS_WORDS } from '../observation/status-words.ts';
import { nameCatalogue } from './catalogue-names.ts';
import { makeScopeReader } from './scope-reader.ts';
import { nameUnit } from './unit-names.ts';

export interface TidyExport {
  readonly observations: readonly Observation[];
  readonly catalogue: Catalogue;
  readonly aliases: Aliases;
  /** Who says nothing of a metric, of no time: a row that tells it, and that an upload takes for no statement. */
  readonly silences?: readonly Silence[];
}

export interface Silence {
  readonly district: string;
  readonly metric: string;
}

/** What a person fills in. */
export const FILLED_COLUMNS = [
  ...(['district', 'metric', 'value', 'unit', 'period'] as const),
  ...(['scope', 'status', 'source', 'locator', 'note'] as const),
];
/** The same, and what follows from it. */
export const TIDY_COLUMNS = [
  ...FILLED_COLUMNS,
  ...(['low', 'high', 'bound', 'subject', 'sinceVersion'] as const),
];

export type TidyColumn = (typeof TIDY_COLUMNS)[number];
export type TidyRow = Readonly<Record<TidyColumn, string>>;

export const BOUND_WORDS = {
  exact: '确数',
  'at-least': '至少',
  'at-most': '至多',
  about: '约数',
  range: '区间',
} as const;

/**
 * The figures as rows that an upload takes back unchanged. The value is the figure as printed, never a number made
 * from it.
 */
export function tidyRows({
  observations,
  catalogue,
  aliases,
  silences = [],
}: TidyExport): readonly TidyRow[] {
  const names = nameCatalogue(catalogue, aliases);
  const scopes = makeScopeReader(catalogue.scopes);
  const metrics = new Map(catalogue.metrics.map((metric) => [metric.id, metric]));
  const subjects = new Map(catalogue.subjects.map(({ id, name }) => [id, name.zh]));
  const rows = observations.map((observation) => {
    const metric = metrics.get(observation.metric);
    return {
      district: names.districts.nameOf(observation.district),
      metric: names.metrics.nameOf(observation.metric),
      value: observation.printed,
      unit: metric ? nameUnit(metric).zh : '',
      period: observation.period.label,
      scope: scopes.write(observation.scope),
      status: STATUS_WORDS[observation.status].zh,
      source: observation.source === null ? '' : names.sources.nameOf(observation.source),
      locator: observation.locator,
      note: observation.note,
      low: writeNumber(observation.low),
      high: writeNumber(observation.high),
      bound: observation.bound === null ? '' : BOUND_WORDS[observation.bound],
      subject: subjects.get(observation.subject) ?? observation.subject,
      sinceVersion: String(observation.sinceVersion),
    };
  });
  const silent = silences.map((silence) => {
    const metric = metrics.get(silence.metric);
    return {
      ...BLANK_ROW,
      district: names.districts.nameOf(silence.district),
      metric: names.metrics.nameOf(silence.metric),
      unit: metric ? nameUnit(metric).zh : '',
      status: STATUS_WORDS['not-reported'].zh,
      subject: metric ? (subjects.get(metric.subject) ?? metric.subject) : '',
    };
  });
  return [...rows, ...silent];
}

export const BLANK_ROW: TidyRow = {
  ...{ district: '', metric: '', value: '', unit: '', period: '', scope: '', status: '', source: '' },
  ...{ locator: '', note: '', low: '', high: '', bound: '', subject: '', sinceVersion: '' },
};

/** The names of the columns, then the rows. */
export function tableOfRows(columns: readonly TidyColumn[], rows: readonly TidyRow[]) {
  return [columns.map(headerOf), ...rows.map((row) => columns.map((column) => row[column]))];
}

function writeNumber(number: number | null): string {
  return number === null ? '' : String(number);
}
