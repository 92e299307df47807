import { reasonOf } from '../reason-words.ts';
import type { Reason } from '../panel.ts';

/** COMPARABILITY.md §8: the reason why some order is open; null where all are decided. */
export function findUndecided(reasons: readonly Reason[]): Reason | null {
  return reasons.find(({ code }) => code === 'order-undecided') ?? null;
}

/** §13b: a sum that no number can hold. */
export function explainDigits(): Reason {
  return reasonOf('beyond-digits', {
    zh: '合计的位数过多，写不准。',
    en: 'The total has too many digits to be written exactly.',
  });
}

/** §13b. */
export function explainZero(): Reason {
  return reasonOf('zero-divisor', { zh: '不能以零为除数。', en: 'Nothing can be divided by zero.' });
}
