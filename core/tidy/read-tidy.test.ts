import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, District, Metric } from '../catalogue/catalogue.ts';
import { decodeText } from '../table/decode-text.ts';
import { readTidy, type TidyReading } from './read-tidy.ts';
import { tableOf } from '../table/samples.ts';
import { splitTable } from '../table/split-table.ts';

const HEADER = '区县,指标,数值,单位,时期,口径,状态,来源,出处,备注';

describe('a row is understood', () => {
  it('as a draft with its figure, period, scope and source', () => {
    const row =
      '崂山,出动志愿者人次,1600余人次,人次,2022（推断）,疫情防控,,laoshan-2022,第21段第2句,起讫未写明';
    expect(read(HEADER, row)).toEqual({
      rows: [
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
    const { rows, problems } = read(
      'period,value,District,metric',
      '2022,"1,600",Laoshan,volunteers-deployed',
    );
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ district: 'laoshan', figure: { value: 1600 }, source: null, locator: '' }]);
  });

  it('with its scope, and the scopes that are new are told apart', () => {
    const { rows, newScopes } = read(
      HEADER,
      '崂山,志愿者,1,,2021,疫情防控',
      '崂山,志愿者,2,,2021,活动：暖冬',
    );
    expect(rows.map(({ scope }) => scope.id)).toEqual(['epidemic-control', 'campaign:暖冬']);
    expect(newScopes).toEqual([{ id: 'campaign:暖冬', kind: 'campaign', name: { zh: '暖冬', en: '暖冬' } }]);
  });

  it('below blank rows, which count as rows of the file', () => {
    const { rows } = read(',,', HEADER, '', '崂山,志愿者,12,,2022');
    expect(rows).toMatchObject([{ row: 4 }]);
  });

  it('with what our own export adds left aside', () => {
    const { rows, problems } = read(
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
    ['崂山,志愿者,12,人,2026-02-29', 'period', 'period-no-such-date', '日历上不存在'],
    ['崂山,志愿者,12,人,2022,,,年鉴', 'source', 'unknown', '目录里没有“年鉴”'],
    ['崂山,志愿者,12,人,2022,,,,,,多', null, 'cell-beyond-header', '没有列名'],
  ])('%s', (row, column, code, words) => {
    const { rows, problems } = read(HEADER, row);
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
    const { rows, problems } = read(
      HEADER,
      '崂山,志愿者,12,人,2022',
      'laoshan,志愿者,13,人,2022年（推断）,全区',
    );
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ row: 3, code: 'row-twice' }]);
    expect(problems[0]?.message.zh).toMatch(/^第 3 行：与第 2 行/);
  });

  it.each([
    ['区县,指标,数值,时期,电话', 'header-unknown', '电话', 1],
    ['区县,指标,数值,时期,指标', 'header-twice', 'metric', 0],
    ['区县,指标,数值', 'header-missing', 'period', 0],
    ['区县,指标,时期', 'header-missing', 'value', 0],
    ['甲,乙,丙', 'header-none', null, 0],
  ])('about the header: %s', (header, code, column, taken) => {
    const { rows, problems } = read(header, '崂山,志愿者,12,2022');
    expect(problems).toMatchObject([{ row: 1, code, column }]);
    expect(rows).toHaveLength(taken);
  });

  it('with the letters of its column', () => {
    const { problems } = read(HEADER, '劳山,志愿者,数百,人,2022,,,,,,多');
    expect(problems.map(({ letter }) => letter)).toEqual(['K', 'A', 'C']);
  });
});

it('throws for no bytes', () => {
  const scrap = fc.constantFrom(
    ...[HEADER, '\n', ',', '"', '崂山', '志愿者', '1600余', '2022', '/', '\u0000'],
  );
  const files = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(scrap).map((parts) => new TextEncoder().encode(`${HEADER}\n${parts.join('')}`)),
  );
  fc.assert(
    fc.property(files, (bytes) => {
      const split = splitTable(decodeText(bytes).text);
      if (split.kind === 'refusal') return;
      const { rows, problems } = readTidy({ table: split.table, catalogue: CATALOGUE, aliases: ALIASES });
      expect(rows.every(({ status, figure }) => (status === 'reported') === (figure !== null))).toBe(true);
      expect(problems.every(({ row, message }) => row > 0 && message.zh !== '' && message.en !== '')).toBe(
        true,
      );
    }),
  );
});

function read(...lines: string[]): TidyReading {
  return readTidy({ table: tableOf(lines.join('\r\n')), catalogue: CATALOGUE, aliases: ALIASES });
}

const ALIASES = {
  districts: new Map([['崂山团区委', 'laoshan']]),
  metrics: new Map([['召集志愿者人次', 'volunteers-deployed']]),
};

const CATALOGUE: Catalogue = {
  districts: [
    district('370212', 'laoshan', '崂山', 'Laoshan', '青岛'),
    district('320106', 'gulou-nanjing', '鼓楼', 'Gulou', '南京'),
    district('320302', 'gulou-xuzhou', '鼓楼', 'Gulou', '徐州'),
  ],
  subjects: [{ id: 'all', name: { zh: '全部', en: 'All' } }],
  metrics: [
    metric('volunteers-deployed', '出动志愿者人次', 'Volunteers deployed', 'person-time'),
    metric('volunteers', '志愿者', 'Volunteers', 'person'),
    metric('loan-amount', '贷款金额', 'Amount lent', 'CNY'),
  ],
  scopes: [
    { id: 'district', kind: 'district', name: { zh: '全区', en: 'whole district' } },
    { id: 'epidemic-control', kind: 'campaign', name: { zh: '疫情防控', en: 'epidemic control' } },
  ],
  sources: [
    {
      id: 'laoshan-2022',
      district: 'laoshan',
      title: { zh: '崂山:七大工程让青春更飞扬', en: 'Laoshan: seven projects' },
      publisher: { zh: '观海新闻', en: 'Guanhai News' },
      published: { date: '2022', basis: 'inferred' },
      kind: 'news',
      note: '',
    },
  ],
};

function district(code: string, slug: string, zh: string, en: string, city: string): District {
  return {
    ...{ code, slug, name: { zh, en }, city: { zh: city, en: city } },
    province: { zh: '省', en: 'Province' },
  };
}

function metric(id: string, zh: string, en: string, unit: Metric['unit']): Metric {
  const name = { zh, en };
  return {
    ...{ id, subject: 'all', object: id, name, definition: name, unit, counter: null },
    ...{ kind: 'flow', direction: 'neutral', headline: null, denominator: false },
  };
}
