import type { District, Metric, Scope } from '#core/catalogue/catalogue.ts';
import { parseFigure } from '#core/figure/parse-figure.ts';
import { buildHistory } from '#core/history/build-history.ts';
import type { History } from '#core/history/history.ts';
import type { Observation } from '#core/observation/observation.ts';
import { parsePeriod } from '#core/period/parse-period.ts';

// Invented figures of invented districts, made to look at what the picture does with them.

/** A district's figures by period as a file would write them; `@` and a name after one is its scope. */
export type Course = Readonly<Record<string, string>>;

export interface HistoryCase {
  readonly names: readonly string[];
  readonly courses: readonly Course[];
  readonly kind?: Metric['kind'];
}

const YEARS = ['2019', '2020', '2021', '2022', '2023', '2024'];
const FIVE = ['试甲', '试乙', '试丙', '试丁', '试戊'];

const years = (...texts: string[]): Course =>
  Object.fromEntries(texts.flatMap((text, index) => (text ? [[YEARS[index] ?? '', text]] : [])));

export const HISTORY_CASES: Readonly<Record<string, HistoryCase>> = {
  'six-years': {
    names: FIVE,
    courses: [
      years('812', '846', '901', '958', '1004', '1122'),
      years('640', '655', '702', '690', '731', '760'),
      years('590', '612', '633', '671', '702', '742'),
      years('420', '388', '365', '340', '322', '301'),
      years('120', '133', '151', '180', '226', '262'),
    ],
  },
  gaps: {
    names: FIVE.slice(0, 4),
    courses: [
      years('812', '846', '', '958', '1004', '1122'),
      years('640', '655', '未报送', '690', '仅有计划', '760'),
      years('420', '388', '365', '340', '', ''),
      years('', '', '', '180', '', '262'),
    ],
  },
  'scope-break': {
    names: FIVE.slice(0, 3),
    courses: [
      years('812', '846', '901', '5958@试项目', '6004@试项目', '6122@试项目'),
      years('640', '655', '702', '690', '731', '760'),
      years('', '3390@试项目', '3633@试项目', '3671@试项目', '4702@试项目', '4742@试项目'),
    ],
  },
  bounds: {
    names: FIVE,
    courses: [
      years('800余', '840余', '901', '950余', '1004', '1100余'),
      years('至多640', '至多655', '700', '至多690', '731', '至多760'),
      years('约500', '约512', '约533', '约571', '602', '约590'),
      years('300至340', '320', '310至350', '340', '380至420', '400至440'),
      years('120', '133', '150余', '180', '226', '262'),
    ],
  },
  'two-points': {
    names: FIVE,
    courses: [
      { 2023: '812', 2024: '1122' },
      { 2023: '640', 2024: '600余' },
      { 2023: '590', 2024: '655' },
      { 2023: '580', 2024: '301' },
      { 2023: '120', 2024: '262' },
    ],
  },
  'spans-differ': {
    names: FIVE.slice(0, 2),
    courses: [
      { 2021: '259', 2022: '318', '2023-H1': '641', '2023-H2': '488' },
      { 2021: '201', 2022: '230', 2023: '244' },
    ],
  },
  'stock-on-days': {
    kind: 'stock',
    names: FIVE.slice(0, 2),
    courses: [
      { '2021-12-31': '531', '2022-05-31（推断）': '536', '2022-12-31': '541', '2023-06-30': '560' },
      { '2021-12-31': '402', '2022-12-31': '455' },
    ],
  },
  'a-million-times': {
    names: FIVE,
    courses: [
      years('3000000', '3100000', '3350000', '3300000', '3650000', '4000000'),
      years('3', '4', '4', '5', '7', '9'),
      years('2', '2', '3', '3', '2', '1'),
      years('1', '1', '1', '2', '2', '2'),
      years('未报送', '0', '1', '1', '2', '2'),
    ],
  },
  'long-names': {
    names: ['试新疆维吾尔自治区伊犁哈萨克自治州', '试克孜勒苏柯尔克孜自治州', '试乙'],
    courses: [
      years('18660', '19020', '20110', '21800', '21940', '2.3万余'),
      years('12050', '12020', '11800', '11660', '11020', '10860'),
      years('9050', '9020', '9800', '9660', '9020', '9860'),
    ],
  },
  'thirty-districts': {
    names: Array.from({ length: 30 }, (_, index) => `试${index + 1}`),
    courses: Array.from({ length: 30 }, (_, index) =>
      index % 11 === 10
        ? years('120', '', '未报送', '150', '160', '170余')
        : years(...YEARS.map((_, year) => String(100 + ((index * 37) % 90) + year * ((index % 7) - 2) * 9))),
    ),
  },
  hostile: {
    names: ['<script>alert(1)</script>', '"&\u0007\'=cmd'],
    courses: [years('12', '13'), years('7', '8')],
  },
  'one-point-each': { names: FIVE.slice(0, 2), courses: [years('12'), years('', '13')] },
};

export const metricOf = (kind: Metric['kind'] = 'flow'): Metric => ({
  id: 'test-metric',
  subject: 'tests',
  object: 'test',
  name: { zh: '试验指标', en: 'Test metric' },
  definition: { zh: '只为试验。', en: 'For tests only.' },
  unit: 'person',
  counter: null,
  kind,
  direction: 'neutral',
  headline: 1,
  denominator: false,
});

export const districtsOf = (names: readonly string[]): District[] =>
  names.map((zh, index) => ({
    code: String(index).padStart(6, '0'),
    slug: `test-${index}`,
    name: { zh, en: zh.startsWith('试') ? `Test ${index + 1}` : zh },
    city: { zh: '试市', en: 'Test City' },
    province: { zh: '试省', en: 'Test Province' },
  }));

const scopeOf = (name: string | undefined): Scope =>
  name
    ? { id: name, kind: 'programme', name: { zh: name, en: 'test programme' } }
    : { id: 'district', kind: 'district', name: { zh: '全区', en: 'whole district' } };

/** The history of a case, and the districts that it is of. */
export function historyOf({ names, courses, kind }: HistoryCase): {
  history: History;
  districts: District[];
} {
  const metric = metricOf(kind);
  const districts = districtsOf(names);
  const observations = courses.flatMap((course, index) =>
    Object.entries(course).map(([period, written]) => observe(metric, `test-${index}`, period, written)),
  );
  return { history: buildHistory({ metric, districts, observations }), districts };
}

function observe(metric: Metric, district: string, label: string, written: string): Observation {
  const [text = '', scope] = written.split('@');
  const reading = parseFigure(text, { unit: metric.unit });
  const period = parsePeriod(label);
  if (reading.kind === 'problem' || 'code' in period) throw new Error(`${label} ${written}`);
  const figure = reading.kind === 'figure' ? reading.figure : null;
  return {
    id: `${district} ${label}`,
    district,
    subject: metric.subject,
    metric: metric.id,
    status: reading.kind === 'absent' ? reading.status : 'reported',
    value: figure?.value ?? null,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    bound: figure?.bound ?? null,
    unit: metric.unit,
    printed: text,
    kind: metric.kind,
    scope: scopeOf(scope),
    period,
    source: null,
    locator: '',
    note: '',
    sinceVersion: 1,
  };
}
