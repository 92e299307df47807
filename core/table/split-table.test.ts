import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELIMITERS, type Delimiter } from './find-delimiter.ts';
import { MOST_COLUMNS } from './limits.ts';
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
    [
      '各区报送表\n区县\t数值\n崂山\t1,600\n城阳\t2,600\n西固\t3,600\n',
      '\t',
      [['各区报送表'], ['区县', '数值'], ['崂山', '1,600'], ['城阳', '2,600'], ['西固', '3,600']],
    ],
  ] as const)('%j', (text, delimiter, table) => {
    expect(splitTable(text)).toEqual({ kind: 'table', table, delimiter });
  });

  it('by the delimiter that a person chose', () => {
    expect(splitTable('甲,乙;丙\n', ';')).toMatchObject({ delimiter: ';', table: [['甲,乙', '丙']] });
  });

  it.each([
    ['a,b\nc,d\n"e,f\ng,h\n', 'quote-not-closed', 3],
    ['a,b\nc,d"e"\n', 'quote-misplaced', 2],
    ['a,b\n\n"c"d,e\n', 'quote-misplaced', 3],
    [`a,b\n${','.repeat(MOST_COLUMNS)}\n`, 'too-many-cells', 2],
  ])('%# is refused with its row', (text, code, row) => {
    const split = splitTable(text);
    expect(split).toMatchObject({ kind: 'refusal', code, row });
    expect(split.kind === 'refusal' && split.message.zh).toMatch(new RegExp(`^第 ${row} 行：.+。$`));
  });

  it('a quotation mark in what a spreadsheet copied is a text like any other', () => {
    const text = '活动\t数值\n开展"青春"活动\t5\n"青春"行动\t6\n"一行\n两行"\t7\n"没有关\t8\n';
    expect(splitTable(text)).toMatchObject({
      table: [
        ['活动', '数值'],
        ['开展"青春"活动', '5'],
        ['"青春"行动', '6'],
        ['一行\n两行', '7'],
        ['"没有关', '8'],
      ],
    });
  });

  it('just as csv-parse does in strict mode, faults and their rows included', () => {
    const text = scraps('"', '"', '""', ',', ',', '\n', '\r\n', '\r', '甲', ' ', 'b', '，', ';', '\t');
    fc.assert(
      fc.property(text, fc.constantFrom(...STRICT), (body, delimiter) => {
        const split = splitTable(body, delimiter);
        expect(split.kind === 'table' ? split.table : [split.code, split.row]).toEqual(
          oracle(body, delimiter),
        );
      }),
      { numRuns: 5_000 },
    );
  });
});

it('throws for no text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(splitTable(text).kind).toMatch(/^(table|refusal)$/);
    }),
  );
});

/** Tabs are what a spreadsheet copies, with quotation marks as they are. */
const STRICT = DELIMITERS.filter((delimiter) => delimiter !== '\t');

/** csv-parse itself takes NULs for the end of its input, so there are none in what it is asked. */
function oracle(text: string, delimiter: Delimiter): unknown {
  const record_delimiter = ['\r\n', '\n', '\r'];
  try {
    return parse(text, { columns: false, relax_column_count: true, record_delimiter, delimiter });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-not-closed' : 'quote-misplaced';
    return [code, Number(error['records']) + 1];
  }
}

function scraps(...parts: string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((chosen) => chosen.join(''));
}
