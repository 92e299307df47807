import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, MOST_CHARACTERS, MOST_INFLATED } from './limits.ts';
import { readFile } from './read-file.ts';
import { workbookOfTable, workbookOf } from './workbook/samples.ts';
import { writeZip } from './zip/write-zip.ts';

const RELS = '_rels/.rels';

function relation(type: string, target: string): string {
  return `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="${target}"/></Relationships>`;
}

/** A workbook of one sheet with this XML. */
async function xlsxOf(sheetXml: string, sharedXml = ''): Promise<Uint8Array> {
  return writeZip([
    { name: RELS, text: relation('officeDocument', 'xl/workbook.xml') },
    { name: 'xl/workbook.xml', text: '<workbook><sheets><sheet name="试" r:id="r1"/></sheets></workbook>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relation('worksheet', '/xl/worksheets/sheet1.xml') + relation('sharedStrings', 'shared.xml'),
    },
    { name: 'xl/shared.xml', text: `<sst>${sharedXml}</sst>` },
    { name: 'xl/worksheets/sheet1.xml', text: `<worksheet><sheetData>${sheetXml}</sheetData></worksheet>` },
  ]);
}

const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  Array.from(stream).forEach((char, at) => {
    view.setUint16(512 + at * 2, char.charCodeAt(0), true);
  });
  view.setUint16(512 + 64, stream.length * 2 + 2, true);
  view.setUint8(512 + 66, 2);
  return bytes;
}

/** An old workbook in which the record of its code page has become one of a password. */
function locked(): Uint8Array {
  const bytes = workbookOf([{ name: 'S', rows: [['a', '1']] }], 'biff8');
  const at = bytes.findIndex(
    (byte, start) => byte === 0x42 && bytes[start + 2] === 2 && bytes[start + 3] === 0,
  );
  bytes.set([0x2f, 0, 2, 0, 0, 0], at);
  return bytes;
}

describe('what is no table is refused in one sentence', () => {
  it.each<[string, Uint8Array | Promise<Uint8Array>, string, string]>([
    ['nothing', new Uint8Array(), 'file-empty', '没有内容'],
    ['blanks alone', ascii(' \r\n\t'), 'file-empty', '没有内容'],
    ['more than ten megabytes', new Uint8Array(MOST_BYTES + 1), 'file-too-large', '10 MB'],
    ['a picture named .csv', ascii('\x89PNG\r\n\x1a\n\0\0'), 'not-a-table', '图片'],
    ['a PDF', ascii('%PDF-1.7'), 'not-a-table', 'PDF'],
    ['a web page', ascii('<html><table><tr><td>1'), 'other-spreadsheet', '网页'],
    ['bytes without sense', Uint8Array.of(0xff, 0xff, 0xff, 0xff), 'text-unreadable', '编码'],
    ['a line that was broken', ascii('a,1\r\nb,2\r\nc\x02,3'), 'text-unreadable', '第 3 行'],
    ['an archive', writeZip([{ name: 'a.txt', text: 'a' }]), 'not-a-table', '压缩包'],
    [
      'a Word document',
      writeZip([{ name: RELS, text: relation('officeDocument', 'word/document.xml') }]),
      'not-a-table',
      'Word',
    ],
    [
      'an ODS',
      writeZip([
        { name: 'mimetype', text: 'ods' },
        { name: 'content.xml', text: '<x/>' },
      ]),
      'other-spreadsheet',
      'ODS',
    ],
    [
      'an XLSB',
      writeZip([{ name: RELS, text: relation('officeDocument', 'xl/workbook.bin') }]),
      'other-spreadsheet',
      'XLSB',
    ],
    ['a workbook with a password', compound('EncryptedPackage'), 'encrypted', '密码'],
    ['an old Word document', compound('WordDocument'), 'not-a-table', 'Word'],
    ['an old workbook with a password', locked(), 'encrypted', '密码'],
    ['an old container without a workbook', compound('Contents'), 'damaged', '损坏'],
    ['an old workbook that is cut off', compound('Workbook'), 'damaged', '损坏'],
    ['an archive that is cut off', ascii('PK\x03\x04 and no end'), 'damaged', '损坏'],
    [
      'a workbook without its sheets',
      writeZip([{ name: RELS, text: relation('officeDocument', 'xl/workbook.xml') }]),
      'damaged',
      '损坏',
    ],
    [
      'more rows than are read',
      xlsxOf('<row><c><v>1</v></c></row>'.repeat(60_001)),
      'too-many-rows',
      '50000 行',
    ],
    [
      'a cell left behind far below the table',
      xlsxOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      'cell-far-below',
      'XFD1048576',
    ],
    [
      'a cell far to the right',
      xlsxOf('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
      'too-many-cells',
      '1000 列',
    ],
  ])('%s', async (_, bytes, code, words) => {
    const read = await readFile(await bytes);
    expect(read).toMatchObject({ kind: 'refusal', code });
    if (read.kind !== 'refusal') return;
    expect(read.message.zh).toContain(words);
    expect(read.message.zh).toMatch(/。$/);
    expect(read.message.en).toMatch(/[.]$/);
  });

  it('a bomb, for what comes out of it and not for what it says of itself', async () => {
    const bomb = await xlsxOf(`<!--${' '.repeat(MOST_INFLATED)}-->`);
    expect(bomb.length).toBeLessThan(MOST_BYTES);
    const heap = process.memoryUsage().heapUsed;
    const start = process.cpuUsage();
    expect(await readFile(bomb)).toMatchObject({ code: 'inflates-too-much' });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000);
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(100_000_000);
  });
});

describe('texts of a workbook stand in memory together', () => {
  const long = '字'.repeat(1_000);
  const count = MOST_CHARACTERS / long.length + 1;
  const cell = '<c t="s"><v>0</v></c>';
  const refused = { code: 'inflates-too-much' };

  it('and are refused where they are more than it should hold, shared or not, in many cells or in one', async () => {
    expect(await readFile(await xlsxOf(cell, `<si><t>${long}</t></si>`.repeat(count)))).toMatchObject(
      refused,
    );
    expect(await readFile(await xlsxOf(cell, '<si><t>字</t></si>'.repeat(2_000_000)))).toMatchObject(refused);
    const inline = `<row><c t="str"><v>${long}</v></c></row>`.repeat(count);
    expect(await readFile(await xlsxOf(inline))).toMatchObject(refused);
    const runs = `<r><t>${long}</t></r>`.repeat(count);
    expect(await readFile(await xlsxOf(`<row><c t="inlineStr"><is>${runs}`))).toMatchObject(refused);
  });

  it('but count once where cells share them', async () => {
    const read = await readFile(await xlsxOf(`<row>${cell}</row>`.repeat(count), `<si><t>${long}</t></si>`));
    expect(read).toMatchObject({ kind: 'xlsx' });
  });
});

describe('XML as other programs write it', () => {
  it.each([
    [
      'without addresses',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [['1', '2'], ['3']],
    ],
    ['with prefixes', '<x:row r="1"><x:c r="B1"><x:v>1</x:v></x:c></x:row>', [['', '1']]],
    [
      'with texts in place',
      '<row><c t="inlineStr"><is><r><t>崂</t></r><r><t>山</t></r></is></c></row>',
      [['崂山']],
    ],
    [
      'with characters written out',
      '<row><c t="str"><v>a&amp;b&#10;&#x4e2d;_x000D_</v></c></row>',
      [['a&b\n中\r']],
    ],
    ['with the result of a formula', '<row><c t="str"><f>A1&amp;A2</f><v>甲</v></c></row>', [['甲']]],
    ['with a formula and no result', '<row><c><f>SUM(A1:A2)</f></c></row>', [['=SUM(A1:A2)']]],
    ['with an ISO date', '<row><c t="d"><v>2025-03-09T00:00:00</v></c></row>', [['2025-03-09']]],
    ['with single quotation marks', "<row r='2'><c r='A2'><v>1</v></c></row>", [[], ['1']]],
  ])('%s', async (_, xml, table) => {
    expect(await readFile(await xlsxOf(xml))).toMatchObject({ kind: 'xlsx', sheets: [{ grid: { table } }] });
  });
});

describe('nothing throws', () => {
  const table = [
    ['区县', '志愿者', '贷款金额（万元）'],
    ['崂山', '1,600余', '18.66'],
    ['城阳', '12', '未报送'],
  ];
  const whole = [
    workbookOfTable(table, 'xlsx'),
    workbookOfTable(table, 'biff8'),
    workbookOf([{ name: 'S', rows: [['a', '1']] }], 'biff5'),
  ];

  it('of a workbook with bytes changed, cut out or put in', async () => {
    const anyChange = fc.record({
      at: fc.nat(),
      byte: fc.nat(255),
      kind: fc.constantFrom('set', 'cut', 'put'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.array(anyChange, { minLength: 1, maxLength: 8 }),
        async (which, changes) => {
          const bytes = Array.from(whole[which] ?? []);
          for (const { at, byte, kind } of changes) {
            bytes.splice(at % bytes.length, kind === 'put' ? 0 : 1, ...(kind === 'cut' ? [] : [byte]));
          }
          const read = await readFile(Uint8Array.from(bytes));
          expect(read.kind).toMatch(/^(?:text|xlsx|xls|refusal)$/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of a sheet of any XML', async () => {
    const scrap = fc.constantFrom(
      ...[
        '<row>',
        '</row>',
        '<c>',
        '</c>',
        '<c r="A1" t="s">',
        '<c r="?" s="9">',
        '<v>',
        '</v>',
        '<f>',
        '</f>',
      ],
      ...[
        '<is>',
        '<t>',
        '</t>',
        '1',
        '1e999',
        '&#0;',
        '&#x110000;',
        '<',
        '>',
        '"',
        '<!--',
        '<mergeCell ref="A1:B2"/>',
      ],
      ...['<row r="-3">', '<c r="AAAAAAAAAA1">', '<col min="1" max="99999999" hidden="1"/>', '<rPh>'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(scrap, { maxLength: 20 }), async (parts) => {
        const read = await readFile(await xlsxOf(parts.join('')));
        expect(read.kind).toMatch(/^(?:xlsx|refusal)$/);
      }),
      { numRuns: 200 },
    );
  });
});
