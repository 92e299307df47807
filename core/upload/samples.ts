import type { Catalogue, District, Metric } from '../catalogue/catalogue.ts';
import type { ReadingChoice } from '../layout/reading.ts';
import { plainGrid, type Grid, type Table } from '../table/grid.ts';
import { readGrid, type GridReading } from './read-grid.ts';

/** For tests: a table read against the small invented catalogue below. */
export function readSample(
  table: Table | Grid,
  choice: ReadingChoice = {},
  uploader: string | null = null,
): GridReading {
  const grid = 'table' in table ? table : plainGrid(table);
  const read = readGrid({ grid, catalogue: CATALOGUE, aliases: ALIASES, uploader, choice });
  if (read.kind === 'refusal') throw new Error(read.message.en);
  return read;
}

/** For tests: a table drawn as text, its rows by lines and its cells by | with the blanks around them. */
export function drawn(text: string): Table {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

export const ALIASES = {
  districts: new Map([['崂山团区委', 'laoshan']]),
  metrics: new Map([
    ['召集志愿者人次', 'volunteers-deployed'],
    ['志愿者人数', 'volunteers'],
  ]),
};

export const CATALOGUE: Catalogue = {
  districts: [
    district('370212', 'laoshan', '崂山', 'Laoshan', '青岛'),
    district('370214', 'chengyang', '城阳', 'Chengyang', '青岛'),
    district('620104', 'xigu', '西固', 'Xigu', '兰州'),
    district('320106', 'gulou-nanjing', '鼓楼', 'Gulou', '南京'),
    district('320302', 'gulou-xuzhou', '鼓楼', 'Gulou', '徐州'),
  ],
  subjects: [{ id: 'all', name: { zh: '全部', en: 'All' } }],
  metrics: [
    metric('volunteers-deployed', '出动志愿者人次', 'Volunteers deployed', 'person-time'),
    metric('volunteers', '志愿者', 'Volunteers', 'person'),
    metric('loan-amount', '贷款金额', 'Amount lent', 'CNY'),
    metric('loan-number', '贷款笔数', 'Loans', 'loan'),
    metric('league-branches', '团支部', 'League branches', 'count'),
    metric('league-members', '团员', 'League members', 'person'),
    metric('record-rate', '录入率', 'Record rate', 'percent'),
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
