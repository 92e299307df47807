import { describe, expect, it } from 'vitest';
import type { District, Metric } from '../catalogue/catalogue.ts';
import { nameCatalogue } from './catalogue-names.ts';

const { districts, metrics } = nameCatalogue(
  {
    districts: [
      district('370212', 'laoshan', '崂山', 'Laoshan', '青岛'),
      district('320106', 'gulou-nanjing', '鼓楼', 'Gulou', '南京'),
      district('320302', 'gulou-xuzhou', '鼓楼', 'Gulou', '徐州'),
      district('211321', 'chaoyang', '朝阳县', 'Chaoyang County', '朝阳'),
    ],
    subjects: [],
    metrics: [metric('volunteers-deployed', '出动志愿者人次', 'Volunteers deployed')],
    scopes: [],
    sources: [],
  },
  {
    districts: new Map([['崂山团区委', 'laoshan']]),
    metrics: new Map([['召集志愿者人次', 'volunteers-deployed']]),
  },
);

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
    ['Chaoyang', 'chaoyang'],
  ])('%s', (name, slug) => {
    expect(districts.match(name)).toEqual({ kind: 'one', id: slug });
  });

  it('and never guessed where a name means several', () => {
    expect(districts.match('鼓楼区')).toEqual({ kind: 'several', ids: ['gulou-nanjing', 'gulou-xuzhou'] });
  });

  it('and never taken for another kind of place', () => {
    expect(districts.match('朝阳区')).toEqual({ kind: 'none', nearest: ['朝阳县'] });
  });

  it('and written by the first name that means it alone', () => {
    expect(['laoshan', 'gulou-xuzhou', 'nowhere'].map(districts.nameOf)).toEqual([
      '崂山',
      '徐州鼓楼',
      'nowhere',
    ]);
  });
});

describe('a metric is known by id, name or alias, whatever the case, width and quotation marks', () => {
  it.each([
    'volunteers-deployed',
    '出动志愿者人次',
    'volunteers  Deployed',
    '召集志愿者人次',
    '“出动”志愿者人次',
  ])('%s', (name) => {
    expect(metrics.match(name)).toEqual({ kind: 'one', id: 'volunteers-deployed' });
  });

  it('and the nearest is named where one is not', () => {
    expect(metrics.match('出动志愿者')).toEqual({ kind: 'none', nearest: ['出动志愿者人次'] });
    expect(metrics.match('绿化面积')).toEqual({ kind: 'none', nearest: [] });
  });
});

function district(code: string, slug: string, zh: string, en: string, city: string): District {
  return {
    ...{ code, slug, name: { zh, en }, city: { zh: city, en: city } },
    province: { zh: '省', en: 'Province' },
  };
}

function metric(id: string, zh: string, en: string): Metric {
  const name = { zh, en };
  return {
    ...{ id, subject: 'all', object: id, name, definition: name, unit: 'person-time', counter: null },
    ...{ kind: 'flow', direction: 'neutral', headline: null, denominator: false },
  };
}
