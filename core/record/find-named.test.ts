import { expect, test } from 'vitest';
import { CATALOGUE } from '../upload/samples.ts';
import { findNamed } from './find-named.ts';

test.each([
  ['团支部', ['league-branches'], null],
  [' league ', ['league-branches', 'league-members'], null],
  ['鼓楼', ['gulou-nanjing', 'gulou-xuzhou'], null],
  ['崂山', ['laoshan'], null],
  ['疫情防控', ['epidemic-control'], null],
  ['第 17 版', [], 17],
  ['第3版', [], 3],
  ['Version 17', [], 17],
  ['v17', [], 17],
  ['17', [], null],
  ['试甲', [], null],
  ['', [], null],
])('%j names %j, version %j', (text, ids, version) => {
  expect(findNamed(text, CATALOGUE)).toEqual({ ids, version });
});

test('a text that is in too many names is the name of none', () => {
  const metrics = CATALOGUE.metrics
    .slice(0, 1)
    .flatMap((metric) =>
      Array.from({ length: 31 }, (_, at) => ({ ...metric, id: `m${at}`, name: { zh: `试${at}`, en: '' } })),
    );
  expect(findNamed('试', { ...CATALOGUE, metrics }).ids).toEqual([]);
  expect(findNamed('试30', { ...CATALOGUE, metrics }).ids).toEqual(['m30']);
});
