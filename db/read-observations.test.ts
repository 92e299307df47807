import { beforeAll, describe, expect, test } from 'vitest';
import { cataloguedDb, publishCsv } from '../tests/workerd/small-catalogue.ts';
import type { Db } from './open.ts';
import { readObservations, type ObservationFilter } from './read-observations.ts';

let db: Db;
beforeAll(async () => {
  db = await cataloguedDb();
  await publishCsv(
    db,
    0,
    `district,metric,value,period
north,helpers,1,2023
south,helpers,2,2023
north,grants,3元,2023
north,members,4,2024
north,members,5,2023
south,members,6,2022-03/2023-05-31
north,members,7,/2021-06-30
north,members,8,2022-07-01/`,
  );
  await publishCsv(db, 1, 'district,metric,value,period\nnorth,helpers,10,2023\nnorth,helpers,9,2024');
});

const read = async (filter: Partial<ObservationFilter>) =>
  (await readObservations(db, { version: 2, ...filter })).map(({ printed }) => printed);

const ALL = ['6', '7', '8', '5', '4', '3元', '2', '10', '9'];

test('figures come in the order of metrics, then districts, then time', async () => {
  expect(await read({})).toEqual(ALL);
});

test('without an end the order goes by the start', async () => {
  const periods = (
    await readObservations(db, { version: 2, metrics: ['members'], districts: ['north'] })
  ).map(({ period }) => period.label);
  expect(periods).toEqual(['/2021-06-30', '2022-07-01/', '2023', '2024']);
});

describe('only what is asked for is read', () => {
  test.each<[string, Partial<ObservationFilter>, string[]]>([
    ['a version', { version: 1 }, ['6', '7', '8', '5', '4', '3元', '2', '1']],
    ['a version before the first', { version: 0 }, []],
    ['what a later version has that an earlier has not', { version: 2, notAt: 1 }, ['10', '9']],
    ['what an earlier version had that a later has not', { version: 1, notAt: 2 }, ['1']],
    [
      'what is not there before the first',
      { version: 1, notAt: 0 },
      ['6', '7', '8', '5', '4', '3元', '2', '1'],
    ],
    ['no source', { sources: ['nope'] }, []],
    ['metrics', { metrics: ['helpers', 'grants'] }, ['3元', '2', '10', '9']],
    ['what is counted', { objects: ['people'] }, ALL.filter((printed) => printed !== '3元')],
    ['districts', { districts: ['south'] }, ['6', '2']],
    ['metrics and districts at once', { metrics: ['members'], districts: ['south'] }, ['6']],
    ['metrics and objects that exclude each other', { metrics: ['grants'], objects: ['people'] }, []],
    ['a period', { periods: [['2023-01-01', '2023-12-31']] }, ['6', '5', '3元', '2', '10']],
    [
      'two periods',
      {
        periods: [
          ['2021-01-01', '2021-12-31'],
          ['2024-01-01', '2024-12-31'],
        ],
      },
      ['7', '4', '9'],
    ],
    ['an unknown name', { metrics: ['nope'] }, []],
    ['an empty list', { districts: [] }, []],
    ['an empty list of metrics', { metrics: [] }, []],
    ['an empty list of objects', { objects: [] }, []],
    ['an empty list of periods', { periods: [] }, []],
    ['an empty list of ids', { ids: [] }, []],
    ['an empty list of sources', { sources: [] }, []],
    ['a name with a quotation mark', { districts: [`s' OR '1'='1`, '"'] }, []],
  ])('%s', async (_what, filter, expected) => {
    expect(await read(filter)).toEqual(expected);
  });

  test('ids', async () => {
    const [first, second] = await readObservations(db, { version: 2, metrics: ['helpers'] });
    expect(await read({ ids: [String(second?.id), String(first?.id)] })).toEqual(['2', '10']);
    expect(await read({ ids: [String(first?.id)], districts: ['north'] })).toEqual([]);
  });

  test('more names than D1 takes parameters', async () => {
    const many = Array.from({ length: 500 }, (_, at) => `nope-${at}`);
    expect(await read({ metrics: [...many, 'grants'], districts: [...many, 'north'] })).toEqual(['3元']);
  });
});

describe('a figure falls into a period', () => {
  test.each([
    ['by its end, wherever it began', '2023-05-01', '2023-05-31', ['6']],
    ['not by its start where the end is known', '2022-03-01', '2022-03-31', []],
    ['by its end where the start is unknown', '2021-06-30', '2021-06-30', ['7']],
    ['by its start where the end is unknown', '2022-07-01', '2022-07-01', ['8']],
    ['only if its start lies within, where the end is unknown', '2022-07-02', '2022-12-31', []],
    ['to the last day', '2023-06-01', '2023-12-30', []],
    ['on the last day', '2023-12-31', '2023-12-31', ['5', '3元', '2', '10']],
  ])('%s', async (_rule, start, end, expected) => {
    expect(await read({ periods: [[start, end]] })).toEqual(expected);
  });
});
