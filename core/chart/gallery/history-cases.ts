import type { Bilingual, Metric } from '../../catalogue/catalogue.ts';
import { sampleScope } from '../../compare/samples.ts';
import { FIVE_NAMES, toCase, type GalleryCase, type Told } from './gallery-case.ts';

/** A district's figures from 2019 on, one a year; nothing is said of a year that is left empty. */
const years = (...texts: readonly string[]): Told[] =>
  texts.flatMap((text, index) => (text ? [{ text, period: String(2019 + index) }] : []));

const on = (said: Readonly<Record<string, string>>): Told[] =>
  Object.entries(said).map(([period, text]) => ({ period, text }));

const PROGRAMME = sampleScope('test-programme', 'programme', '试项目', 'test programme');

const within = (told: readonly Told[]): Told[] => told.map((one) => ({ ...one, scope: PROGRAMME }));

interface Courses {
  readonly title: Bilingual;
  readonly told: readonly (readonly Told[])[];
  readonly districts?: readonly Bilingual[];
  readonly metric?: Partial<Metric>;
}

const courses = (id: string, { title, told, ...rest }: Courses): GalleryCase =>
  toCase({ id: `history-${id}`, title, name: { zh: '试验指标', en: 'Test metric' }, told, ...rest });

const thirty = Array.from({ length: 30 }, (_, index) =>
  index % 11 === 10
    ? years('120', '', '未报送', '150', '160', '170余')
    : years(
        ...[0, 1, 2, 3, 4, 5].map((year) => String(100 + ((index * 37) % 90) + year * ((index % 7) - 2) * 9)),
      ),
);

/** Change over time, full, broken and extreme; apart from the other cases, which are of one time each. */
export const HISTORY_CASES: readonly GalleryCase[] = [
  courses('six-years', {
    title: { zh: '五地六年，全部确数', en: 'Five districts over six years, all exact' },
    told: [
      years('812', '846', '901', '958', '1004', '1122'),
      years('640', '655', '702', '690', '731', '760'),
      years('590', '612', '633', '671', '702', '742'),
      years('420', '388', '365', '340', '322', '301'),
      years('120', '133', '151', '180', '226', '262'),
    ],
  }),
  courses('gaps', {
    title: { zh: '中间和末尾缺数', en: 'Gaps between and at the end' },
    told: [
      years('812', '846', '', '958', '1004', '1122'),
      years('640', '655', '未报送', '690', '仅有计划', '760'),
      years('420', '388', '365', '340', '', ''),
      years('', '', '', '180', '', '262'),
    ],
  }),
  courses('scope-break', {
    title: { zh: '口径中途改变', en: 'A scope that changes' },
    told: [
      [...years('812', '846', '901'), ...within(years('', '', '', '5958', '6004', '6122'))],
      years('640', '655', '702', '690', '731', '760'),
      within(years('', '3390', '3633', '3671', '4702', '4742')),
    ],
  }),
  courses('bounds', {
    title: { zh: '各种不确数', en: 'Every kind of bound' },
    told: [
      years('800余', '840余', '901', '950余', '1004', '1100余'),
      years('至多640', '至多655', '700', '至多690', '731', '至多760'),
      years('约500', '约512', '约533', '约571', '602', '约590'),
      years('300至340', '320', '310至350', '340', '380至420', '400至440'),
      years('120', '133', '150余', '180', '226', '262'),
    ],
  }),
  courses('two-points', {
    title: { zh: '只有两期', en: 'Two times only' },
    told: [
      on({ 2023: '812', 2024: '1122' }),
      on({ 2023: '640', 2024: '600余' }),
      on({ 2023: '590', 2024: '655' }),
      on({ 2023: '580', 2024: '301' }),
      on({ 2023: '120', 2024: '262' }),
    ],
  }),
  courses('spans-differ', {
    title: { zh: '时间长短不同', en: 'Spans of different length' },
    told: [
      on({ 2021: '259', 2022: '318', '2023-H1': '641', '2023-H2': '488' }),
      on({ 2021: '201', 2022: '230', 2023: '244' }),
    ],
  }),
  courses('stock-on-days', {
    title: { zh: '某几日的存量', en: 'A stock on certain days' },
    metric: { kind: 'stock' },
    told: [
      on({ '2021-12-31': '531', '2022-05-31（推断）': '536', '2022-12-31': '541', '2023-06-30': '560' }),
      on({ '2021-12-31': '402', '2022-12-31': '455' }),
    ],
  }),
  courses('a-million-times', {
    title: { zh: '一地为他地百万倍', en: 'One district a million times the rest' },
    told: [
      years('3000000', '3100000', '3350000', '3300000', '3650000', '4000000'),
      years('3', '4', '4', '5', '7', '9'),
      years('2', '2', '3', '3', '2', '1'),
      years('1', '1', '1', '2', '2', '2'),
      years('未报送', '0', '1', '1', '2', '2'),
    ],
  }),
  courses('long-names', {
    title: { zh: '很长的名称', en: 'Very long names' },
    districts: [
      { zh: '试新疆维吾尔自治区伊犁哈萨克自治州', en: 'Test Ili Kazakh Autonomous Prefecture of Xinjiang' },
      { zh: '试克孜勒苏柯尔克孜自治州', en: 'Test Kizilsu Kyrgyz Autonomous Prefecture' },
      { zh: '试乙', en: 'Test B' },
    ],
    told: [
      years('18660', '19020', '20110', '21800', '21940', '2.3万余'),
      years('12050', '12020', '11800', '11660', '11020', '10860'),
      years('9050', '9020', '9800', '9660', '9020', '9860'),
    ],
  }),
  courses('all-absent', {
    title: { zh: '六年无一有数', en: 'Not one figure in six years' },
    told: [
      years('未报送', '未报送', '未报送', '未报送', '未报送', '未报送'),
      years('', '', '', '', '仅有计划', '仅有计划'),
      years('不适用', '不适用', '', '', '', ''),
      years('', '已撤回', '', '', '', ''),
      [],
    ],
  }),
  courses('thirty', {
    title: { zh: '三十地六年', en: 'Thirty districts over six years' },
    districts: thirty.map((_, index) => ({ zh: `试${index + 1}`, en: `Test ${index + 1}` })),
    told: thirty,
  }),
  courses('hostile', {
    title: { zh: '名称里有代码', en: 'Code in names' },
    districts: ['<script>alert(1)</script>', '"&\u0007\'=cmd'].map((name) => ({ zh: name, en: name })),
    told: [years('12', '13'), years('7', '8')],
  }),
  courses('one-point-each', {
    title: { zh: '每地只有一期', en: 'One figure of each district' },
    districts: FIVE_NAMES.slice(0, 2),
    told: [years('12'), years('', '13')],
  }),
];
