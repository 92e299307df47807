import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange, readWriting } from './read-writing.ts';

test.each([
  ['up.1', ['b', 'a', 'c']],
  ['down.1', ['a', 'c', 'b']],
  ['up.0', ['a', 'b', 'c']],
  ['down.2', ['a', 'b', 'c']],
  ['remove.1', ['a', 'c']],
  ['save', ['a', 'b', 'c']],
  ['remove.9', ['a', 'b', 'c']],
])('%s', (command, order) => {
  expect(arrange(['a', 'b', 'c'], command)).toEqual(order);
});

test('moving loses no chart, and back again is as before', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 2 }), fc.nat(), (items, seed) => {
      const place = seed % (items.length - 1);
      const moved = arrange(items, `down.${place}`);
      expect(moved.toSorted()).toEqual(items.toSorted());
      expect(arrange(moved, `up.${place + 1}`)).toEqual(items);
    }),
  );
});

test('a chart keeps its line wherever the button takes it', () => {
  const form = new FormData();
  for (const [kind, query, line] of [
    ['compare', 'metric=a', '甲'],
    ['history', 'metric=b', '乙'],
  ] as const) {
    form.append('kind', kind);
    form.append('query', query);
    form.append('line', line);
    form.append('name', '');
  }
  form.set('do', 'up.1');
  form.set('revision', '3');
  const { items, revision, version, address } = readWriting(form);
  expect(items.map(({ kind, query, line }) => [kind, query, line])).toEqual([
    ['history', 'metric=b', '乙'],
    ['compare', 'metric=a', '甲'],
  ]);
  expect({ revision, version, address }).toEqual({ revision: 3, version: null, address: '' });
});
