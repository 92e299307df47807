import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EPIDEMIC,
  exact,
  LAOSHAN,
  observe,
  periodOf,
  sampleMetric,
  WHOLE,
  XIGU,
} from '../compare/samples.ts';
import type { Observation } from '../observation/observation.ts';
import { cellKey } from '../tidy/cell-key.ts';
import { planRevert, type Undoing } from './plan-revert.ts';

const METRIC = sampleMetric({ id: 'trial' });

const observation: fc.Arbitrary<Observation> = fc
  .record({
    district: fc.constantFrom(LAOSHAN, XIGU),
    scope: fc.constantFrom(WHOLE, EPIDEMIC),
    period: fc.constantFrom(...['2023', '2024'].map(periodOf)),
    figure: fc.nat({ max: 3 }).map(exact),
    id: fc.uuid(),
  })
  .map(({ district, figure, ...said }) => observe(district, METRIC, { ...figure, ...said }));

/** What stands after each of three versions: at most one observation a cell, the same id while it stays. */
const versions = fc
  .tuple(...Array.from({ length: 3 }, () => fc.uniqueArray(observation, { selector: cellKey, maxLength: 8 })))
  .map((changes) => {
    const stands = new Map<string, Observation>();
    return changes.map((change) => {
      for (const one of change) {
        const key = cellKey(one);
        if (stands.has(key) && one.value === 0) stands.delete(key);
        else stands.set(key, one);
      }
      return [...stands.values()];
    });
  });

const without = (all: readonly Observation[], others: readonly Observation[]) =>
  all.filter(({ id }) => !others.some((other) => other.id === id));

function take(present: readonly Observation[], undoings: readonly Undoing[]): Observation[] {
  const stands = new Map(present.map((one) => [cellKey(one), one]));
  for (const { cell, restore } of undoings) {
    if (restore) stands.set(cell, restore);
    else stands.delete(cell);
  }
  return [...stands.values()];
}

const ids = (observations: readonly Observation[]) => observations.map(({ id }) => id).toSorted();
/** As a reader sees them: what stands again may have been entered anew meanwhile. */
const told = (observations: readonly Observation[]) =>
  observations.map((one) => `${cellKey(one)} ${one.printed}`).toSorted();

test('taken back at once, the figures are exactly what they were before', () => {
  fc.assert(
    fc.property(versions, ([first = [], second = []]) => {
      const plan = planRevert({
        before: without(first, second),
        after: without(second, first),
        present: second,
      });
      expect(plan.conflicts).toEqual([]);
      expect(ids(take(second, plan.undo))).toEqual(ids(first));
    }),
  );
});

test('taken back later, what was changed since is kept, and taken back too where someone chooses so', () => {
  fc.assert(
    fc.property(versions, ([first = [], second = [], third = []]) => {
      const [before, after] = [without(first, second), without(second, first)];
      const { undo, conflicts } = planRevert({ before, after, present: third });
      const reads = (all: readonly Observation[], cell: string) =>
        all.find((one) => cellKey(one) === cell)?.printed;
      for (const { cell } of undo) expect(reads(third, cell)).toBe(reads(second, cell));
      for (const { cell } of conflicts) expect(reads(third, cell)).not.toBe(reads(second, cell));
      const touched = new Set([...before, ...after].map(cellKey));
      const within = (all: readonly Observation[]) => all.filter((one) => touched.has(cellKey(one)));
      expect(told(within(take(third, [...undo, ...conflicts])))).toEqual(told(within(first)));
    }),
  );
});

test('what was taken back already is no conflict, and not taken back again', () => {
  fc.assert(
    fc.property(versions, ([first = [], second = []]) => {
      const [before, after] = [without(first, second), without(second, first)];
      const { undo } = planRevert({ before, after, present: second });
      const restored = take(second, undo).map((one) => ({ ...one, id: `again-${one.id}` }));
      expect(planRevert({ before, after, present: restored })).toEqual({ undo: [], conflicts: [] });
    }),
  );
});

test('after a later version was taken back, one taken back before it has no conflicts', () => {
  fc.assert(
    fc.property(versions, ([first = [], second = [], third = []]) => {
      const later = planRevert({
        before: without(second, third),
        after: without(third, second),
        present: third,
      });
      const again = take(
        third,
        later.undo.map((undoing) => ({
          ...undoing,
          restore: undoing.restore && { ...undoing.restore, id: `again-${undoing.restore.id}` },
        })),
      );
      const { conflicts } = planRevert({
        before: without(first, second),
        after: without(second, first),
        present: again,
      });
      expect(conflicts).toEqual([]);
    }),
  );
});
