import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Aliases } from '../catalogue/read-aliases.ts';
import type { Observation } from '../observation/observation.ts';
import { writeCsv } from '../table/write-csv.ts';
import { nameCatalogue } from './catalogue-names.ts';
import { makeInert } from './cell-text.ts';
import { makeScopeReader } from './scope-reader.ts';
import { STATUS_WORDS } from '../observation/status-words.ts';
import { headerOf } from '../layout/column-names.ts';
import { nameUnit } from './unit-names.ts';

export interface TidyExport {
  readonly observations: readonly Observation[];
  readonly catalogue: Catalogue;
  readonly aliases: Aliases;
}

const columns = [
  'district',
  'metric',
  'value',
  'unit',
  'period',
  'scope',
  'status',
  'source',
  'locator',
  'note',
  'low',
  'high',
  'bound',
  'subject',
  'sinceVersion',
] as const;

const boundWords = {
  exact: '确数',
  'at-least': '至少',
  'at-most': '至多',
  about: '约数',
  range: '区间',
} as const;

/**
 * The figures as a CSV file that Excel and WPS open right (BOM, CRLF, no formulas) and that `readUpload`
 * takes back unchanged. The value column holds the figure as printed, never a number made from it.
 */
export function writeTidy({ observations, catalogue, aliases }: TidyExport): string {
  const names = nameCatalogue(catalogue, aliases);
  const scopes = makeScopeReader(catalogue.scopes);
  const metrics = new Map(catalogue.metrics.map((metric) => [metric.id, metric]));
  const subjects = new Map(catalogue.subjects.map(({ id, name }) => [id, name.zh]));

  const rows = observations.map((observation): Record<(typeof columns)[number], string> => {
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
      bound: observation.bound === null ? '' : boundWords[observation.bound],
      subject: subjects.get(observation.subject) ?? observation.subject,
      sinceVersion: String(observation.sinceVersion),
    };
  });
  const lines = [
    columns.map(headerOf),
    ...rows.map((row) => columns.map((column) => makeInert(row[column]))),
  ];
  return writeCsv(lines);
}

function writeNumber(number: number | null): string {
  return number === null ? '' : String(number);
}
