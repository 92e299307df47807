import { expect, it } from 'vitest';
import { findNext } from './find-next.ts';
import type { Staged } from './staged.ts';

const reading = { header: { value: { first: 1, last: 1 } }, columns: [] } as unknown as Staged['reading'];
const wrong = (row: number, letter: string | null = 'C', code = 'figure-unreadable') =>
  ({ row, letter, code, column: null, value: '' }) as unknown as Staged['errors'][number];

it.each([
  ['the next problem below the mended cell', [wrong(3), wrong(9)], { cells: { C5: '1' } }, 'mend-1'],
  ['the same row, where it is still wrong', [wrong(3), wrong(5)], { cells: { C5: '1' } }, 'mend-1'],
  ['below the last of several', [wrong(3), wrong(9)], { cells: { C2: '1', AB8: '2' } }, 'mend-1'],
  ['below a row that was left out', [wrong(3), wrong(9)], { rows: { '4': 'leave-out' as const } }, 'mend-1'],
  ['the first, where none follows', [wrong(3), wrong(4)], { cells: { C5: '1' } }, 'mend-0'],
  ['the first, where no cell was mended', [wrong(3), wrong(4)], {}, 'mend-0'],
  ['the problems, where none has a field', [wrong(3, null, 'source-unknown')], {}, 'problems'],
  ['what tells that it was read, where none is left', [], { cells: { C5: '1' } }, 'news'],
])('after a mend someone goes on to %s', (_where, errors, change, place) => {
  expect(findNext({ errors, reading }, change)).toBe(place);
});
