import { expect, test } from 'vitest';
import { splitTable } from '../table/split-table.ts';
import { readSample } from '../upload/samples.ts';

const PASTED = '区县\t时期\t志愿者\n崂山\t2023\t5\n\t2024\t6\n城阳\t2024\t7\n合计\t\t18\n';

const read = (choice: Parameters<typeof readSample>[1]) => {
  const split = splitTable(PASTED);
  if (split.kind === 'refusal') throw new Error(split.message.en);
  return readSample(split.table, choice);
};

test('a blank below a name is blank until a person says that it is as the one above', () => {
  const plain = read({});
  expect(plain.problems.map(({ code, letter, row }) => [code, letter, row])).toEqual([['missing', 'A', 3]]);
  expect(plain.reading.columns[0]?.below).toEqual({ count: 1, why: null });
  const filled = read({ above: { A: 'take' } });
  expect(filled.problems).toEqual([]);
  expect(filled.drafts.map(({ row, district }) => [row, district])).toEqual([
    [2, 'laoshan'],
    [3, 'laoshan'],
    [4, 'chengyang'],
  ]);
  expect(filled.reading.columns[0]?.below).toEqual({ count: 1, why: 'chosen' });
});

test('a column without such blanks is not asked about', () => {
  expect(read({}).reading.columns.map(({ below }) => below?.count)).toEqual([1, undefined, undefined]);
});
