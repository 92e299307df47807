import type { D1Database } from '@cloudflare/workers-types';
import type { Bilingual, Catalogue } from '#core/catalogue/catalogue.ts';
import { figuresAfter, type Publication } from '#core/change/publication.ts';
import type { Shown } from '#core/chart/shown.ts';
import { tellMove, type ShownMove } from '#core/chart/tell-moves.ts';
import { readBriefings } from '#db/charts/briefings.ts';
import { readCharts } from '#db/charts/saved-charts.ts';
import { openDb } from '#db/open.ts';
import { readObservations } from '#db/read-observations.ts';
import { describeShown } from '#worker/charts/draw-shown.ts';
import { showChart } from '#worker/charts/take-chart.ts';
import {
  everStoodIn,
  figuresAmong,
  type ReadEverStood,
  type ReadFigures,
} from '#worker/observations/read-figures.ts';
import { findStaying, type Staying } from './find-staying.ts';
import {
  cutAtMost,
  keyOfView,
  listKept,
  readPaired,
  weighTouched,
  type KeptChart,
  type KeptOwner,
} from './kept-charts.ts';

/** One chart of what moves: a metric of a saved chart, or of a chart in a briefing. */
export interface MovedChart extends ShownMove {
  /** From 1, of a briefing; null for a saved chart. */
  readonly place: number | null;
  readonly name: Bilingual;
}

export interface Moving extends KeptOwner {
  readonly charts: readonly MovedChart[];
}

export interface Moves extends Staying {
  /** Saved charts and briefings that follow the data and will read differently. */
  readonly moving: readonly Moving[];
}

/** The state of the data before a publication, and what that does. */
export interface MovesRequest {
  readonly d1: D1Database;
  readonly catalogue: Catalogue;
  /** The newest. */
  readonly version: number;
  readonly publication: Publication;
}

/** Which saved charts and briefings a publication changes, worked out by making each before and after. */
export async function findMoves(request: MovesRequest): Promise<Moves> {
  const { d1, catalogue, version, publication } = request;
  const db = openDb(d1);
  const touched = [...publication.begin, ...publication.cease];
  if (touched.length === 0) return { moving: [], staying: [], unchecked: 0 };
  const kept = listKept(...(await Promise.all([readCharts(db), readBriefings(db)])));
  const paired = await readPaired(kept, everStoodIn(db));
  const staying = await findStaying(
    kept.filter(({ owner }) => owner.version !== null),
    { ...request, paired },
  );
  const living = kept.filter(({ owner }) => owner.version === null);
  const weighed = weighTouched(living, touched, { catalogue, paired });
  const { within, beyond } = cutAtMost(weighed);
  const metrics = [...new Set(within.flatMap(({ inputs }) => [...inputs.metrics]))];
  const present = within.length === 0 ? [] : await readObservations(db, { version, metrics });
  const states = {
    everStood: everStoodIn(db),
    before: figuresAmong(present),
    after: figuresAmong(figuresAfter(present, publication, catalogue)),
  };
  const found = new Map<KeptOwner, MovedChart[]>();
  const note = (owner: KeptOwner, charts: readonly MovedChart[]) =>
    charts.length > 0 && found.set(owner, [...(found.get(owner) ?? []), ...charts]);
  const known = new Map<string, Promise<readonly MovedChart[]>>();
  for (const { chart } of within) {
    const key = keyOfView(chart);
    const moved = known.get(key) ?? moveOf(chart, states, request);
    known.set(key, moved);
    note(
      chart.owner,
      (await moved).map((one) => ({ ...one, place: chart.place })),
    );
  }
  return {
    moving: [...found].map(([owner, charts]) => ({ ...owner, charts })),
    staying: staying.staying,
    unchecked: staying.unchecked + beyond.size,
  };
}

interface States {
  readonly everStood: ReadEverStood;
  readonly before: ReadFigures;
  readonly after: ReadFigures;
}

async function moveOf(
  { kind, view, place }: KeptChart,
  { everStood, before, after }: States,
  { catalogue, version }: MovesRequest,
): Promise<readonly MovedChart[]> {
  const chart = { kind, view, version };
  const was = await showChart(chart, { figures: before, everStood, catalogue });
  const is = await showChart(chart, { figures: after, everStood, catalogue });
  if ('code' in was || 'code' in is) return [];
  return was.flatMap((shown, index) => {
    const next = is[index];
    const move = next && tellMove(shown, next, catalogue);
    return move ? [{ ...move, place, name: nameOf(shown) }] : [];
  });
}

/** As the picture of it is called. */
function nameOf(shown: Shown): Bilingual {
  const title = (lang: 'zh' | 'en') => describeShown(shown, { lang, isNarrow: false }).title;
  return { zh: title('zh'), en: title('en') };
}
