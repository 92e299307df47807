import { expect, it } from 'vitest';
import { nameSource } from './name-source.ts';

const published = { date: '2023-07', basis: 'printed' } as const;

it.each([
  ['laoshan', [], 'laoshan-2023'],
  ['laoshan', ['laoshan-2023'], 'laoshan-2023-2'],
  ['laoshan', ['laoshan-2023', 'laoshan-2023-2'], 'laoshan-2023-3'],
  [null, [], 'source-2023'],
])('a source of %s beside %j is %s', (district, taken, id) => {
  expect(nameSource({ district, published }, new Set(taken))).toBe(id);
});
