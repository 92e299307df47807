import { expect, test } from 'vitest';
import { LEXICON } from './lexicon.ts';
import { saysMoreThan } from './more-than.ts';

/** After or before these the number itself may be meant. */
const OR_THE_NUMBER = new Set([
  ...['不少于', '不低于', '不小于', '至少', '最少', '≥', '>=', '以上', '及以上', 'or more'],
  ...['at least', 'no fewer than', 'no less than', 'not less than'],
]);

const atLeast = LEXICON.filter(({ sign }) => sign.kind === 'bound' && sign.bound === 'at-least');

test.each(atLeast.map(({ word }) => [word, !OR_THE_NUMBER.has(word)]))(
  'whether %s leaves the number itself out: %s',
  (word, says) => {
    expect(saysMoreThan(`${word}30`)).toBe(says);
    expect(saysMoreThan(`30${word}`)).toBe(says);
  },
);

test('without a word the number itself may be meant', () => {
  expect(saysMoreThan('30')).toBe(false);
  expect(saysMoreThan('')).toBe(false);
});
