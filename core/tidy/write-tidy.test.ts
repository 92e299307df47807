import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import type { Observation } from '../observation/observation.ts';
import { decodeText } from '../table/decode-text.ts';
import type { Draft } from './draft.ts';
import { plainGrid } from '../table/grid.ts';
import { readGrid, type GridReading } from '../upload/read-grid.ts';
import type { Table } from '../table/grid.ts';
import { tableOf } from '../table/samples.ts';
import { read } from '@e965/xlsx';
import { readUpload, type UploadReading } from '../upload/read-upload.ts';
import { diffDrafts } from './diff-drafts.ts';
import { writeTemplate, writeTidy } from './write-tidy.ts';
import { writeTemplateWorkbook, writeTidyWorkbook } from './write-tidy-workbook.ts';

const { catalogue, aliases } = makeCatalogue();
const HEADER = ['区县', '指标', '数值', '单位', '时期', '口径', '状态', '来源', '出处', '备注'];

describe('figures are written as a CSV file', () => {
  it('with Chinese headers, the figure as printed, what follows from it, a BOM and CRLF', () => {
    const { drafts: rows } = readRows([
      [
        '崂山',
        '贷款金额',
        '2,000余',
        '万元',
        '2022（推断）',
        '产品：青创贷',
        '',
        's-1',
        '=第1段',
        '含"贴息", 起点未写',
      ],
      ['鼓楼', '志愿者', '', '', '2022-03/2022-05-31', '', '仅有计划', '', '', ''],
    ]);
    expect(rows).toHaveLength(1);
    expect(writeTidy({ observations: rows.map(publish), catalogue, aliases })).toBe(
      '\uFEFF区县,指标,数值,单位,时期,口径,状态,来源,出处,备注,下限,上限,界,主题,自版本\r\n' +
        '崂山,贷款金额,"2,000余万元",元,2022（推断）,产品：青创贷,已报送,s-1,\'=第1段,"含""贴息"", 起点未写",20000000,,至少,贷款,7\r\n',
    );
  });

  it('names a district by the name that means it alone', () => {
    const { drafts: rows } = readRows([['320302', '志愿者', '12', '', '2022', '', '', '', '', '']]);
    expect(writeTidy({ observations: rows.map(publish), catalogue, aliases })).toContain(
      '\r\n徐州鼓楼,志愿者,12,人,',
    );
  });
});

describe('what was written reads back', () => {
  it('as the same drafts, whatever was in the file', () => {
    fc.assert(
      fc.property(fc.array(anyRow(), { maxLength: 12 }), (cells) => {
        const { drafts: rows } = readRows(cells);
        const bytes = new TextEncoder().encode(
          writeTidy({ observations: rows.map(publish), catalogue, aliases }),
        );
        const again = readTable(tableOf(decodeText(bytes).text));
        expect(again.problems).toEqual([]);
        expect(again.drafts.map(withoutRow)).toEqual(rows.map(withoutRow));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what was written as a workbook reads back', () => {
  it('as the same drafts, whatever was in the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow(), { maxLength: 12 }), async (cells) => {
        const { drafts: rows } = readRows(cells);
        const observations = rows.map(publish);
        const bytes = await writeTidyWorkbook({ observations, catalogue, aliases, version: 7 });
        const again = await readBytes(bytes);
        expect([again.problems, again.warnings]).toEqual([[], []]);
        expect(again.drafts.map(withoutRow)).toEqual(rows.map(withoutRow));
      }),
      { numRuns: 100 },
    );
  });

  it('with numbers that can be added up, and everything else as text', async () => {
    const { drafts: rows } = readRows([
      ['崂山', '志愿者', '12', '', '2022', '', '', '', '=1+1', ''],
      ['崂山', '出动志愿者人次', '1,600余', '', '2022', '', '', '', '', ''],
    ]);
    const version = 7;
    const book = read(
      await writeTidyWorkbook({ observations: rows.map(publish), catalogue, aliases, version }),
    );
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    expect(book.SheetNames).toEqual(['数据', '说明']);
    expect([sheet?.['A1']?.v, sheet?.['C2'], sheet?.['C3'], sheet?.['E2'], sheet?.['I2']]).toMatchObject([
      '区县',
      { t: 'n', v: 12 },
      { t: 's', v: '1,600余' },
      { t: 's', v: '2022' },
      { t: 's', v: "'=1+1" },
    ]);
  });
});

describe('a template', () => {
  const observations = readRows([
    ['崂山', '志愿者', '1,600余', '', '2022', '', '', 's-1', '', ''],
    ['崂山', '志愿者', '', '', '2023', '', '未报送', '', '', ''],
  ]).drafts.map(publish);
  const template = { observations, catalogue, aliases, district: 'laoshan' };

  it('holds what stands, and a line for each metric that was never reported', () => {
    const table = tableOf(writeTemplate(template));
    expect(table[0]).toEqual(HEADER);
    expect(
      table
        .slice(1)
        .map(([district, metric, value, unit, period]) => [district, metric, value, unit, period]),
    ).toEqual([
      ['崂山', '志愿者', '1,600余', '人', '2022'],
      ['崂山', '志愿者', '', '人', '2023'],
      ['崂山', '出动志愿者人次', '', '人次', ''],
      ['崂山', '贷款金额', '', '元', ''],
      ['崂山', '希望小屋', '', '处', ''],
      ['崂山', '录入率', '', '%', ''],
    ]);
  });

  it.each([
    ['CSV', () => Promise.resolve(new TextEncoder().encode(writeTemplate(template)))],
    ['XLSX', () => writeTemplateWorkbook({ ...template, version: 7 })],
  ])('brought back as it is says nothing new: %s', async (_, write) => {
    const read = await readBytes(await write());
    expect([read.problems, read.warnings]).toEqual([[], []]);
    expect(diffDrafts({ present: observations, drafts: read.drafts })).toMatchObject({
      ...{ added: [], changed: [], withdrawn: [] },
      unchanged: [{}, {}],
    });
  });
});

async function readBytes(bytes: Uint8Array): Promise<UploadReading> {
  const read = await readUpload({ bytes, name: '', catalogue, aliases, uploader: null, choice: {} });
  if (read.kind === 'refusal') throw new Error(read.message.en);
  return read;
}

function anyRow(): fc.Arbitrary<readonly string[]> {
  const metric = fc.constantFrom('志愿者', '出动志愿者人次', '贷款金额', '希望小屋', '录入率');
  const reported = fc.tuple(
    fc.constantFrom(
      '1600余',
      ' 12 ',
      '１６００',
      '1,035',
      '97万余',
      '超5',
      '近300',
      '3至4',
      '约200',
      '18.66左右',
      '0',
    ),
    fc.constantFrom('', '人', '人次', '万元', '亿元', '元', '处', '个', '%'),
    fc.constantFrom('', '已报送'),
  );
  const absent = fc.tuple(
    fc.constantFrom('', '-', '—', '/', '暂无', '未报送', '不适用'),
    fc.constant(''),
    fc.constantFrom('', '未报送', '仅有计划', '不适用', '已撤回'),
  );
  const period = fc.constantFrom(
    '2021',
    '2022（推断）',
    '2023上半年',
    '/2022-05-31',
    '2022-03至2022-05-31',
    '2024/3/9',
  );
  const scope = fc.constantFrom(
    '',
    '疫情防控',
    '活动：暖冬',
    '暖冬',
    '产品：暖冬',
    '=领域',
    '领域：=x',
    '项目：',
    'a：b',
  );
  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom("'", '=', '-', '，', ',', '"', '\n', '\r', '\t', ' ', '甲'))
      .map((parts) => parts.join('')),
  );
  return fc
    .tuple(metric, fc.oneof(reported, absent), period, scope, fc.constantFrom('', 's-1'), text, text)
    .map(([name, [value, unit, status], when, what, source, locator, note]) => [
      ...['崂山', name, value, unit, when, what, status, source, locator, note],
    ]);
}

/** A row read from cells, not from text, so that any characters can stand in it. */
function readRows(rows: readonly (readonly string[])[]): GridReading {
  return readTable([HEADER, ...rows]);
}

function readTable(table: Table): GridReading {
  const read = readGrid({ grid: plainGrid(table), catalogue, aliases });
  if (read.kind === 'refusal') throw new Error(read.message.en);
  return read;
}

function withoutRow({ row: _, column: __, ...draft }: Draft): Omit<Draft, 'row' | 'column'> {
  return draft;
}

/** The draft as it stands once it is published as version 7. */
function publish({ row, column: _, figure, ...draft }: Draft): Observation {
  const metric = catalogue.metrics.find(({ id }) => id === draft.metric);
  const { value, low, high, bound } = figure ?? { value: null, low: null, high: null, bound: null };
  return {
    ...draft,
    ...{ id: String(row), value, low, high, bound, sinceVersion: 7 },
    subject: metric?.subject ?? '',
    kind: metric?.kind ?? 'flow',
  };
}

function makeCatalogue(): { catalogue: Catalogue; aliases: Parameters<typeof readGrid>[0]['aliases'] } {
  const reading = readCatalogue({
    districts: [
      'code,slug,name_zh,name_en,city_zh,city_en,province_zh,province_en',
      '370212,laoshan,崂山,Laoshan,青岛,Qingdao,山东,Shandong',
      '320106,gulou-nanjing,鼓楼,Gulou,南京,Nanjing,江苏,Jiangsu',
      '320302,gulou-xuzhou,鼓楼,Gulou,徐州,Xuzhou,江苏,Jiangsu',
    ].join('\n'),
    subjects: 'id,name_zh,name_en\nvolunteers,志愿者,Volunteers\nloans,贷款,Loans',
    metrics: [
      'id,subject,object,name_zh,name_en,definition_zh,definition_en,unit,counter_zh,counter_en,kind,direction,headline,denominator,aliases',
      'volunteers,volunteers,x,志愿者,Volunteers,甲,A,person,,,flow,neutral,1,,',
      'volunteers-deployed,volunteers,x,出动志愿者人次,Volunteers deployed,甲,A,person-time,,,flow,neutral,,,',
      'loan-amount,loans,y,贷款金额,Amount lent,甲,A,CNY,,,flow,neutral,,,放贷金额|loans granted',
      'hope-houses,volunteers,z,希望小屋,Hope Houses,甲,A,count,处,houses,stock,neutral,,,',
      'record-rate,volunteers,w,录入率,Record rate,甲,A,percent,,,stock,neutral,,,',
    ].join('\n'),
    scopes:
      'id,kind,name_zh,name_en\ndistrict,district,全区,whole district\nepidemic,campaign,疫情防控,epidemic control',
    sources: [
      'id,district,title_zh,title_en,publisher_zh,publisher_en,published,basis,kind,note',
      's-1,laoshan,某报,A paper,某社,A house,2022,inferred,news,',
    ].join('\n'),
  });
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading;
}
