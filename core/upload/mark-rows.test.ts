import { expect, it } from 'vitest';
import { locateFault, sayInPlace, type RowProblem } from '../table/row-problem.ts';
import { markRows } from './mark-rows.ts';

const at = (row: number, letter: string | null): RowProblem => ({
  row,
  letter,
  column: null,
  code: 'trial',
  message: { zh: `试${row}`, en: `trial ${row}` },
  value: '',
});

it('rows come in the order of the file, errors of a row before its warnings', () => {
  const marked = markRows({ problems: [at(3, 'C'), at(9, null)], warnings: [at(9, 'B'), at(2, 'A')] });
  expect(
    [...marked].map(([row, marks]) => [row, marks.map(({ letter, severity }) => [letter, severity])]),
  ).toEqual([
    [2, [['A', 'warning']]],
    [3, [['C', 'error']]],
    [
      9,
      [
        [null, 'error'],
        ['B', 'warning'],
      ],
    ],
  ]);
});

it.each(['', '数值', '人数：合计'])('beside its cell a message says no row and column: %s', (header) => {
  const sentence = { zh: '“若干”没有确定的数：请改。', en: 'No figure in “若干”: mend it.' };
  const place = { row: 244, column: null, at: 3, header, value: '若干' };
  const { message } = locateFault({ kind: 'fault', code: 'trial', sentence }, place);
  expect(sayInPlace(message)).toEqual(sentence);
});
