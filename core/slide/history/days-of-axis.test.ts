import { expect, test } from 'vitest';
import { daysOfAxis } from './days-of-axis.ts';
import { serialOf } from './line-sheet.ts';

test('the last of so many years has its mark like the first, whichever of them are leap years', () => {
  for (let first = 2010; first < 2024; first++)
    for (let last = first + 1; last < 2030; last++) {
      const days = [`${first}-12-31`, `${last}-12-31`];
      const { from, to, step } = daysOfAxis({ days, most: 30, lang: 'zh' });
      expect(Math.floor((to - from) / step), days.join()).toBe(last - first);
      expect(to).toBeGreaterThanOrEqual(serialOf(`${last}-12-31`));
    }
});
