import { describe, expect, test } from 'vitest';
import { DELIMITERS } from '#core/table/find-delimiter.ts';
import type { Table } from '#core/table/grid.ts';
import { csvOf, encodeText } from '#core/table/samples.ts';
import { workbookOfTable } from '#core/table/workbook/samples.ts';
import { readUpload } from '#core/upload/read-upload.ts';
import { CATALOGUE } from '../../tests/workerd/small-catalogue.ts';

const WIDE: Table = [
  ['2025年', ''],
  ['区县', 'members', 'grants（万元）'],
  ['south', '1,600余', '18.66'],
  ['north', '１２', '未报送'],
];
const TIDY: Table = [
  ['区县', '指标', '数值', '单位', '时期', '状态'],
  ['south', 'members', '1,600余', '人', '2025', ''],
  ['south', 'grants', '18.66', '万元', '2025', ''],
  ['north', 'members', '１２', '人', '2025', ''],
  ['north', 'grants', '', '', '2025', '未报送'],
];

const TEXTS = [
  ['UTF-8', 'utf-8', false],
  ['UTF-8 with a BOM', 'utf-8', true],
  ['UTF-16, little end first', 'utf-16le', true],
  ['UTF-16, big end first', 'utf-16be', true],
  ['UTF-16 without a BOM', 'utf-16le', false],
  ['GBK', 'gb18030', false],
] as const;

const filesOf = (table: Table) => [
  ...TEXTS.flatMap(([name, encoding, isMarked]) =>
    DELIMITERS.map((delimiter) => ({
      name: `${name}, parted by ${JSON.stringify(delimiter)}`,
      form: 'text',
      bytes: encodeText(csvOf(table, delimiter), encoding, isMarked),
    })),
  ),
  { name: 'XLSX', form: 'xlsx', bytes: workbookOfTable(table, 'xlsx') },
  { name: 'XLS', form: 'xls', bytes: workbookOfTable(table, 'biff8') },
];

/** What Node can read workerd must read too: encodings, streams that inflate, a library that is loaded later. */
describe.each([
  ['metrics-across', WIDE],
  ['tidy', TIDY],
])('a table that is %s has the same rows in workerd', (layout, table) => {
  test.each(filesOf(table))('in $name', async ({ form, bytes }) => {
    const aliases = { districts: new Map(), metrics: new Map() };
    const read = await readUpload({
      ...{ catalogue: CATALOGUE, uploader: null, choice: {}, aliases },
      ...{ bytes, name: '' },
    });
    if (read.kind === 'refusal') throw new Error(read.message.en);
    expect([read.file.form, read.reading.layout.value, read.problems]).toEqual([form, layout, []]);
    expect(
      read.drafts.map(({ district, metric, status, figure, period }) => [
        ...[district, metric, status, period.label],
        ...[figure?.low, figure?.bound],
      ]),
    ).toEqual([
      ['south', 'members', 'reported', '2025', 1600, 'at-least'],
      ['south', 'grants', 'reported', '2025', 186_600, 'exact'],
      ['north', 'members', 'reported', '2025', 12, 'exact'],
      ['north', 'grants', 'not-reported', '2025', undefined, undefined],
    ]);
  });
});
