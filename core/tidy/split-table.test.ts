import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTable } from './split-table.ts';

describe('a CSV text is split into rows of cells', () => {
  it.each([
    [
      '区县,指标\r\n崂山,志愿者\r\n',
      ',',
      [
        ['区县', '指标'],
        ['崂山', '志愿者'],
      ],
    ],
    [
      '\uFEFF区县,指标\n崂山,志愿者',
      ',',
      [
        ['区县', '指标'],
        ['崂山', '志愿者'],
      ],
    ],
    [
      '区县;指标\r崂山;志愿者\r',
      ';',
      [
        ['区县', '指标'],
        ['崂山', '志愿者'],
      ],
    ],
    [
      '区县\t指标\n崂山\t"1,600余"\n',
      '\t',
      [
        ['区县', '指标'],
        ['崂山', '1,600余'],
      ],
    ],
    [
      '区县，指标\n崂山，志愿者\n',
      '，',
      [
        ['区县', '指标'],
        ['崂山', '志愿者'],
      ],
    ],
    [
      '区县,备注\n崂山,甲，乙，丙，丁\n',
      ',',
      [
        ['区县', '备注'],
        ['崂山', '甲，乙，丙，丁'],
      ],
    ],
    [
      'a,b\n"一行\n两行","引""号"""\n',
      ',',
      [
        ['a', 'b'],
        ['一行\n两行', '引"号"'],
      ],
    ],
    ['a,b\n\n c ,,\n', ',', [['a', 'b'], [''], [' c ', '', '']]],
    ['区县', ',', [['区县']]],
    ['', ',', []],
  ] as const)('%j', (text, delimiter, table) => {
    expect(splitTable(text)).toEqual({ table, delimiter, problems: [] });
  });

  it.each([
    ['a,b\nc,d\n"e,f\ng,h\n', 'quote-not-closed', 3],
    ['a,b\nc,d"e"\n', 'quote-misplaced', 2],
    ['a,b\n\n"c"d,e\n', 'quote-misplaced', 3],
  ])('%j is a problem in its row, and no row is taken', (text, code, row) => {
    const split = splitTable(text);
    expect(split.table).toEqual([]);
    expect(split.problems).toMatchObject([{ row, code, column: null }]);
    expect(split.problems[0]?.message.zh).toContain(`第 ${row} 行`);
  });

  it('splits a text without quotation marks just as csv-parse does', () => {
    fc.assert(
      fc.property(scraps('\n', '\r\n', '\r', ',', '甲', ' ', 'b'), (text) => {
        const { table, delimiter } = splitTable(text);
        const options = { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] };
        expect(table).toEqual(parse(text, options));
      }),
    );
  });

  it('throws for no text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), scraps('"', ',', '\n', '，', '\0', 'x')),
        (text) => {
          const { table, problems } = splitTable(text);
          expect(problems.length === 0 || table.length === 0).toBe(true);
        },
      ),
    );
  });
});

function scraps(...parts: string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...parts)).map((chosen) => chosen.join(''));
}
