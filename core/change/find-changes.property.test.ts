import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  atLeast,
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
import { differingParts } from './differing-parts.ts';
import { findChanges, type Change } from './find-changes.ts';

const METRICS = [sampleMetric({ id: 'trial-a' }), sampleMetric({ id: 'trial-b' })];

const observation: fc.Arbitrary<Observation> = fc
  .record({
    district: fc.constantFrom(LAOSHAN, XIGU),
    metric: fc.constantFrom(...METRICS),
    scope: fc.constantFrom(WHOLE, EPIDEMIC),
    period: fc.constantFrom(...['2023', '2023（推断）', '2022-H1'].map(periodOf)),
    status: fc.constantFrom<Observation['status'][]>('reported', 'reported', 'withdrawn', 'plan-only'),
    figure: fc.constantFrom(exact(1), exact(2), atLeast(2)),
    note: fc.constantFrom('', '试'),
    id: fc.nat({ max: 999 }).map(String),
  })
  .map(({ district, metric, figure, ...said }) =>
    observe(district, metric, said.status === 'reported' ? { ...figure, ...said } : said),
  );

/** All that stands at one version: at most one observation a cell. */
const version = fc.uniqueArray(observation, { selector: cellKey, maxLength: 12 });
const versions = fc.record({ before: version, after: version });

function apply(before: readonly Observation[], changes: readonly Change[]): Observation[] {
  const standing = new Map(before.map((one) => [cellKey(one), one]));
  for (const { before: was, after } of changes) {
    if (after) standing.set(cellKey(after), after);
    else if (was) standing.delete(cellKey(was));
  }
  return [...standing.values()];
}

/** What a reader of a version sees, whatever the ids. */
const told = (observations: readonly Observation[]) =>
  new Map(
    observations.map(({ id: _, period, ...one }) => [
      cellKey({ ...one, period }),
      { ...one, period: period.label },
    ]),
  );

test('applied to the earlier version, the changes give the later one', () => {
  fc.assert(
    fc.property(versions, ({ before, after }) => {
      expect(told(apply(before, findChanges({ before, after })))).toEqual(told(after));
    }),
  );
});

test('a version differs from itself in nothing', () => {
  fc.assert(
    fc.property(version, (one) => {
      expect(findChanges({ before: one, after: [...one].reverse() })).toEqual([]);
    }),
  );
});

test('a cell changes once, and only where it reads differently', () => {
  fc.assert(
    fc.property(versions, ({ before, after }) => {
      const changes = findChanges({ before, after });
      const keys = changes.map(({ before, after }) => cellKey((after ?? before) as Observation));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { before: was, after: is, parts } of changes) {
        if (!was || !is) expect(parts).toEqual([]);
        else {
          expect(cellKey(was)).toBe(cellKey(is));
          expect(differingParts(was, is)).toEqual(parts);
          expect(parts).not.toEqual([]);
        }
      }
    }),
  );
});

test('what stands in both versions may be left out', () => {
  fc.assert(
    fc.property(versions, version, ({ before, after }, both) => {
      const free = (observations: readonly Observation[]) =>
        observations.filter((one) => !both.some((other) => cellKey(other) === cellKey(one)));
      const [b, a] = [free(before), free(after)];
      expect(findChanges({ before: [...both, ...b], after: [...both, ...a] })).toEqual(
        findChanges({ before: b, after: a }),
      );
    }),
  );
});

test('a figure that is taken back is withdrawn, never a change to nothing', () => {
  fc.assert(
    fc.property(versions, ({ before, after }) => {
      for (const { kind, before: was, after: is } of findChanges({ before, after })) {
        const isGone = is === null || (is.status === 'withdrawn' && was?.status !== 'withdrawn');
        expect(kind === 'withdrawn').toBe(isGone);
        if (kind === 'added') expect(was).toBeNull();
        if (kind === 'changed') expect(was).not.toBeNull();
      }
    }),
  );
});
