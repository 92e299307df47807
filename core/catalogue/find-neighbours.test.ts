import { describe, expect, it } from 'vitest';
import { ALIASES, CATALOGUE } from '../upload/samples.ts';
import { findNeighbours } from './find-neighbours.ts';

const find = (
  name: string,
  { unit = null, subject = null }: { unit?: string | null; subject?: string | null } = {},
) =>
  findNeighbours({ names: [name], unit, subject }, { catalogue: CATALOGUE, aliases: ALIASES }).map(
    ({ id }) => id,
  );

describe('the metrics with which a new one could be confused', () => {
  it('are those of like names, whatever the order of the words', () => {
    expect(find('志愿者出动次数')).toEqual(['volunteers-deployed', 'volunteers']);
    expect(find('团支部数')).toEqual(['league-branches']);
  });

  it('are found by their other names too', () => {
    expect(find('召集人次')).toEqual(['volunteers-deployed']);
  });

  it('are none where nothing is alike', () => {
    expect(find('绿化面积')).toEqual([]);
    expect(find('')).toEqual([]);
    expect(find('团')).toEqual([]);
  });

  it('of two alike, that of the same unit comes first', () => {
    expect(find('贷款', { unit: 'CNY' })).toEqual(['loan-amount', 'loan-number']);
    expect(find('贷款', { unit: 'loan' })).toEqual(['loan-number', 'loan-amount']);
  });

  it('are no more than five', () => {
    const metrics = CATALOGUE.metrics.flatMap((metric) =>
      ['甲', '乙'].map((letter) => ({
        ...metric,
        id: metric.id + letter,
        name: { zh: `试验指标${letter}`, en: letter },
      })),
    );
    const neighbours = findNeighbours(
      { names: ['试验指标丙'], unit: null, subject: null },
      { catalogue: { ...CATALOGUE, metrics }, aliases: ALIASES },
    );
    expect(neighbours).toHaveLength(5);
  });
});
