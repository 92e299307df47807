import { listFigures } from '#core/chart/shown-figures.ts';
import { openDb } from '#db/open.ts';
import { readObservations } from '#db/read-observations.ts';
import { readState } from '#db/read-state.ts';
import { groupBy } from '#core/compare/group-by.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import { showChart } from '#worker/charts/take-chart.ts';
import { everStoodIn, figuresAmong } from '#worker/observations/read-figures.ts';
import type { MovesRequest } from './find-moves.ts';
import { cutAtMost, weighTouched, type KeptChart, type KeptOwner, type Paired } from './kept-charts.ts';

export interface Staying {
  /** Frozen ones that hold a figure which ceases to stand: they stay, and say that it was changed since. */
  readonly staying: readonly KeptOwner[];
  /** How many were not looked into, for there are too many. */
  readonly unchecked: number;
}

/** Figures are read once for each version at which charts stay; of more than these the newest. */
const MOST_VERSIONS = 20;

/** Which of the charts that stay at a version hold a figure that ceases to stand now. */
export async function findStaying(
  frozen: readonly KeptChart[],
  { d1, publication, paired }: MovesRequest & { readonly paired: Paired },
): Promise<Staying> {
  const db = openDb(d1);
  const state = await readState(db);
  const revision = state.kind === 'ready' ? state.revision : 0;
  const byVersion = [...groupBy(frozen, ({ owner }) => owner.version ?? undefined)].toSorted(
    ([a], [b]) => b - a,
  );
  const staying = new Set<KeptOwner>();
  const unchecked = new Set<KeptOwner>();
  let looked = 0;
  for (const [version, charts] of byVersion) {
    const ceased = publication.cease.filter(({ sinceVersion }) => sinceVersion <= version);
    if (ceased.length === 0) continue;
    const ids = new Set(ceased.map(({ id }) => id));
    const catalogue = await catalogueOf(d1, { revision, asOf: version });
    const weighed = weighTouched(charts, ceased, { catalogue, paired });
    if (weighed.length === 0) continue;
    looked += 1;
    const { within, beyond } = cutAtMost(weighed, looked > MOST_VERSIONS ? 0 : undefined);
    for (const owner of beyond) unchecked.add(owner);
    if (within.length === 0) continue;
    const metrics = [...new Set(within.flatMap(({ inputs }) => [...inputs.metrics]))];
    const figures = figuresAmong(await readObservations(db, { version, metrics }));
    for (const { chart } of within) {
      const shown = await showChart(
        { ...chart, version },
        { figures, everStood: everStoodIn(db), catalogue },
      );
      if (!('code' in shown) && listFigures(shown).observations.some((id) => ids.has(id)))
        staying.add(chart.owner);
    }
  }
  return { staying: [...staying], unchecked: unchecked.size };
}
