import { expect, test } from 'vitest';
import { decodeText } from '../table/decode-text.ts';
import { plainGrid, type Grid } from '../table/grid.ts';
import { readFile } from '../table/read-file.ts';
import { splitTable } from '../table/split-table.ts';
import { drawn, readSample } from './samples.ts';
import { writeMarked, writeMarkedWorkbook } from './write-marked.ts';

const read = (csv: string) => {
  const split = splitTable(csv);
  if (split.kind === 'refusal') throw new Error(split.message.en);
  return readSample(split.table);
};
const codes = ({ problems }: ReturnType<typeof readSample>) =>
  problems.map(({ code, row, letter }) => [code, row, letter]);

test('each row stands as it was, with what is wrong in it behind, and is read again without that column', () => {
  const reading = read('区县,指标,数值,时期\n崂山,志愿者人数,若干,2023\n城阳,志愿者人数,5,2023\n');
  const marked = writeMarked(reading, 'zh');
  expect(marked).toMatch(/^\uFEFF区县,指标,数值,时期,问题\r\n崂山,志愿者人数,若干,2023,.*若干/);
  const again = read(decodeText(new TextEncoder().encode(marked)).text);
  expect(again.drafts).toEqual(reading.drafts);
  expect(codes(again)).toEqual(codes(reading));
  expect(writeMarked(again, 'zh')).toBe(marked);
});

test('what is to be confirmed is told too, and as such, in the delimiter of the file', () => {
  const reading = readSample(drawn('区县 | 时期 | 志愿者 | 某列 \n 崂山 | 2023 | 5;6 | 试'));
  const marked = writeMarked(reading, 'zh', ';');
  expect(marked).toContain('区县;时期;志愿者;某列;问题\r\n崂山;2023;"5;6";试;');
  expect(marked).toMatch(/（请确认）第 1 行.*某列/);
});

/** 区县 is merged downwards, and a row is hidden. */
const MERGED: Grid = {
  ...plainGrid(
    drawn('区县 | 时期 | 志愿者 \n 崂山 | 2023 | 5 \n | 2024 | 若干 \n 城阳 | 2024 | 7 \n 西固 | 2024 | 8'),
  ),
  merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
  hiddenRows: new Set([5]),
};

test('a workbook keeps its other sheets and what is merged and hidden, so that it is read again as it was', async () => {
  const reading = readSample(MERGED);
  const around = { name: '说明', isHidden: true, grid: plainGrid([['填表说明', '12']]) };
  const sheets = [around, { name: '试验表', isHidden: false, grid: MERGED }];
  const file = await readFile(await writeMarkedWorkbook(reading, { name: '试验表', sheets }, 'zh'));
  if (file.kind !== 'xlsx') throw new Error('no workbook');
  const [other, sheet] = file.sheets;
  if (!sheet) throw new Error('no sheet');
  expect(other).toEqual(around);
  expect([sheet.name, sheet.grid.merges, [...sheet.grid.hiddenRows]]).toEqual(['试验表', MERGED.merges, [5]]);
  const again = readSample(sheet.grid);
  expect(again.drafts).toEqual(reading.drafts);
  expect(codes(again)).toEqual(codes(reading));
});

test('a text file has each name in every row that its merged cell covered', () => {
  const marked = writeMarked(readSample(MERGED), 'zh');
  expect(marked).toMatch(/\r\n崂山,2023,5,\r\n崂山,2024,若干,/);
});

test('what nobody has settled stays a question when the file comes back', () => {
  const merged = {
    ...plainGrid(drawn('区县 | 时期 | 志愿者 \n 崂山 | 2023 | 5 \n 城阳 | 2023 |')),
    merges: [{ top: 2, left: 3, bottom: 3, right: 3 }],
  };
  const unsure = {
    ...plainGrid(drawn('区县 | 时期 | 志愿者 \n 崂山 | 2023 | 5')),
    unsure: new Map([['C2', '4.6']]),
  };
  for (const grid of [merged, unsure]) {
    const reading = readSample(grid);
    expect(reading.problemCount).toBe(1);
    expect(read(writeMarked(reading, 'zh')).problemCount).toBe(1);
  }
});
