import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { historyChart } from '#core/chart/history/history-chart.ts';
import { openDb } from '#db/open.ts';
import { catalogueOf } from '#worker/answers/catalogue-of.ts';
import type { AppEnv } from '#worker/env.ts';
import { readHistories, type NotedHistory } from '#worker/history/read-histories.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { problemAnswers } from '#worker/openapi/schemas.ts';
import { answerProblem } from '#worker/problem.ts';
import { resolveView } from '#worker/view/resolve-view.ts';
import { viewQuery } from '#worker/view/view-query.ts';
import { drawSvg } from './draw-svg.ts';
import { MOST_PANELS, PALETTES, pictureQuery, SVG_HEADERS, tooManyPanels } from './picture.ts';
import { stackSvgs } from './stack-svgs.ts';

const route = createRoute({
  method: 'get',
  path: '/charts/history.svg',
  summary: 'Change over time as a picture that stands alone: lines, gaps, breaks, every figure, sources',
  request: {
    query: viewQuery.extend(pictureQuery).extend({
      width: z
        .enum(['wide', 'narrow'])
        .default('wide')
        .openapi({ description: 'narrow: for a phone, with theme=page only.' }),
    }),
  },
  responses: {
    200: { description: 'One metric below the other', content: { 'image/svg+xml': { schema: z.string() } } },
    ...problemAnswers,
  },
});

/** Histories as files, drawn on the server. */
export const historyChartRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(
  route,
  async (c) => {
    const { lang, theme, width, ...query } = c.req.valid('query');
    const catalogue = await catalogueOf(c.env.DB, c.var.edition);
    const view = resolveView(query, catalogue);
    if ('code' in view) return answerProblem(c, view);
    const { version } = c.var;
    if (view.metrics.length > MOST_PANELS) return answerProblem(c, tooManyPanels(view.metrics.length));
    const histories = await readHistories({ db: openDb(c.env.DB), catalogue, view, version });
    const palette = PALETTES[theme];
    const isNarrow = width === 'narrow';
    const draw = (history: NotedHistory): string =>
      drawSvg(
        historyChart({ ...catalogue, history, notes: history.notes, version, lang, palette, isNarrow }),
        {
          title: history.metric.name[lang],
          description: history.statement[lang],
          id: `${history.metric.id}-history${isNarrow ? '-narrow' : ''}`,
        },
      );
    return c.body(stackSvgs(histories.map(draw)), 200, SVG_HEADERS);
  },
);
