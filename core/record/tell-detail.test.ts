import { describe, expect, it, test } from 'vitest';
import { MOST_CELLS, notePublication, type Move } from './note-publication.ts';
import { namesIn, tellDetail } from './tell-detail.ts';

const both = (zh: string, en: string) => ({ zh, en });
const names = namesIn({
  districts: [
    {
      code: '990001',
      slug: 'shijia',
      name: both('试甲区', 'Shijia'),
      city: both('试市', 'Shi'),
      province: both('试省', 'Shi'),
    },
  ],
  metrics: [],
  scopes: [{ id: 'summer', kind: 'campaign', name: both('试验夏令营', 'Test camp') }],
});
const nameOfMetric: typeof names = (kind, id, lang) =>
  kind === 'metrics' && id === 'helpers' ? both('试验指标', 'Test metric')[lang] : names(kind, id, lang);

const standing = (printed: string, scope = 'district') => ({
  district: 'shijia',
  metric: 'helpers',
  scope: { id: scope },
  period: { label: '2025年' },
  status: 'reported' as const,
  printed,
});
const withdrawn = { ...standing(''), status: 'withdrawn' as const };

const MOVES: readonly Move[] = [
  { before: null, after: standing('1,600余', 'summer') },
  { before: standing('1600余'), after: standing('1700') },
  { before: standing('withdrawn'), after: withdrawn },
];

const tell = (detail: string, lang: 'zh' | 'en') =>
  tellDetail({ act: 'published', object: 'a', detail }, nameOfMetric, lang);

describe('a publication in the record', () => {
  const detail = `v7${notePublication({
    counts: { added: 1, changed: 1, withdrawn: 1 },
    moves: MOVES,
    words: ['试\t表.csv', '试乙'],
  })}`;

  it('says which version, how many cells and which, from what to what, 余 and absences kept', () => {
    expect(tell(detail, 'zh')).toEqual({
      summary: '第 7 版：新增 1，改动 1，撤回 1；试 表.csv；试乙',
      cells: [
        '试甲区，试验指标，试验夏令营，2025年：没有 → 1,600余',
        '试甲区，试验指标，2025年：1600余 → 1700',
        '试甲区，试验指标，2025年：withdrawn → 已撤回',
      ],
      changes: '/versions/compare?from=6&to=7',
    });
    expect(tell(detail, 'en').cells[0]).toBe('Shijia, Test metric, Test camp, 2025年: nothing → 1,600余');
  });

  it('of many cells names the first, says how many more there are, and where they all are', () => {
    const many = MOST_CELLS + 900;
    const told = tell(
      `v7${notePublication({
        counts: { added: many, changed: 0, withdrawn: 0 },
        moves: Array.from({ length: many }, (_, at) => ({ before: null, after: standing(String(at)) })),
        words: [],
      })}`,
      'zh',
    );
    expect(told.cells).toHaveLength(MOST_CELLS + 1);
    expect(told.cells.at(-1)).toBe('另有 900 个，见 /versions/compare?from=6&to=7');
  });
});

test.each([
  ['account-disabled', '', '试甲 staff shijia', '试甲（填报员，试甲区）', '试甲 (Staff, Shijia)'],
  [
    'account-changed',
    '',
    '试甲 staff gone → 试甲 reviewer',
    '试甲（填报员，gone） → 试甲（审核员）',
    '试甲 (Staff, gone) → 试甲 (Reviewer)',
  ],
  [
    'setting-changed',
    'review',
    'other-person → none',
    '发布须由上传者以外的人批准 → 发布不须他人批准',
    'someone other than the author must approve → publications need no approval',
  ],
  [
    'setting-changed',
    'frame',
    'any → https://a.example',
    '任何网站可以嵌入 → https://a.example',
    'any site may frame charts → https://a.example',
  ],
  ['district-changed', 'shijia', 'name staff → 试区', 'name staff → 试区', 'name staff → 试区'],
  ['account-disabled', '', '', '', ''],
  ['published', '', 'f.csv: +1 ~0 −0', 'f.csv: +1 ~0 −0', 'f.csv: +1 ~0 −0'],
])('the detail of %s %s %j is told as %s', (act, object, detail, zh, en) => {
  expect(tellDetail({ act, object, detail }, names, 'zh').summary).toBe(zh);
  expect(tellDetail({ act, object, detail }, names, 'en').summary).toBe(en);
});
