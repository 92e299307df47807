import { expect, it } from 'vitest';
import type { Source } from './catalogue.ts';
import { tellSource } from './tell-source.ts';

const SOURCE: Source = {
  id: 'laoshan-2023',
  district: 'laoshan',
  title: { zh: '团务工作', en: 'League affairs' },
  publisher: { zh: '鲁网', en: 'Lu Wang' },
  published: { date: '2023-07-20', basis: 'printed' },
  kind: 'news',
  note: '',
};

it.each([
  ['printed', '鲁网：《团务工作》，2023-07-20', 'Lu Wang: League affairs, 2023-07-20'],
  ['inferred', '鲁网：《团务工作》，2023-07-20（推断）', 'Lu Wang: League affairs, 2023-07-20 (inferred)'],
] as const)('a document is told in full, of which the day is %s', (basis, zh, en) => {
  expect(tellSource({ ...SOURCE, published: { ...SOURCE.published, basis } })).toEqual({ zh, en });
});
