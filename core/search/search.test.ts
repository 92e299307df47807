import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue, District, Metric } from '../catalogue/catalogue.ts';
import { WAYS } from './find-in.ts';
import { readingsOf } from './samples.ts';
import { buildSearchIndex } from './search-index.ts';
import { search } from './search.ts';

const district = (slug: string, zh: string, en: string, city = '清州'): District => ({
  code: `10000${slug.length}`,
  slug,
  name: { zh, en },
  city: { zh: city, en: 'Qingzhou' },
  province: { zh: '山阳', en: 'Shanyang' },
});

const metric = (id: string, zh: string, en: string, definition: string): Metric => ({
  id,
  subject: 'work',
  object: id,
  name: { zh, en },
  definition: { zh: definition, en: `What ${en} counts.` },
  unit: 'person',
  counter: null,
  kind: 'flow',
  direction: 'neutral',
  headline: null,
  denominator: false,
});

const CATALOGUE: Catalogue = {
  districts: [
    district('changqing', '长清', 'Changqing'),
    district('chengyang', '城阳', 'Chengyang'),
    district('qingshan', '青山', 'Qingshan', '长阳'),
    district('qing', '青', 'Qing'),
  ],
  subjects: [{ id: 'work', name: { zh: '志愿者', en: 'Volunteers' } }],
  metrics: [
    metric('young', '青年志愿者', 'Young volunteers', '试验指标，不计人次。'),
    metric('times', '志愿者人次', 'Volunteer times', '试验指标，按长清的人次计。'),
    metric('other', '青年人次', 'Young people', '试验指标，与志愿者无关。'),
  ],
  scopes: [],
  sources: [
    {
      id: 'paper',
      district: 'chengyang',
      title: { zh: '春山“青”年', en: 'A test of spring' },
      publisher: { zh: '人人日报', en: 'Daily Test' },
      published: { date: '2020', basis: 'printed' },
      kind: 'news',
      note: '',
    },
  ],
};

const index = buildSearchIndex({
  catalogue: CATALOGUE,
  aliases: { districts: new Map([['老城', 'chengyang']]), metrics: new Map([['志愿者总次', 'young']]) },
  readingsOf,
});
const hits = (text: string, lang: 'zh' | 'en' = 'zh') =>
  search(index, text, lang).map(({ id, match: { way, field, text, ranges } }) => {
    const marked = ranges.map(([start, end]) => text.slice(start, end));
    return `${id}: ${way} ${field} ${marked.join('|')}`;
  });

describe('the best stands first', () => {
  test('the exact name, its beginning in name and alias, words within, words of a definition', () => {
    expect(hits('志愿者')).toEqual([
      'work: exact name 志愿者',
      'times: prefix name 志愿者',
      'young: prefix alias 志愿者',
      'other: definition definition 志愿者',
    ]);
  });

  test('an exact name before those that it begins', () => {
    expect(hits('qing')).toEqual([
      'qing: exact name 青',
      'qingshan: prefix name 青',
      'young: prefix name 青',
      'other: prefix name 青',
      'changqing: words name 清',
      'chengyang: words place 清',
      'paper: words name 青',
    ]);
  });

  test('initials after what was written in full', () => {
    expect(hits('zyz')).toEqual([
      'work: initials name 志愿者',
      'times: initials name 志愿者',
      'young: initials alias 志愿者',
    ]);
  });

  test('a definition is found by its characters, never by its initials', () => {
    expect(hits('试验指标')).toHaveLength(3);
    expect(hits('syzb')).toEqual([]);
  });
});

describe('a district is found', () => {
  test.each([
    ['长清', 'changqing: exact name 长清'],
    ['zhangqing', 'changqing: exact name 长清'],
    ['长清区', 'changqing: exact name 长清'],
    ['Changqing District', 'changqing: exact name 长清'],
    ['changqingxian', 'changqing: exact name 长清'],
    ['山阳省清州市长清区', 'changqing: words place 山阳清州长清'],
    ['长阳市', 'qingshan: words place 长阳'],
    ['清州 城阳', 'chengyang: words place 清州城阳'],
    ['老城', 'chengyang: exact alias 老城'],
    ['cqq', 'changqing: initials name 长清'],
  ])('by %s', (text, first) => {
    expect(hits(text)[0]).toBe(first);
  });

  test('but not by what only begins like it, with a kind of place behind', () => {
    expect(hits('长区')).toEqual([]);
    expect(hits('changxian')).toEqual([]);
    expect(hits('syqq')).toEqual([]);
  });
});

test.each(['cy', 'cys'])(
  '%s, the initials of a city, finds what lies in it, after what is called so',
  (text) => {
    expect(hits(text).filter((hit) => !hit.startsWith('paper'))).toEqual([
      'chengyang: initials name 城阳',
      'qingshan: words place 长阳',
    ]);
  },
);

describe('a source is found', () => {
  test.each([
    ['春山青年', 'paper: exact name 春山“青”年'],
    ['人人日报', 'paper: words publisher 人人日报'],
    ['spring', 'paper: words name spring'],
  ])('by %s', (text, found) => {
    expect(hits(text)).toContain(found);
  });

  test('by the district that it tells of', () => {
    expect(hits('城阳')).toEqual(['chengyang: exact name 城阳', 'paper: words district 城阳']);
  });
});

describe('several words', () => {
  test('may come in any order, and all of them must be there', () => {
    expect(hits('人次 志愿')).toEqual([
      'times: words name 志愿|人次',
      'young: definition name 志愿',
      'other: definition name 人次',
    ]);
    expect(hits('volunteers young', 'en')).toEqual(['young: words name Young|volunteers']);
    expect(hits('志愿者 无此')).toEqual([]);
  });
});

test('of two names that answer alike the one of the reader is told', () => {
  expect(hits('changqing', 'zh')).toEqual(['changqing: exact name 长清']);
  expect(hits('changqing', 'en')).toEqual(['changqing: exact name Changqing']);
});

test.each(['', ' ', '　', '，。！', '"'])('nothing is found by %j', (text) => {
  expect(hits(text)).toEqual([]);
});

const query = fc.oneof(
  fc.string({ maxLength: 100, unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'长清青年志愿者山 cqngyzhs区V'), { maxLength: 12 })
    .map((parts) => parts.join('')),
);

describe('for every query', () => {
  test('each thing is found once, the best first, with marks in the order of the text', () => {
    fc.assert(
      fc.property(query, (text) => {
        const found = search(index, text, 'zh');
        expect(new Set(found.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(found.length);
        const ways = found.map(({ match }) => WAYS.indexOf(match.way));
        expect(ways).toEqual(ways.toSorted((a, b) => a - b));
        for (const { match } of found) {
          const ends = match.ranges.flat();
          expect(ends.length).toBeGreaterThan(0);
          expect(ends).toEqual(ends.toSorted((a, b) => a - b));
          expect(ends.at(-1)).toBeLessThanOrEqual(match.text.length);
        }
      }),
    );
  });

  test('case, width and blanks make no difference', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), (text) => {
        const wide = text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
        expect(hits(text.toUpperCase())).toEqual(hits(text));
        expect(hits(wide)).toEqual(hits(text));
        expect(hits(` ${text} `)).toEqual(hits(text));
      }),
    );
  });
});
