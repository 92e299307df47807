import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { DARK, LIGHT, PAGE } from '#core/chart/palette.ts';
import { panelChart } from '#core/chart/panel-chart.ts';
import type { Panel } from '#core/compare/panel.ts';
import { openDb } from '#db/open.ts';
import { currentCatalogue } from '#worker/answers/current-catalogue.ts';
import { readPanels } from '#worker/compare/read-panels.ts';
import type { AppEnv } from '#worker/env.ts';
import { refuseInvalid } from '#worker/openapi/refuse-invalid.ts';
import { problemAnswers } from '#worker/openapi/schemas.ts';
import { answerProblem, type ProblemDetail } from '#worker/problem.ts';
import { resolveView } from '#worker/view/resolve-view.ts';
import { compareQuery } from '#worker/view/view-query.ts';
import { drawSvg } from './draw-svg.ts';
import { stackSvgs } from './stack-svgs.ts';

const MOST_PANELS = 40;
const PALETTES = { light: LIGHT, dark: DARK, page: PAGE };

const svgRoute = createRoute({
  method: 'get',
  path: '/charts/compare.svg',
  summary: 'The comparison as a picture that stands alone: title, verdict, statement, reasons, sources',
  request: {
    query: compareQuery.extend({
      lang: z.enum(['zh', 'en']).default('zh'),
      theme: z
        .enum(['light', 'dark', 'page'])
        .default('light')
        .openapi({ description: 'page: the bars and rows alone, in colours of the page around them.' }),
    }),
  },
  responses: {
    200: { description: 'One panel below the other', content: { 'image/svg+xml': { schema: z.string() } } },
    ...problemAnswers,
  },
});

/** Charts as files, drawn on the server from the same panels and the same options as in the page. */
export const chartRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid }).openapi(
  svgRoute,
  async (c) => {
    const { lang, theme, ...query } = c.req.valid('query');
    const db = openDb(c.env.DB);
    const catalogue = await currentCatalogue(c.env.DB, c.var.current);
    const view = resolveView(query, catalogue);
    if ('code' in view) return answerProblem(c, view);
    const { version } = c.var;
    if (view.metrics.length > MOST_PANELS) return answerProblem(c, tooMany(view.metrics.length));
    const panels = await readPanels({ db, catalogue, view, version });

    const palette = PALETTES[theme];
    const draw = (panel: Panel): string =>
      drawSvg(panelChart({ panel, ...catalogue, version, lang, palette }), {
        title: panel.metric.name[lang],
        description: panel.statement[lang],
        id: panel.metric.id,
      });
    return c.body(stackSvgs(panels.map(draw)), 200, {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  },
);

const tooMany = (count: number): ProblemDetail => ({
  code: 'bad-parameter',
  parameter: 'metric',
  value: String(count),
  detail: {
    zh: `一张图最多画 ${MOST_PANELS} 个指标，这里有 ${count} 个：请用 metric 或 subject 缩小范围。`,
    en: `One picture holds at most ${MOST_PANELS} metrics, and these are ${count}: narrow them by metric or subject.`,
  },
});
