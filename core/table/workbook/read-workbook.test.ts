import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../grid.ts';
import { readFile } from '../read-file.ts';
import { numberCell, workbookOf, type SampleSheet } from './samples.ts';

const FORMS = ['xlsx', 'biff8'] as const;

/** What a cell may hold in either form. */
const printable = (text: string) => text.replace(/[^\p{L}\p{N}\p{P} ]/gu, '').replaceAll('_', '');

async function open(sheets: readonly SampleSheet[], form: (typeof FORMS)[number]): Promise<readonly Sheet[]> {
  const file = await readFile(workbookOf(sheets, form));
  if (file.kind === 'refusal') throw new Error(file.message.en);
  expect(file.kind).toBe(form === 'biff8' ? 'xls' : 'xlsx');
  return file.sheets;
}

describe.each(FORMS)('a workbook (%s)', (form) => {
  it('of many sheets, each all but empty, is refused before they fill the memory', async () => {
    const far: SampleSheet = { name: '试', rows: [...Array<string[]>(59_999).fill([]), ['1']] };
    const sheets = Array.from({ length: 40 }, (_, at) => ({ ...far, name: `试${at}` }));
    expect(await readFile(workbookOf(sheets, form))).toMatchObject({ code: 'too-many-cells' });
    expect(await open(sheets.slice(0, 2), form)).toHaveLength(2);
  });

  it('is read sheet by sheet, with what is hidden and merged', async () => {
    const sheets = await open(
      [
        {
          name: '统计表',
          rows: [
            ['各区统计表', '', '制'],
            ['区县', '志愿者'],
            ['崂山', '12'],
          ],
          merges: ['A1:B1'],
          hiddenRows: form === 'xlsx' ? [3] : [],
          hiddenColumns: [2],
        },
        { name: '底稿', rows: [['试']], isHidden: true },
      ],
      form,
    );
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['统计表', false],
      ['底稿', true],
    ]);
    expect(sheets[0]?.grid).toMatchObject({
      table: [
        ['各区统计表', '', '制'],
        ['区县', '志愿者'],
        ['崂山', '12'],
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      hiddenRows: new Set(form === 'xlsx' ? [3] : []),
      hiddenColumns: new Set([2]),
    });
  });

  it('shows its cells as a person sees them', async () => {
    const [sheet] = await open(
      [
        {
          name: '试',
          rows: [
            [numberCell(1600, '#,##0'), numberCell(0.256, '0.0%'), numberCell(46000, 'yyyy"年"m"月"')],
            [{ t: 'e', v: 0x17 }, { t: 'b', v: true }, '1,600余\n（初步）'],
            [numberCell(0.1 + 0.2), numberCell(18600, '0!.0,"万"'), numberCell(0, '0;-0;;@')],
          ],
        },
      ],
      form,
    );
    expect(sheet?.grid.table).toEqual([
      ['1,600', '25.6%', '2025-12'],
      ['#REF!', 'TRUE', '1,600余\n（初步）'],
      ['0.3', '1.9万', '0'],
    ]);
    expect([sheet?.grid.altered, sheet?.grid.unsure]).toEqual([
      new Map([['B3', '18600']]),
      new Map([['C3', '0']]),
    ]);
  });

  it('has the texts and numbers that were written, however long and however many', async () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constant('试'.repeat(3000)));
    const anyCell = fc.oneof(
      text.map((v) => ({ cell: { t: 's' as const, v: `试${printable(v)}` }, shown: `试${printable(v)}` })),
      fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((n) => {
        const number = n / 100;
        return { cell: numberCell(number), shown: String(number) };
      }),
    );
    const anyRow = fc.array(anyCell, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 12 }), async (rows) => {
        const written = rows.map((cells) => cells.map(({ cell }) => cell));
        const [sheet] = await open([{ name: '试', rows: written }], form);
        expect(sheet?.grid.table).toEqual(rows.map((cells) => cells.map(({ shown }) => shown)));
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('keeps the place of a cell below blank rows and beside blank columns', async () => {
    const [sheet] = await open([{ name: '试', rows: [[], [], ['', '', '甲']] }], form);
    expect(sheet?.grid.table).toEqual([[], [], ['', '', '甲']]);
  });
});

it('a formula whose result is not in the file is kept as a formula', async () => {
  const [sheet] = await open([{ name: '试', rows: [[{ t: 'z', f: 'SUM(A2:A3)' } as never]] }], 'xlsx');
  expect(sheet?.grid.table).toEqual([['=SUM(A2:A3)']]);
});

it('a workbook of 1995 is read in its code page', async () => {
  const bytes = workbookOf([{ name: 'Sheet1', rows: [['abcd', '12']] }], 'biff5');
  overwrite(bytes, [0x42, 0, 2, 0, 0xe4, 0x04], [0x42, 0, 2, 0, 0xa8, 0x03]);
  overwrite(bytes, [0x61, 0x62, 0x63, 0x64], [0xe1, 0xc0, 0xc9, 0xbd]);
  const file = await readFile(bytes);
  expect(file).toMatchObject({ kind: 'xls', sheets: [{ grid: { table: [['崂山', '12']] } }] });
});

describe.each(['biff8', 'biff5'] as const)('an old workbook that is cut off (%s)', (form) => {
  const rowsOf = (count: number) =>
    Array.from({ length: count }, (_, at) => [`dist${at}`, String(at), String(at / 4)]);

  it.each([0.5, 0.9])('is refused where its last rows are lost: %s of it', async (share) => {
    const bytes = workbookOf([{ name: 'Sheet1', rows: rowsOf(3000) }], form);
    const cut = bytes.subarray(0, Math.floor(bytes.length * share));
    expect(await readFile(cut)).toMatchObject({ code: 'damaged' });
  });

  // The first has its stream in small sectors, within that of the root. By its first 8 bytes it is known.
  it.each([5, 400])('is refused or has all of its %s rows, wherever it ends', async (count) => {
    const sheet = { name: 'Sheet1', rows: rowsOf(count) };
    const bytes = workbookOf([sheet, { ...sheet, name: 'Sheet2' }], form);
    const whole = await readFile(bytes);
    expect(whole).toMatchObject({ kind: 'xls', sheets: [{ grid: { table: sheet.rows } }, {}] });
    const isRefusedOrWhole = async (length: number) => {
      const file = await readFile(bytes.slice(0, length));
      if (file.kind !== 'refusal') expect(file).toEqual(whole);
    };
    await fc.assert(fc.asyncProperty(fc.integer({ min: 8, max: bytes.length - 1 }), isRefusedOrWhole), {
      numRuns: 200,
    });
    // Where the last sectors begin and end.
    for (let cut = 1; cut < Math.min(4096, bytes.length - 8); cut += 61)
      await isRefusedOrWhole(bytes.length - cut);
  });

  it('is refused where a sheet has no end', async () => {
    const bytes = workbookOf([{ name: 'Sheet1', rows: rowsOf(5) }], form);
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    bytes.set([0xff], text.lastIndexOf('\x0a\0\0\0'));
    expect(await readFile(bytes)).toMatchObject({ code: 'damaged' });
  });
});

function overwrite(bytes: Uint8Array, from: readonly number[], to: readonly number[]): void {
  const at = bytes.findIndex((_, start) => from.every((byte, index) => bytes[start + index] === byte));
  if (at < 0) throw new Error('the bytes are not there');
  bytes.set(to, at);
}
