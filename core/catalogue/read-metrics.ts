import { fitsAsCounter } from '../figure/counter-fit.ts';
import type { UnitId } from '../figure/units.ts';
import { matchKey } from '../tidy/match-key.ts';
import type { Bilingual, Metric, Subject } from './catalogue.ts';
import { readAliases } from './read-aliases.ts';
import { ID, readList, type List, type RowReader } from './read-list.ts';

const columns = [
  'id',
  'subject',
  'object',
  'name_zh',
  'name_en',
  'definition_zh',
  'definition_en',
  'unit',
  'counter_zh',
  'counter_en',
  'kind',
  'direction',
  'headline',
  'denominator',
  'aliases',
] as const;

const units: readonly [UnitId, ...UnitId[]] = [
  'person',
  'person-time',
  'event',
  'loan',
  'CNY',
  'team',
  'lesson',
  'percent',
  'per-10000',
  'count',
];

type MetricRow = RowReader<(typeof columns)[number]>;

export interface AliasedMetric {
  readonly metric: Metric;
  readonly aliases: readonly string[];
}

/** Every name and alias must mean one metric only, so that a file that uses it is understood. */
export function readMetrics(text: string, subjects: readonly Subject[]): List<AliasedMetric> {
  const subjectIds = new Set(subjects.map(({ id }) => id));
  const owners = new Map<string, string>();
  return readList(text, {
    file: 'metrics.csv',
    columns,
    unique: ['id'],
    read: (row) => {
      const metric = readMetric(row, subjectIds);
      const aliases = readAliases(row.cell('aliases'));
      claimNames(row, owners, { metric, aliases });
      return { metric, aliases };
    },
  });
}

function readMetric(row: MetricRow, subjectIds: ReadonlySet<string>): Metric {
  const subject = row.cell('subject');
  if (!subjectIds.has(subject)) {
    row.report('subject', {
      zh: `subjects.csv 里没有“${subject}”，请改正。`,
      en: `“${subject}” is not in subjects.csv; correct it.`,
    });
  }
  const unit = row.oneOf('unit', units);
  return {
    id: row.fitting('id', ID, 'volunteers-deployed'),
    subject,
    object: row.fitting('object', ID, 'volunteer-service'),
    name: row.both('name'),
    definition: row.both('definition'),
    unit,
    counter: readCounter(row, unit),
    kind: row.oneOf('kind', ['stock', 'flow', 'increment']),
    direction: row.oneOf('direction', ['neutral', 'higher', 'lower']),
    headline: readHeadline(row),
    denominator: readDenominator(row),
  };
}

/** Blank where the number is followed by the unit's own word. */
function readCounter(row: MetricRow, unit: UnitId): Bilingual | null {
  if (row.cell('counter_zh') === '' && row.cell('counter_en') === '') return null;
  for (const column of ['counter_zh', 'counter_en'] as const)
    if (!fitsAsCounter(row.cell(column), unit))
      row.report(column, {
        zh: `“${row.cell(column)}”说的是另一种单位，请换一个量词，或留空。`,
        en: `“${row.cell(column)}” says another unit; choose another word, or leave this blank.`,
      });
  return row.both('counter');
}

function readHeadline(row: MetricRow): number | null {
  if (row.cell('headline') === '') return null;
  return Number(row.fitting('headline', /^[1-9]\d*$/, '1'));
}

/** yes or blank. What is divided by is a number of people on a day (COMPARABILITY.md §16). */
function readDenominator(row: MetricRow): boolean {
  if (row.cell('denominator') === '') return false;
  row.fitting('denominator', /^yes$/, 'yes');
  if (row.cell('unit') !== 'person' || row.cell('kind') !== 'stock') {
    row.report('denominator', {
      zh: '只有单位为 person、种类为 stock 的指标才能作分母，请留空或改正。',
      en: 'Only a metric with the unit person and the kind stock can be a denominator; leave this blank or correct those.',
    });
  }
  return true;
}

/** Reports a name that an earlier metric has. `owners` is the metric of each name so far. */
function claimNames(row: MetricRow, owners: Map<string, string>, { metric, aliases }: AliasedMetric): void {
  for (const name of [metric.id, metric.name.zh, metric.name.en, ...aliases]) {
    const owner = owners.get(matchKey(name)) ?? metric.id;
    owners.set(matchKey(name), owner);
    if (owner === metric.id) continue;
    row.report(aliases.includes(name) ? 'aliases' : 'name_zh', {
      zh: `“${name}”已是指标 ${owner} 的名称或别名，请换一个。`,
      en: `“${name}” already names the metric ${owner}; choose another.`,
    });
  }
}
