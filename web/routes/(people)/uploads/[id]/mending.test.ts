import { expect, test } from 'vitest';
import type { Reading } from '#core/layout/reading.ts';
import { planMending } from './mending.ts';

const FIGURES = { kind: 'figures', fixed: {} } as const;
const READING: Reading = {
  layout: { value: 'metrics-across', why: 'across' },
  header: { value: { first: 2, last: 2 }, why: 'best-header' },
  columns: [
    { column: 1, letter: 'A', header: '区县', use: { kind: 'label', label: 'district' }, why: 'column-name' },
    { column: 2, letter: 'B', header: '试验指标', use: FIGURES, why: 'heading' },
  ],
  defaults: {},
  leftOut: [],
  shape: '',
};

const plan = (...problems: readonly [number, string | null, string | null, string][]) =>
  planMending(
    problems.map(([row, letter, column, code]) => ({ row, letter, column, code })),
    READING,
  );

test.each([
  ['a cell below the header', [3, 'B', 'value', 'unreadable'], { kind: 'cell', address: 'B3' }],
  ['a cell of the header beside the figures', [2, 'A', 'district', 'x'], { kind: 'cell', address: 'A2' }],
  ['a metric in the header', [2, 'B', 'metric', 'unknown'], { kind: 'metric', letter: 'B' }],
  ['a district in the header', [2, 'B', 'district', 'unknown'], { kind: 'district', letter: 'B' }],
  ['a unit in the header', [2, 'B', 'unit', 'unit-mismatch'], { kind: 'unit', letter: 'B' }],
  ['a period in the header', [2, 'B', 'period', 'unknown'], { kind: 'cell', address: 'B2' }],
  ['a period that nothing names', [2, null, 'period', 'header-missing'], { kind: 'default', name: 'period' }],
  ['figures that are nowhere', [2, null, 'value', 'header-missing'], null],
  ['a header that is not found', [1, null, null, 'header-none'], { kind: 'header' }],
  ['a column that stands there twice', [2, 'A', 'district', 'header-twice'], { kind: 'aside', letter: 'A' }],
] as const)('%s is mended by a field of its own', (_what, problem, field) => {
  expect(plan([...problem])[0]?.field).toEqual(field);
});

test('a unit is asked for once a column, and cell by cell after that', () => {
  const fields = plan([3, 'B', 'value', 'unit-missing'], [4, 'B', 'value', 'unit-missing']);
  expect(fields.map(({ field }) => field)).toEqual([
    { kind: 'unit', letter: 'B' },
    { kind: 'cell', address: 'B4' },
  ]);
});

test('a blank cell below a filled one may be read as that, once for the column', () => {
  const [district, ...others] = READING.columns;
  if (!district) throw new Error('no column');
  const columns = [{ ...district, below: { count: 2, why: null } }, ...others];
  const missing = (row: number) => ({ row, letter: 'A', column: 'district', code: 'missing' });
  expect(planMending([missing(4), missing(5)], { ...READING, columns }).map(({ field }) => field)).toEqual([
    { kind: 'above', letter: 'A' },
    { kind: 'cell', address: 'A5' },
  ]);
});

test('no field and no row stands there twice, so that what is written in one is not lost to the other', () => {
  expect(plan([3, 'B', 'value', 'unreadable'], [3, 'B', 'unit', 'unit-mismatch'])).toEqual([
    { field: { kind: 'cell', address: 'B3' }, mayLeaveOut: true },
    { field: null, mayLeaveOut: false },
  ]);
});
