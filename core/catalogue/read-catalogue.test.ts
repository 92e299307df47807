import { describe, expect, it } from 'vitest';
import { readCatalogue, type CatalogueTexts } from './read-catalogue.ts';

const DISTRICT = '370212,laoshan,崂山,Laoshan,青岛,Qingdao,山东,Shandong';
const METRIC =
  'volunteers,volunteers,volunteer-service,青年志愿者,Young volunteers,按人计。,"Counted as persons, once each.",person,,,flow,neutral,3,,志愿者人数| 志愿者数 ';
const SOURCE =
  'laoshan-2022,laoshan,七大工程,Seven projects,观海新闻,Guanhai News,2022,inferred,news,没有日期';

const GOOD: CatalogueTexts = {
  districts: `code,slug,name_zh,name_en,city_zh,city_en,province_zh,province_en\n${DISTRICT}\n`,
  subjects: 'id,name_zh,name_en\nvolunteers,志愿者,Volunteers\n',
  metrics: `id,subject,object,name_zh,name_en,definition_zh,definition_en,unit,counter_zh,counter_en,kind,direction,headline,denominator,aliases\n${METRIC}\n`,
  scopes: 'id,kind,name_zh,name_en\ndistrict,district,全区,whole district\n',
  sources: `id,district,title_zh,title_en,publisher_zh,publisher_en,published,basis,kind,note\n${SOURCE}\n`,
};

describe('the five files of a catalogue', () => {
  it('are read as one, with the aliases apart', () => {
    expect(readCatalogue(GOOD)).toEqual({
      kind: 'catalogue',
      catalogue: {
        districts: [
          {
            code: '370212',
            slug: 'laoshan',
            name: { zh: '崂山', en: 'Laoshan' },
            city: { zh: '青岛', en: 'Qingdao' },
            province: { zh: '山东', en: 'Shandong' },
          },
        ],
        subjects: [{ id: 'volunteers', name: { zh: '志愿者', en: 'Volunteers' } }],
        metrics: [
          {
            id: 'volunteers',
            subject: 'volunteers',
            object: 'volunteer-service',
            name: { zh: '青年志愿者', en: 'Young volunteers' },
            definition: { zh: '按人计。', en: 'Counted as persons, once each.' },
            unit: 'person',
            counter: null,
            kind: 'flow',
            direction: 'neutral',
            headline: 3,
            denominator: false,
          },
        ],
        scopes: [{ id: 'district', kind: 'district', name: { zh: '全区', en: 'whole district' } }],
        sources: [
          {
            id: 'laoshan-2022',
            district: 'laoshan',
            title: { zh: '七大工程', en: 'Seven projects' },
            publisher: { zh: '观海新闻', en: 'Guanhai News' },
            published: { date: '2022', basis: 'inferred' },
            kind: 'news',
            note: '没有日期',
          },
        ],
      },
      aliases: {
        districts: new Map(),
        metrics: new Map([
          ['志愿者人数', 'volunteers'],
          ['志愿者数', 'volunteers'],
        ]),
      },
    });
  });

  it('mark a stock of persons as a denominator', () => {
    const metrics = GOOD.metrics.replace('flow,neutral,3,', 'stock,neutral,3,yes');
    expect(readCatalogue({ ...GOOD, metrics })).toMatchObject({
      catalogue: { metrics: [{ denominator: true }] },
    });
  });

  it('may have their columns in any order, blank rows, and a counter of their own', () => {
    const metrics = GOOD.metrics
      .replace('person,,,', 'count,处,houses,')
      .replace(/\n(?=volunteers)/, '\n,,\n\n');
    const scopes = 'name_en,name_zh,kind,id\nwhole district,全区,district,district';
    const reading = readCatalogue({ ...GOOD, metrics, scopes });
    expect(reading).toMatchObject({
      catalogue: { metrics: [{ counter: { zh: '处', en: 'houses' } }], scopes: [{ id: 'district' }] },
    });
  });
});

describe('a fault in a catalogue file is told with file, row and column', () => {
  it.each<[string, keyof CatalogueTexts, string, string, number, string | null]>([
    ['a code that is not six digits', 'districts', '370212', '37021', 2, 'code'],
    ['a slug that is not ASCII', 'districts', ',laoshan', ',崂山', 2, 'slug'],
    ['a name left blank', 'districts', '崂山,Laoshan', ',Laoshan', 2, 'name_zh'],
    [
      'a slug twice',
      'districts',
      DISTRICT,
      `${DISTRICT}\n${DISTRICT.replace('370212', '370213')}`,
      3,
      'slug',
    ],
    ['a cell beyond the header', 'districts', 'Shandong', 'Shandong,中国', 2, null],
    ['a column that is missing', 'subjects', 'name_zh', 'name', 1, 'name_zh'],
    ['a quotation mark left open', 'subjects', '志愿者', '"志愿者', 2, null],
    ['a subject that is not there', 'metrics', 'volunteers,volunteers,', 'volunteers,loans,', 2, 'subject'],
    ['an unknown unit', 'metrics', ',person,', ',people,', 2, 'unit'],
    ['a counter in one language', 'metrics', ',person,,', ',person,处,', 2, 'counter_en'],
    ['a counter of another unit', 'metrics', ',person,,', ',person,人次,times', 2, 'counter_zh'],
    ['an unknown kind of metric', 'metrics', 'flow', 'sum', 2, 'kind'],
    ['an unknown direction', 'metrics', 'neutral', 'up', 2, 'direction'],
    ['a headline place that is no number', 'metrics', 'neutral,3', 'neutral,first', 2, 'headline'],
    ['a mark of a denominator that is not yes', 'metrics', 'neutral,3,', 'neutral,3,no', 2, 'denominator'],
    ['a denominator that is no stock', 'metrics', 'neutral,3,', 'neutral,3,yes', 2, 'denominator'],
    ['a definition left blank', 'metrics', '按人计。', '', 2, 'definition_zh'],
    [
      'a name that another metric has',
      'metrics',
      METRIC,
      `${METRIC}\n${METRIC.replace('v', 'w')}`,
      3,
      'name_zh',
    ],
    ['an unknown kind of scope', 'scopes', 'district,district', 'district,county', 2, 'kind'],
    ['a district that is not there', 'sources', '2022,laoshan', '2022,licang', 2, 'district'],
    ['a day that is not in the calendar', 'sources', ',2022,', ',2022-02-30,', 2, 'published'],
    ['a span instead of a date', 'sources', ',2022,', ',2022-01/2022-05,', 2, 'published'],
    ['an unknown basis', 'sources', 'inferred', 'guessed', 2, 'basis'],
  ])('%s, in %s.csv', (_, file, good, bad, row, column) => {
    const reading = readCatalogue({ ...GOOD, [file]: GOOD[file].replace(good, bad) });
    const problems = reading.kind === 'problems' ? reading.problems : [];
    expect(problems).toContainEqual({
      ...{ file: `${file}.csv`, row, column },
      value: expect.any(String),
      sentence: { zh: expect.stringMatching(/请.+。$/), en: expect.stringMatching(/.+[.]$/) },
    });
  });

  it('says which metric has a name already', () => {
    const twin = METRIC.replace('volunteers,', 'helpers,').replace(
      '青年志愿者,Young volunteers',
      '志愿者人数,Helpers',
    );
    const reading = readCatalogue({ ...GOOD, metrics: `${GOOD.metrics}${twin}` });
    expect(reading.kind === 'problems' && reading.problems[0]?.sentence.zh).toBe(
      '“志愿者人数”已是指标 volunteers 的名称或别名，请换一个。',
    );
  });
});
