import { describe, expect, it } from 'vitest';
import { rankMembers } from './rank-members.ts';
import { about, atLeast, atMost, exact, FIVE, observe, sampleMetric } from './samples.ts';

describe('§9: a rank is the interval of places that the figures allow', () => {
  it.each([
    [
      '3284 and 1600余',
      [exact(3284), atLeast(1600)],
      [
        [1, 2],
        [1, 2],
      ],
    ],
    [
      '641 and 259',
      [exact(641), exact(259)],
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      '150余, 131 and 23',
      [atLeast(150), exact(131), exact(23)],
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
    [
      'equal figures share a place',
      [exact(5), exact(7), exact(5)],
      [
        [2, 2],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      '1600余 and 1600: the first is not below',
      [atLeast(1600), exact(1600)],
      [
        [1, 1],
        [1, 2],
      ],
    ],
    [
      '约200 may stand anywhere',
      [exact(900), about(200), exact(1)],
      [
        [1, 2],
        [1, 3],
        [2, 3],
      ],
    ],
    [
      '近300 between 400 and 100',
      [exact(400), atMost(300), exact(100)],
      [
        [1, 1],
        [2, 3],
        [2, 3],
      ],
    ],
  ])('%s', (_, figures, ranks) => {
    const metric = sampleMetric();
    const axis = figures.flatMap((figure, index) => {
      const district = FIVE[index];
      return district ? [{ district, observation: observe(district, metric, figure) }] : [];
    });
    expect([...rankMembers(axis).values()].map(({ best, worst }) => [best, worst])).toEqual(ranks);
  });
});
