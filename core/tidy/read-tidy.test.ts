import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { decodeText } from './decode-text.ts';
import { readTidy, type TidyReading } from './read-tidy.ts';
import { splitTable } from './split-table.ts';

const HEADER = '区县,指标,数值,单位,时期,口径,状态,来源,出处,备注';

describe('a row is understood', () => {
  it('as a draft with its figure, period, scope and source', () => {
    const row = '崂山,出动志愿者人次,1600余人次,人次,2022（推断）,疫情防控,,laoshan-2022,第21段第2句,起讫未写明';
    expect(read(HEADER, row)).toEqual({
      rows: [
        {
          row: 2,
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
          scope: { id: 'epidemic-control', kind: 'campaign', name: { zh: '疫情防控', en: 'epidemic control' } },
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
    const { rows, problems } = read('period,value,District,metric', '2022,"1,600",Laoshan,volunteers-deployed');
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ district: 'laoshan', figure: { value: 1600 }, source: null, locator: '' }]);
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

describe('a district is known by slug, code or name, with or without the kind of place and the city', () => {
  it.each([
    ['崂山', 'laoshan'],
    ['崂山区', 'laoshan'],
    [' 崂 山 ', 'laoshan'],
    ['青岛市崂山区', 'laoshan'],
    ['laoshan', 'laoshan'],
    ['Laoshan District', 'laoshan'],
    ['370212', 'laoshan'],
    ['３７０２１２', 'laoshan'],
    ['崂山团区委', 'laoshan'],
    ['南京鼓楼区', 'gulou-nanjing'],
    ['徐州市鼓楼', 'gulou-xuzhou'],
    ['320302', 'gulou-xuzhou'],
    ['朝阳', 'chaoyang'],
  ])('%s', (name, slug) => {
    expect(read(HEADER, `${name},志愿者,12,人,2022`).rows).toMatchObject([{ district: slug }]);
  });
});

describe('a metric is known by id, name or alias', () => {
  it.each(['volunteers-deployed', '出动志愿者人次', 'Volunteers deployed', '召集志愿者人次', '“出动”志愿者人次'])(
    '%s',
    (name) => {
      expect(read(HEADER, `崂山,${name},12,,2022`).rows).toMatchObject([{ metric: 'volunteers-deployed' }]);
    },
  );
});

describe('a unit is checked and money is scaled exactly', () => {
  it.each([
    ['贷款金额', '1035万元', '元', 10_350_000, '1035万元'],
    ['贷款金额', '18.66', '万元', 186_600, '18.66万元'],
    ['贷款金额', '"1,035"', '（万元）', 10_350_000, '1,035万元'],
    ['贷款金额', '18.66左右', '万元', 186_600, '18.66万元左右'],
    ['贷款金额', '18.66万元', '万元', 186_600, '18.66万元'],
    ['贷款金额', '18.66万', '', 186_600, '18.66万'],
    ['贷款金额', '0', '', 0, '0'],
    ['出动志愿者人次', '１６００', '人次', 1600, '１６００'],
    ['志愿者', ' 12 ', '名', 12, ' 12 '],
    ['希望小屋', '9', '处', 9, '9'],
    ['希望小屋', '9处', '个', 9, '9处'],
    ['就业信息', '110期', '期', 110, '110期'],
    ['每万名工作力量', '126人', '每万名', 126, '126人'],
  ])('%s %s %s', (metric, value, unit, amount, printed) => {
    const { rows, problems } = read(HEADER, `崂山,${metric},${value},${unit},2022`);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ printed, figure: { value: amount, printed } }]);
  });
});

describe('an absence has a kind and is never a number', () => {
  it.each([
    ['未报送', '', 'not-reported'],
    ['暂无', '', 'not-reported'],
    ['', '未报送', 'not-reported'],
    ['', 'plan-only', 'plan-only'],
    ['', '仅有计划', 'plan-only'],
    ['', '不适用', 'not-applicable'],
    ['', '撤回', 'withdrawn'],
    ['—', '', 'not-reported'],
    ['/', '仅有计划', 'plan-only'],
    ["'-", '不适用', 'not-applicable'],
  ])('value “%s”, status “%s”: %s', (value, word, status) => {
    const { rows, problems } = read(HEADER, `崂山,志愿者,${value},人,2022,,${word}`);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ status, figure: null, printed: value.replace("'", '') }]);
  });

  it('a zero is a zero', () => {
    expect(read(HEADER, '崂山,志愿者,0,人,2022').rows).toMatchObject([{ status: 'reported', figure: { value: 0 } }]);
  });
});

describe('a scope is the whole district, one of the catalogue, or a new one', () => {
  it.each([
    ['', 'district', 'district'],
    ['全区', 'district', 'district'],
    ['疫情防控', 'epidemic-control', 'campaign'],
    ['活动：疫情防控', 'epidemic-control', 'campaign'],
    ['epidemic-control', 'epidemic-control', 'campaign'],
    ['暖冬', 'programme:暖冬', 'programme'],
    ['行动：暖冬', 'campaign:暖冬', 'campaign'],
    ['product: Spring Loan', 'product:springloan', 'product'],
    ['领域:学校', 'sector:学校', 'sector'],
    ['项目：疫情防控', 'programme:疫情防控', 'programme'],
    ['“七彩：假期”', 'programme:七彩:假期', 'programme'],
  ])('%s', (cell, id, kind) => {
    const { rows, newScopes } = read(HEADER, `崂山,志愿者,12,人,2022,${cell}`);
    expect(rows).toMatchObject([{ scope: { id, kind } }]);
    expect(newScopes.map((scope) => scope.id)).toEqual(id.includes(':') ? [id] : []);
  });
});

describe('a problem says what is wrong, where, and what to do', () => {
  it.each([
    ['劳山,志愿者,12,人,2022', 'district', 'unknown', '第 2 行“区县”：目录里没有“劳山”。相近的有：崂山'],
    ['鼓楼,志愿者,12,人,2022', 'district', 'ambiguous', '可以指几个：南京鼓楼、徐州鼓楼'],
    ['朝阳区,志愿者,12,人,2022', 'district', 'unknown', '相近的有：朝阳县'],
    [',志愿者,12,人,2022', 'district', 'missing', '请填上'],
    ['崂山,出动志愿者,12,人次,2022', 'metric', 'unknown', '出动志愿者人次'],
    ['崂山,志愿者,12,头,2022', 'unit', 'unit-unknown', '不认得单位“头”。这个指标的单位是人'],
    ['崂山,志愿者,12,人次,2022', 'unit', 'unit-mismatch', '单位“人次”与指标不符'],
    ['崂山,志愿者,12人次,,2022', 'value', 'unit-conflict', '不能换算'],
    ['崂山,贷款金额,1035,,2022', 'value', 'unit-missing', '看不出是元还是万元'],
    ['崂山,志愿者,数百,人,2022', 'value', 'vague', '没有确定的数'],
    ['崂山,志愿者,1.2.3,人,2022', 'value', 'malformed', '看不明白'],
    ['崂山,志愿者,,人,2022', 'value', 'value-missing', '空白不等于未报送'],
    ['崂山,志愿者,12,人,2022,,未报送', 'status', 'status-with-value', '状态是未报送，数值却是“12”'],
    ['崂山,志愿者,不适用,人,2022,,未报送', 'status', 'status-with-value', '状态是未报送，数值却是“不适用”'],
    ['崂山,志愿者,,人,2022,,已报送', 'value', 'status-without-value', '没有数值'],
    ['崂山,志愿者,12,人,2022,,大概', 'status', 'status-unknown', '不认得状态“大概”'],
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
    const { rows, problems } = read(HEADER, '崂山,志愿者,12,人,2022', 'laoshan,志愿者,13,人,2022年（推断）,全区');
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

  it('about a file of nothing', () => {
    expect(read('').problems).toMatchObject([{ code: 'file-empty' }]);
  });
});

it('throws for no bytes', () => {
  const scrap = fc.constantFrom(HEADER, '\n', ',', '"', '崂山', '志愿者', '1600余', '2022', '/', '未报送', '\u0000');
  const files = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(scrap).map((parts) => new TextEncoder().encode(`${HEADER}\n${parts.join('')}`)),
  );
  fc.assert(
    fc.property(files, (bytes) => {
      const { table, problems } = splitTable(decodeText(bytes).text);
      const reading = readTidy({ table, catalogue: CATALOGUE, aliases: ALIASES });
      expect(reading.rows.length + reading.problems.length + problems.length).toBeGreaterThanOrEqual(0);
    }),
  );
});

function read(...lines: string[]): TidyReading {
  return readTidy({ table: splitTable(lines.join('\r\n')).table, catalogue: CATALOGUE, aliases: ALIASES });
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
    district('211321', 'chaoyang', '朝阳县', 'Chaoyang County', '朝阳'),
  ],
  subjects: [{ id: 'all', name: { zh: '全部', en: 'All' } }],
  metrics: [
    metric('volunteers-deployed', '出动志愿者人次', 'Volunteers deployed', 'person-time'),
    metric('volunteers', '志愿者', 'Volunteers', 'person'),
    metric('loan-amount', '贷款金额', 'Amount lent', 'CNY'),
    metric('hope-houses', '希望小屋', 'Hope Houses', 'count', { zh: '处', en: 'houses' }),
    metric('job-bulletins', '就业信息', 'Job bulletins', 'count', { zh: '期', en: 'issues' }),
    metric('workforce-rate', '每万名工作力量', 'Workforce rate', 'per-10000'),
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
    },
  ],
};

function district(code: string, slug: string, zh: string, en: string, city: string) {
  return { code, slug, name: { zh, en }, city: { zh: city, en: city }, province: { zh: '省', en: 'Province' } };
}

function metric(
  id: string,
  zh: string,
  en: string,
  unit: Catalogue['metrics'][number]['unit'],
  counter: Catalogue['metrics'][number]['counter'] = null,
): Catalogue['metrics'][number] {
  const name = { zh, en };
  const rest = { object: id, definition: name, kind: 'flow', direction: 'neutral', headline: null } as const;
  return { id, subject: 'all', name, unit, counter, ...rest };
}
