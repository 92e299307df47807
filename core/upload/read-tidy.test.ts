import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridReading } from './read-grid.ts';
import { readUpload } from './read-upload.ts';
import { ALIASES, CATALOGUE, readSample } from './samples.ts';
import { tableOf } from '../table/samples.ts';

const HEADER = '区县,指标,数值,单位,时期,口径,状态,来源,出处,备注';

describe('a row is understood', () => {
  it('as a draft with its figure, period, scope and source', () => {
    const row =
      '崂山,出动志愿者人次,1600余人次,人次,2022（推断）,疫情防控,,laoshan-2022,第21段第2句,起讫未写明';
    expect(read(HEADER, row)).toMatchObject({
      drafts: [
        {
          row: 2,
          column: 3,
          district: 'laoshan',
          metric: 'volunteers-deployed',
          status: 'reported',
          figure: {
            value: 1600,
            low: 1600,
            high: null,
            bound: 'at-least',
            unit: 'person-time',
            printed: '1600余人次',
          },
          printed: '1600余人次',
          unit: 'person-time',
          scope: {
            id: 'epidemic-control',
            kind: 'campaign',
            name: { zh: '疫情防控', en: 'epidemic control' },
          },
          period: { start: '2022-01-01', end: '2022-12-31', basis: 'inferred', label: '2022（推断）' },
          source: 'laoshan-2022',
          locator: '第21段第2句',
          note: '起讫未写明',
        },
      ],
      problems: [],
      newScopes: [],
    });
  });

  it('with English headers, in any order and without those that may be left out', () => {
    const { drafts: rows, problems } = read(
      'period,value,District,metric',
      '2022,"1,600",Laoshan,volunteers-deployed',
    );
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ district: 'laoshan', figure: { value: 1600 }, source: null, locator: '' }]);
  });

  it('with its scope, and the scopes that are new are told apart', () => {
    const { drafts: rows, newScopes } = read(
      HEADER,
      '崂山,志愿者,1,,2021,疫情防控',
      '崂山,志愿者,2,,2021,活动：暖冬',
    );
    expect(rows.map(({ scope }) => scope.id)).toEqual(['epidemic-control', 'campaign:暖冬']);
    expect(newScopes).toEqual([{ id: 'campaign:暖冬', kind: 'campaign', name: { zh: '暖冬', en: '暖冬' } }]);
  });

  it('below blank rows, which count as rows of the file', () => {
    const { drafts: rows } = read(',,', HEADER, '', '崂山,志愿者,12,,2022');
    expect(rows).toMatchObject([{ row: 4 }]);
  });

  it('with what our own export adds left aside', () => {
    const { drafts: rows, problems } = read(
      `${HEADER},下限,上限,界,主题,自版本`,
      '崂山,志愿者,12,人,2022,,,,,,12,12,确数,志愿者,3',
    );
    expect([rows.length, problems]).toEqual([1, []]);
  });
});

describe('a problem says what is wrong, where, and what to do', () => {
  it.each([
    ['劳山,志愿者,12,人,2022', 'district', 'unknown', '第 2 行“区县”：目录里没有“劳山”。相近的有：崂山'],
    ['鼓楼,志愿者,12,人,2022', 'district', 'ambiguous', '可以指几个：南京鼓楼、徐州鼓楼'],
    [',志愿者,12,人,2022', 'district', 'missing', '请填上'],
    ['崂山,出动志愿者,12,人次,2022', 'metric', 'unknown', '出动志愿者人次'],
    ['崂山,志愿者,12,人次,2022', 'unit', 'unit-mismatch', '单位“人次”与指标不符'],
    ['崂山,贷款金额,1035,,2022', 'value', 'unit-missing', '看不出是元还是万元'],
    ['崂山,志愿者,数百,人,2022', 'value', 'vague', '没有确定的数'],
    ['崂山,志愿者,12,人,2022,,未报送', 'status', 'status-with-value', '状态是未报送，数值却是“12”'],
    ['崂山,志愿者,12,人,', 'period', 'period-missing', '没有写时期'],
    ['崂山,志愿者,12,人,45657', 'period', 'period-serial', '即 2024-12-31'],
    ['崂山,志愿者,12,人,2026-02-29', 'period', 'period-no-such-date', '日历上不存在'],
    ['崂山,志愿者,12,人,2022,,,年鉴', 'source', 'source-unknown', '先在“添加来源”'],
    ['崂山,志愿者,12,人,2022,,,,,,多', null, 'cell-beyond-header', '没有列名'],
  ])('%s', (row, column, code, words) => {
    const { drafts: rows, problems } = read(HEADER, row);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ row: 2, column, code }]);
    expect(problems[0]?.message.zh).toContain(words);
    expect(problems[0]?.message.en).toMatch(/^Row 2.+[.]$/);
  });

  it('for each cell of a row that has one', () => {
    const { problems } = read(HEADER, '劳山,志愿者,数百,人,去年');
    expect(problems.map(({ column }) => column)).toEqual(['district', 'period', 'value']);
    expect(problems.map(({ value }) => value)).toEqual(['劳山', '去年', '数百']);
  });

  it('under the header as the person wrote it', () => {
    const { problems } = read('District,metric,value,period', '崂山,志愿者,12,');
    expect(problems[0]?.message.en).toMatch(/^Row 2, “period”: There is no period/);
  });

  it('for two rows of one district, metric, scope and period, however that is written', () => {
    const { drafts: rows, problems } = read(
      HEADER,
      '崂山,志愿者,12,人,2022',
      'laoshan,志愿者,13,人,2022年（推断）,全区',
    );
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ row: 3, code: 'row-twice' }]);
    expect(problems[0]?.message.zh).toMatch(/^第 3 行“数值”：与第 2 行/);
  });

  it.each([
    ['区县,指标,数值,时期,指标', '崂山,志愿者,12,2022', 'header-twice', 'metric'],
    ['区县,指标,数值', '崂山,志愿者,12', 'header-missing', 'period'],
    ['指标,数值,时期', '志愿者,12,2022', 'header-missing', 'district'],
    ['区县,指标,时期', '崂山,志愿者,2022', 'header-missing', 'value'],
    ['甲,乙,丙', '丁,戊,己', 'header-none', null],
  ])('about the header: %s', (header, row, code, column) => {
    const { drafts, problems } = read(header, row);
    expect(problems).toMatchObject([{ row: 1, code, column }]);
    expect(drafts).toHaveLength(0);
  });

  it('and only warns of a column that it leaves aside', () => {
    const { drafts, problems, warnings } = read('区县,指标,数值,时期,经办人', '崂山,志愿者,12,2022,试甲');
    expect([drafts.length, problems]).toEqual([1, []]);
    expect(warnings).toMatchObject([{ row: 1, letter: 'E', code: 'header-unknown', value: '经办人' }]);
  });

  it('and leaves a row without value and status aside, neither a zero nor an absence', () => {
    const { drafts, problems, blanks } = read(HEADER, '崂山,志愿者,,人,2022');
    expect([drafts, problems]).toEqual([[], []]);
    expect(blanks).toMatchObject([{ row: 2, column: 3, district: 'laoshan', metric: 'volunteers' }]);
  });

  it('with the letters of its column', () => {
    const { problems } = read(HEADER, '劳山,志愿者,数百,人,2022,,,,,,多');
    expect(problems.map(({ letter }) => letter)).toEqual(['A', 'C', 'K']);
  });
});

it('a file of any bytes is read or refused, and throws nothing', async () => {
  const scrap = fc.constantFrom(
    ...[HEADER, '\n', ',', '"', '崂山', '志愿者', '1600余', '2022', '/', '\u0000'],
  );
  const files = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(scrap).map((parts) => new TextEncoder().encode(`${HEADER}\n${parts.join('')}`)),
  );
  const known = { name: '', catalogue: CATALOGUE, aliases: ALIASES, uploader: null, choice: {} };
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      const read = await readUpload({ bytes, ...known });
      if (read.kind === 'refusal') {
        expect(read.message.zh).toMatch(/。$/);
        return;
      }
      expect(read.drafts.every(({ status, figure }) => (status === 'reported') === (figure !== null))).toBe(
        true,
      );
      expect(
        read.problems.every(({ row, message }) => row > 0 && message.zh !== '' && message.en !== ''),
      ).toBe(true);
    }),
  );
});

function read(...lines: string[]): GridReading {
  return readSample(tableOf(lines.join('\r\n')));
}
