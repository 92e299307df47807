import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { figuresAfter } from '#core/change/publication.ts';
import { findBriefing } from '#db/charts/briefings.ts';
import { findChart } from '#db/charts/saved-charts.ts';
import { openDb } from '#db/open.ts';
import { readObservations } from '#db/read-observations.ts';
import { drawChart } from '#worker/charts/draw-chart.ts';
import { PALETTES, SVG_HEADERS } from '#worker/charts/picture.ts';
import { readAsOf } from '#worker/charts/read-as-of.ts';
import { showChart } from '#worker/charts/take-chart.ts';
import type { AppEnv } from '#worker/env.ts';
import { everStoodIn, figuresAmong, figuresAt, type ReadFigures } from '#worker/observations/read-figures.ts';
import { answerProblem, type PrivateStatus } from '#worker/problem.ts';
import type { MovesRequest } from './find-moves.ts';
import { listKept, type KeptChart } from './kept-charts.ts';
import type { movedQuery } from './moves-schemas.ts';

/** A chart that someone keeps, before or after a publication. */
export async function drawMoved(
  c: Context<AppEnv>,
  { d1, catalogue, version, publication }: MovesRequest,
  asked: z.output<typeof movedQuery>,
) {
  const db = openDb(d1);
  const kept = await findKept(c, asked);
  if (!kept) return refuseUnknownChart(c, asked.chart ?? asked.briefing ?? '');
  const { when, lang, theme } = asked;
  const after: ReadFigures = async (filter) => {
    const { districts: _districts, periods: _periods, ...wide } = filter;
    const present = await readObservations(db, { ...wide, version });
    return figuresAmong(figuresAfter(present, publication, catalogue))(filter);
  };
  const figures = when === 'before' ? figuresAt(db, version) : after;
  const shown = await showChart({ ...kept, version }, { figures, everStood: everStoodIn(db), catalogue });
  if ('code' in shown) return answerProblem<PrivateStatus>(c, shown);
  const asOf = when === 'before' ? await readAsOf(db, version) : { version: version + 1, date: null };
  const look = { catalogue, asOf, lang, palette: PALETTES[theme], isNarrow: false, idSuffix: `-${when}` };
  return c.body(drawChart({ shown }, look, 'natural'), 200, SVG_HEADERS);
}

async function findKept(
  c: Context<AppEnv>,
  { chart, briefing, place }: z.output<typeof movedQuery>,
): Promise<KeptChart | undefined> {
  const db = openDb(c.env.DB);
  const saved = chart === undefined ? undefined : await findChart(db, chart);
  const written = briefing === undefined ? undefined : await findBriefing(db, briefing);
  const standing = (one: { readonly removedAt: string | null } | undefined) => one?.removedAt === null;
  const kept = listKept(
    saved && standing(saved) ? [saved] : [],
    written && standing(written) ? [written] : [],
  );
  return kept.find((one) => one.place === null || one.place === place);
}

const refuseUnknownChart = (c: Context<AppEnv>, name: string) =>
  answerProblem<PrivateStatus>(c, {
    code: 'unknown-value',
    parameter: 'chart',
    value: name,
    detail: {
      zh: `没有叫“${name}”的图表或简报，或简报里没有这一张。`,
      en: `There is no chart or briefing "${name}", or none at that place of the briefing.`,
    },
  });
