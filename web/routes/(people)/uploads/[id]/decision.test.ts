import { expect, test } from 'vitest';
import { readDecision } from './decision.ts';

const formOf = (...pairs: [string, string][]): FormData => {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
};

test('the choices of conflicts, the rest of them and the ticks are read from their fields', () => {
  const form = formOf(
    ['conflict-north\tmembers', 'mine'],
    ['conflict-north\thelpers', 'theirs'],
    ['rest', 'theirs'],
    ['accepted', 'one two'],
    ['accepted', 'three'],
    ['note', 'mine'],
  );
  expect(readDecision(form)).toEqual({
    mine: ['north\tmembers'],
    theirs: ['north\thelpers'],
    rest: 'theirs',
    accepted: ['one', 'two', 'three'],
  });
});

test('of a form without choices nothing is decided', () => {
  expect(readDecision(formOf(['rest', 'whatever']))).toEqual({ mine: [], theirs: [], accepted: [] });
});
