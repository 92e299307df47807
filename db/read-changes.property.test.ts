import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangeKind } from '#core/change/change-kind.ts';
import { differingParts } from '#core/change/differing-parts.ts';
import type { Observation } from '#core/observation/observation.ts';
import { cellKey } from '#core/tidy/cell-key.ts';
import { publish, publishRows, sourcedDb } from '../tests/workerd/small-catalogue.ts';
import type { Db } from './open.ts';
import { countChanges, readChanges } from './read-changes.ts';
import { readObservations } from './read-observations.ts';

interface Step {
  readonly rows: readonly string[];
  /** The places of what is taken away without a word. */
  readonly gone: readonly number[];
}

const row = fc
  .tuple(
    fc.constantFrom('north', 'south'),
    fc.constantFrom('members', 'helpers'),
    fc.constantFrom(['1', ''], ['2', ''], ['2余', ''], ['2人', ''], ['', 'withdrawn'], ['', 'plan-only']),
    fc.constantFrom('2023', '2023（推断）', '2022'),
    fc.constantFrom('', 'sector'),
    fc.constantFrom('s-1', 's-2'),
    fc.constantFrom('', 'p1'),
    fc.constantFrom('', 'n'),
  )
  .map(([district, metric, [value = '', status = ''], period, scope, source, locator, note]) => ({
    cell: [district, metric, period.slice(0, 4), scope].join(),
    text: [district, metric, value, period, scope, status, source, locator, note].join(),
  }));

const step: fc.Arbitrary<Step> = fc.record({
  rows: fc
    .uniqueArray(row, { selector: ({ cell }) => cell, minLength: 1, maxLength: 8 })
    .map((rows) => rows.map(({ text }) => text)),
  gone: fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 2 }),
});

async function publishStep(db: Db, base: number, { rows, gone }: Step): Promise<number> {
  const version = await publishRows(db, base, rows);
  const present = await readObservations(db, { version });
  await publish(db, { cease: gone.flatMap((place) => present[place]?.id ?? []) });
  return version + 1;
}

const byCell = (observations: readonly Observation[] = []) =>
  new Map(observations.map((one) => [cellKey(one), one]));

function kindOf(was: Observation | undefined, is: Observation | undefined): ChangeKind | null {
  if (was && is && differingParts(was, is).length === 0) return null;
  if (!is) return was ? 'withdrawn' : null;
  if (is.status === 'withdrawn' && was?.status !== 'withdrawn') return 'withdrawn';
  return was ? 'changed' : 'added';
}

type Figures = ReadonlyMap<string, Observation>;

const expectedBetween = (stood: Figures, stands: Figures) =>
  [...new Set([...stood.keys(), ...stands.keys()])].flatMap((key) => {
    const [was, is] = [stood.get(key), stands.get(key)];
    const kind = kindOf(was, is);
    return kind ? [{ kind, before: was?.id ?? null, after: is?.id ?? null }] : [];
  });

const inOrder = (cells: readonly object[]): readonly string[] =>
  cells.map((cell) => JSON.stringify(cell)).toSorted();

test('of any two versions each cell that reads differently is told once, and no other', async () => {
  const db = await sourcedDb();
  let newest = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
      const versions = [{ number: newest, figures: byCell(await readObservations(db, { version: newest })) }];
      for (const one of steps) {
        newest = await publishStep(db, newest, one);
        const number = newest;
        versions.push({ number, figures: byCell(await readObservations(db, { version: number })) });
      }
      for (const [at, after] of versions.entries())
        for (const before of versions.slice(0, at)) {
          const expected = expectedBetween(before.figures, after.figures);
          const [from, to] = [before.number, after.number];
          const told = await readChanges(db, { from, to, skip: 0, most: 100 });
          expect(inOrder(told)).toEqual(inOrder(expected));
          const of = (kind: ChangeKind) => expected.filter((one) => one.kind === kind).length;
          const counts = { added: of('added'), changed: of('changed'), withdrawn: of('withdrawn') };
          expect(await countChanges(db, from, to)).toEqual(counts);
        }
    }),
    { numRuns: 20 },
  );
});
