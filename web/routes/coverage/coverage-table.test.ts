import { describe, expect, test } from 'vitest';
import type { CoverageFilter } from './coverage-filter.ts';
import { filterRows, tallyRows, type CoverageRow } from './coverage-table.ts';

/** A row for 试甲 and 试乙, a letter a cell: exact, qualified, plan only, not reported. */
const STATE = { e: 'exact', q: 'qualified', p: 'plan-only', n: 'not-reported' } as const;
const row = (metric: string, [a, b]: readonly [keyof typeof STATE, keyof typeof STATE]): CoverageRow => ({
  metric,
  subject: 'trial',
  name: metric,
  cells: [
    { district: 'a', state: STATE[a], figure: null, printed: '' },
    { district: 'b', state: STATE[b], figure: null, printed: '' },
  ],
});

const ROWS = [row('eq', ['e', 'q']), row('en', ['e', 'n']), row('pq', ['p', 'q']), row('nn', ['n', 'n'])];
const ALL: CoverageFilter = { least: 0, state: null, of: null };
const left = (filter: Partial<CoverageFilter>) =>
  filterRows(ROWS, { ...ALL, ...filter }).map(({ metric }) => metric);

describe('a filter leaves, in their order,', () => {
  test.each<[string, Partial<CoverageFilter>, string[]]>([
    ['everything, where it asks for nothing', {}, ['eq', 'en', 'pq', 'nn']],
    ['what at least one district reports', { least: 1 }, ['eq', 'en', 'pq']],
    ['what both report', { least: 2 }, ['eq']],
    ['the gaps of one district: a plan is one', { state: 'gap', of: 'a' }, ['pq', 'nn']],
    ['what one district reports', { state: 'known', of: 'b' }, ['eq', 'pq']],
    ['one state, in any district', { state: 'exact' }, ['eq', 'en']],
    ['one state in one district', { state: 'qualified', of: 'b' }, ['eq', 'pq']],
    ['the gaps of one district that another fills', { state: 'gap', of: 'a', least: 1 }, ['pq']],
    ['a district alone asks for nothing', { of: 'a' }, ['eq', 'en', 'pq', 'nn']],
    ['nothing for a district that is not shown', { state: 'gap', of: 'c' }, []],
  ])('%s', (_what, filter, expected) => {
    expect(left(filter)).toEqual(expected);
  });
});

test('what is counted is cells with a figure; a plan is none', () => {
  expect(tallyRows(ROWS)).toEqual({
    metrics: 4,
    cells: 8,
    known: 4,
    planned: 1,
    byDistrict: { a: 2, b: 2 },
  });
  expect(tallyRows([])).toEqual({ metrics: 0, cells: 0, known: 0, planned: 0, byDistrict: {} });
});
