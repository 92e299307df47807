import { expect, it } from 'vitest';
import { chooseOwn } from './choose-own.ts';

it('of many figures of a metric the latest stand on the page, and the one that is compared', () => {
  const own = Array.from({ length: 40 }, (_, nth) => nth);
  const latest = own.slice(16);
  expect(chooseOwn(own, (one) => one === 39)).toEqual({ shown: latest, earlier: 16 });
  expect(chooseOwn(own, (one) => one === 3)).toEqual({ shown: [3, ...latest], earlier: 15 });
  expect(chooseOwn(latest, () => false)).toEqual({ shown: latest, earlier: 0 });
});
