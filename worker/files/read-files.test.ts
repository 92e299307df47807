import { expect, test } from 'vitest';
import type { Table } from '#core/table/grid.ts';
import { csvOf, encodeText } from '#core/table/samples.ts';
import { workbookOfTable } from '#core/table/workbook/samples.ts';
import { readUpload } from '#core/upload/read-upload.ts';
import { CATALOGUE } from '../../tests/workerd/small-catalogue.ts';

const table: Table = [
  ['2025年', ''],
  ['区县', 'members', 'grants（万元）'],
  ['south', '1,600余', '18.66'],
  ['north', '12', '未报送'],
];
const known = {
  ...{ catalogue: CATALOGUE, uploader: null, choice: {} },
  aliases: { districts: new Map(), metrics: new Map() },
};

/** What Node can read workerd must read too: encodings, streams that inflate, a library that is loaded later. */
test.each([
  ['GBK', 'text', encodeText(csvOf(table, ';'), 'gb18030')],
  ['UTF-16', 'text', encodeText(csvOf(table, '\t'), 'utf-16le')],
  ['XLSX', 'xlsx', workbookOfTable(table, 'xlsx')],
  ['XLS', 'xls', workbookOfTable(table, 'biff8')],
])('a file in %s is read in workerd', async (_, form, bytes) => {
  const read = await readUpload({ ...known, bytes, name: '' });
  if (read.kind === 'refusal') throw new Error(read.message.en);
  expect([read.file.form, read.problems]).toEqual([form, []]);
  expect(read.drafts.map(({ district, metric, printed }) => [district, metric, printed])).toEqual([
    ['south', 'members', '1,600余'],
    ['south', 'grants', '18.66万元'],
    ['north', 'members', '12'],
    ['north', 'grants', '未报送'],
  ]);
});
