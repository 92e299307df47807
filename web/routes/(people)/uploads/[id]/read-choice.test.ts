import { expect, test } from 'vitest';
import { readChoice } from './read-choice.ts';

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test.each([
  ['a blank field takes a choice back', { encoding: '' }, { encoding: null }],
  ['what is not in the form stays', {}, {}],
  ['a header of one row', { header: '3' }, { header: { first: 3, last: 3 } }],
  ['a header of two rows', { header: '3 至 4' }, { header: { first: 3, last: 4 } }],
  ['no rows at all', { header: 'x' }, { header: null }],
  ['what holds for the whole table', { 'default-period': '2025' }, { defaults: { period: '2025' } }],
  [
    'what columns are',
    { 'column-A': 'label:district', 'column-B': 'metric:members', 'column-C': 'aside', 'column-D': '' },
    {
      columns: {
        A: { kind: 'label', label: 'district' },
        B: { kind: 'figures', fixed: { metric: 'members' } },
        C: { kind: 'aside' },
        D: null,
      },
    },
  ],
  [
    'what a person says of a column, and takes back',
    { 'unit-B': '万元', 'unit-C': '', 'scope-B': '试点' },
    { units: { B: '万元', C: null }, scopes: { B: '试点' } },
  ],
  [
    'the district of a column, where one is named',
    { 'district-B': '试甲', 'district-C': '' },
    { columns: { B: { kind: 'figures', fixed: { district: '试甲' } } } },
  ],
  [
    'cells that were mended, and not those that stayed',
    { 'cell-C2': '12', 'was-C2': '十几', 'cell-C3': '7', 'was-C3': '7' },
    { cells: { C2: '12' } },
  ],
  ['rows that are left out', { 'row-7': 'leave-out' }, { rows: { 7: 'leave-out' } }],
])('%s', (_what, fields, choice) => {
  expect(readChoice(form(fields as Record<string, string>))).toEqual(choice);
});
