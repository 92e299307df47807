import type { Context } from 'hono';
import { planRevert, type RevertPlan, type Undoing } from '#core/change/plan-revert.ts';
import { cellKey } from '#core/tidy/cell-key.ts';
import type { Db } from '#db/open.ts';
import { readObservations } from '#db/read-observations.ts';
import { readState } from '#db/read-state.ts';
import { findReversal } from '#db/read-versions.ts';
import type { AppEnv } from '#worker/env.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';

export interface VersionPlan extends RevertPlan {
  /** The newest version, against which it was worked out. */
  readonly newest: number;
  readonly upload: string | null;
  readonly revertedIn: number | null;
}

/** What taking back a version would do; undefined where there is no such version. */
export async function readPlan(db: Db, number: number): Promise<VersionPlan | undefined> {
  const state = await readState(db);
  const found = await findReversal(db, number);
  if (state.kind !== 'ready' || !found) return undefined;
  const [before, after] = await Promise.all([
    readObservations(db, { version: number - 1, notAt: number }),
    readObservations(db, { version: number, notAt: number - 1 }),
  ]);
  const touched = [...before, ...after];
  const present =
    touched.length === 0
      ? []
      : await readObservations(db, {
          version: state.version,
          districts: [...new Set(touched.map(({ district }) => district))],
          metrics: [...new Set(touched.map(({ metric }) => metric))],
        });
  return { ...planRevert({ before, after, present }), ...found, newest: state.version };
}

/** Of cells that would be taken back, those that have come to hold something else since a version. */
export async function findUnseen(db: Db, taken: readonly Undoing[], since: number): Promise<Undoing[]> {
  const cells = taken.flatMap(({ cease, restore, began }) => cease ?? restore ?? began ?? []);
  const stood = await readObservations(db, {
    version: since,
    districts: [...new Set(cells.map(({ district }) => district))],
    metrics: [...new Set(cells.map(({ metric }) => metric))],
  });
  const ids = new Map(stood.map((observation) => [cellKey(observation), observation.id]));
  return taken.filter(({ cell, cease }) => ids.get(cell) !== cease?.id);
}

export const refuseVersion = (c: Context<AppEnv>, number: number) =>
  answerProblem<PrivateStatus>(c, {
    code: 'unknown-value',
    parameter: 'number',
    value: String(number),
    detail: {
      zh: `没有第 ${number} 版；各版见 /api/v1/versions。`,
      en: `There is no version ${number}; /api/v1/versions lists them.`,
    },
  });
