import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENCODINGS } from '../table/decode-text.ts';
import { DELIMITERS } from '../table/find-delimiter.ts';
import type { Table } from '../table/grid.ts';
import { csvOf, encodeText } from '../table/samples.ts';
import { workbookOfTable } from '../table/workbook/samples.ts';
import { readUpload, type UploadReading } from './read-upload.ts';
import { ALIASES, CATALOGUE } from './samples.ts';

interface Facts {
  readonly districts: readonly string[];
  readonly metrics: readonly Counted[];
  readonly periods: readonly string[];
  /** What is printed for a district, metric and period. */
  readonly printed: (district: number, metric: number, period: number) => string;
}

interface Counted {
  readonly name: string;
  readonly unit: string;
}

/** One table of facts, written in every layout that people use. */
const layouts: Readonly<Record<string, (facts: Facts) => Table>> = {
  tidy: ({ districts, metrics, periods, printed }) => [
    ['指标', '数值', '时期', '区县', '单位'],
    ...districts.flatMap((district, d) =>
      metrics.flatMap(({ name, unit }, m) =>
        periods.map((period, p) => [name, printed(d, m, p), period, district, unit]),
      ),
    ),
  ],
  'metrics across, the period in a column': ({ districts, metrics, periods, printed }) => [
    ['各区统计表'],
    ['区县', '时期', ...metrics.map(({ name, unit }) => `${name}（${unit}）`)],
    ...districts.flatMap((district, d) =>
      periods.map((period, p) => [district, period, ...metrics.map((_, m) => printed(d, m, p))]),
    ),
    ['合计', '', ...metrics.map(() => '1')],
  ],
  'metrics below periods, districts down': ({ districts, metrics, periods, printed }) => [
    ['区县', ...periods.flatMap((period) => metrics.map((_, m) => (m === 0 ? period : '')))],
    ['', ...periods.flatMap(() => metrics.map(({ name, unit }) => `${name}/${unit}`))],
    ...districts.map((district, d) => [
      district,
      ...periods.flatMap((_, p) => metrics.map((__, m) => printed(d, m, p))),
    ]),
    [],
    ['注：试验数据'],
  ],
  'districts across, metrics down': ({ districts, metrics, periods, printed }) => [
    ['序号', '指标', '单位', '时期', ...districts, '合计'],
    ...metrics.flatMap(({ name, unit }, m) =>
      periods.map((period, p) => [
        ...['1', name, unit, period],
        ...districts.map((_, d) => printed(d, m, p)),
        '1',
      ]),
    ),
  ],
  'parts of a year below years, districts down': ({ districts, metrics, periods, printed }) => [
    ['区县', ...metrics.flatMap(({ name }) => periods.map((_, p) => (p === 0 ? name : '')))],
    ['', ...metrics.flatMap(() => periods.map((period) => parted[period]?.[0] ?? ''))],
    ['', ...metrics.flatMap(({ unit }) => periods.map((period) => `${parted[period]?.[1]}（${unit}）`))],
    ...districts.map((district, d) => [
      district,
      ...metrics.flatMap((_, m) => periods.map((__, p) => printed(d, m, p))),
    ]),
  ],
  'parts of a year below years, metrics down': ({ districts, metrics, periods, printed }) => [
    ['', '', ...districts.flatMap((district) => periods.map((_, p) => (p === 0 ? district : '')))],
    ['', '', ...districts.flatMap(() => periods.map((period) => parted[period]?.[0] ?? ''))],
    ['指标', '单位', ...districts.flatMap(() => periods.map((period) => parted[period]?.[1] ?? ''))],
    ...metrics.map(({ name, unit }, m) => [
      name,
      unit,
      ...districts.flatMap((_, d) => periods.map((__, p) => printed(d, m, p))),
    ]),
  ],
  'periods across, district and metric down': ({ districts, metrics, periods, printed }) => [
    ['区县', '指标', ...periods],
    ...districts.flatMap((district, d) =>
      metrics.map(({ name, unit }, m) => [
        district,
        `${name}(${unit})`,
        ...periods.map((_, p) => printed(d, m, p)),
      ]),
    ),
  ],
};

/** The year of a period, and what of it the row below says. */
const parted: Readonly<Record<string, readonly [year: string, part: string]>> = {
  '2024年': ['2024年', '全年'],
  '2025-H1': ['2025年', '上半年'],
  '2023': ['2023年', '全年'],
  '2022-03': ['2022年', '3月'],
};

const counted: readonly Counted[] = [
  { name: '志愿者', unit: '人' },
  { name: '出动志愿者人次', unit: '人次' },
  { name: '贷款金额', unit: '万元' },
  { name: '贷款笔数', unit: '笔' },
  { name: '团支部', unit: '个' },
];
const texts = [
  '12',
  '1,600余',
  '１６００',
  '18.66万',
  '近300',
  '超5万',
  '3至4',
  '约200',
  '未报送',
  '—',
  '0',
  '二十三',
];

const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    districts: fc.subarray(['崂山', '城阳区', '西固', '青岛市崂山', '320106'].slice(0, 3), { minLength: 2 }),
    metrics: fc.shuffledSubarray([...counted], { minLength: 2 }),
    periods: fc.shuffledSubarray(['2024年', '2025-H1', '2023', '2022-03'], { minLength: 2 }),
    chosen: fc.array(fc.constantFrom(...texts), { minLength: 60, maxLength: 60 }),
  })
  .map(({ chosen, ...facts }) => ({
    ...facts,
    printed: (d, m, p) => chosen[d * 20 + m * 4 + p] ?? '',
  }));

describe('one table gives the same figures', () => {
  it.each(Object.keys(layouts))('in every encoding, with every delimiter: %s', async (layout) => {
    const anyWriting = fc.record({
      encoding: fc.constantFrom(...ENCODINGS),
      mark: fc.boolean(),
      delimiter: fc.constantFrom(...DELIMITERS),
    });
    await fc.assert(
      fc.asyncProperty(anyFacts, anyWriting, async (facts, { encoding, mark, delimiter }) => {
        const table = layouts[layout]?.(facts) ?? [];
        const read = await readBytes(encodeText(csvOf(table, delimiter), encoding, mark));
        expect(read.file.encoding?.value).toBe(encoding);
        expect(read.file.delimiter?.value).toBe(delimiter);
        expect(read.problems).toEqual([]);
        expect(figuresOf(read)).toEqual(
          figuresOf(await readBytes(encodeText(csvOf(layouts['tidy']?.(facts) ?? []), 'utf-8'))),
        );
        expect(read.drafts).toHaveLength(
          facts.districts.length * facts.metrics.length * facts.periods.length,
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('one table in a workbook gives the same figures', () => {
  it.each(Object.keys(layouts))('as XLSX and as XLS: %s', async (layout) => {
    await fc.assert(
      fc.asyncProperty(anyFacts, fc.constantFrom('xlsx', 'biff8'), async (facts, form) => {
        const read = await readBytes(workbookOfTable(layouts[layout]?.(facts) ?? [], form));
        expect(read.file).toMatchObject({ form: form === 'xlsx' ? 'xlsx' : 'xls', encoding: null });
        expect([read.problems, read.warnings]).toEqual([[], []]);
        expect(figuresOf(read)).toEqual(
          figuresOf(await readBytes(encodeText(csvOf(layouts['tidy']?.(facts) ?? []), 'utf-8'))),
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe('no file throws', () => {
  const written = csvOf(
    layouts['metrics below periods, districts down']?.({
      districts: ['崂山', '城阳'],
      metrics: counted,
      periods: ['2024年', '2025-H1'],
      printed: () => '1,600余',
    }) ?? [],
  );

  it('of a real one with bytes changed, cut out or put in', async () => {
    const anyChange = fc.record({
      at: fc.nat(),
      byte: fc.nat(255),
      kind: fc.constantFrom('set', 'cut', 'put'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ENCODINGS),
        fc.array(anyChange, { maxLength: 6 }),
        async (encoding, changes) => {
          const bytes = Array.from(encodeText(written, encoding));
          for (const { at, byte, kind } of changes) {
            bytes.splice(at % bytes.length, kind === 'put' ? 0 : 1, ...(kind === 'cut' ? [] : [byte]));
          }
          const read = await readUpload({ bytes: Uint8Array.from(bytes), ...known });
          expect(read.kind === 'refusal' ? read.message.zh : read.reading.shape).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of cells put together at random, with choices made at random', async () => {
    const scrap = fc.constantFrom(
      '区县',
      '指标',
      '志愿者',
      '崂山',
      '12',
      '合计',
      '2025年',
      '',
      '万元',
      '注：',
      '#REF!',
      '\n',
    );
    const anyUse = fc.constantFrom(
      { kind: 'aside' } as const,
      { kind: 'figures', fixed: {} } as const,
      { kind: 'figures', fixed: { metric: '?' } } as const,
      { kind: 'label', label: 'period' } as const,
    );
    const anyChoice = fc.record(
      {
        header: fc.record({ first: fc.integer({ min: -1, max: 9 }), last: fc.integer({ min: -1, max: 9 }) }),
        columns: fc.dictionary(fc.constantFrom('A', 'B', 'ZZZ', '?'), anyUse),
        cells: fc.dictionary(fc.constantFrom('A1', 'B2', 'ZZZ999', '?'), scrap),
        hidden: fc.constantFrom('take', 'leave-out'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(scrap, { maxLength: 5 }), { maxLength: 8 }),
        anyChoice,
        async (table, choice) => {
          const bytes = encodeText(csvOf(table), 'utf-8');
          const read = await readUpload({ ...known, bytes, choice });
          expect(read.kind).toMatch(/^(figures|refusal)$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});

const known = { name: '', catalogue: CATALOGUE, aliases: ALIASES, uploader: null, choice: {} } as const;

async function readBytes(bytes: Uint8Array): Promise<UploadReading> {
  const read = await readUpload({ bytes, ...known });
  if (read.kind === 'refusal') throw new Error(read.message.en);
  return read;
}

/** The figures without their places in the file, in an order of their own. */
function figuresOf({ drafts }: UploadReading): readonly unknown[] {
  return drafts
    .map(({ district, metric, scope, period, status, figure, printed }) =>
      JSON.stringify([district, metric, scope.id, period.start, period.end, status, figure, printed]),
    )
    .toSorted();
}
